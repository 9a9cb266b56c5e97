#include "Sniffer.h"

#include "RunTests.h"
#include "tables/Files.h"

#include <QStringEncoder>

using namespace broadside;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class SnifferTest : public QObject
{
    Q_OBJECT
private slots:
    void dialects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TableFormat>("format");
        const auto row = [](const char *name, const QByteArray &bytes, const char *encoding, const char *delimiter,
                            char quote, bool hasHeader) {
            QTest::newRow(name) << bytes
                                << TableFormat{.dialect = {.encoding = QString::fromLatin1(encoding),
                                                           .delimiter = delimiter,
                                                           .quote = quote},
                                               .headerRows = hasHeader ? 1 : 0};
        };
        row("commas", "name,email\nAda,ada@example.org\n", "UTF-8", ",", '"', true);
        row("semicolons", "nom;courriel\nAda;ada@example.org\n", "UTF-8", ";", '"', true);
        row("tabs", "name\temail\nAda\tada@example.org\n", "UTF-8", "\t", '"', true);
        row("bars", "name|email\nAda|ada@example.org\n", "UTF-8", "|", '"', true);
        row("no final line end", "name,email\nAda,ada@example.org", "UTF-8", ",", '"', true);
        row("header only", "name,email\n", "UTF-8", ",", '"', true);
        row("one column", "email\nada@example.org\nbo@example.org\n", "UTF-8", "", '"', true);
        row("one column of names", "Name\nBrambleworth, Ada\nMossfield, Bo\n", "UTF-8", "", '"', true);
        row("commas in cells between semicolons",
            "name;address;comment\nAda;1 Main St, app. 2;Yes, of course\nBo;2 Main St;no\n", "UTF-8", ";", '"', true);
        row("decimal commas", "nom;don;total\nAda;1,5;2,5\nBo;2,5;3,5\n", "UTF-8", ";", '"', true);
        row("semicolons in quoted cells", "name,comment\nAda,\"a; b; c\"\nBo,\"d; e; f\"\n", "UTF-8", ",", '"', true);
        row("line ends in quoted cells", "name,comment\nAda,\"one\ntwo; three\n\nfour\"\nBo,x\n", "UTF-8", ",", '"',
            true);
        row("rows of other lengths",
            "name,email,city\nAda,ada@example.org,Heron Point\nBo,bo@example.org\nCy,cy@example.org,Heron Point\n",
            "UTF-8", ",", '"', true);
        row("single quotes", "'name','email'\n'Brambleworth, Ada','ada@example.org'\n", "UTF-8", ",", '\'', true);
        row("an apostrophe is no quote", "name,email\nO'Brien,'ada@example.org'\n'Abd,bo@example.org\n", "UTF-8", ",",
            '"', true);
        row("a quote that is never closed",
            "name,comment\nAda,5 feet\nBo,\"6 feet\nCy,7\nDi,8\nEd,9\nFlo,10\nGus,11\nHal,12\nIda,13\nJo,14\nKay,15\n",
            "UTF-8", ",", '\0', true);
        row("no header: an address", "Ada,Brambleworth,ada@example.org\nBo,Mossfield,bo@example.org\n", "UTF-8", ",",
            '"', false);
        row("no header: a date", "Ada Brambleworth,Heron Point,2021-12-13\nBo Mossfield,Heron Point,2021-12-14\n",
            "UTF-8", ",", '"', false);
        row("no header: a phone", "Ada,(819) 555-0101\nBo,(819) 555-0102\n", "UTF-8", ",", '"', false);
        row("no header: only words", "Ada,Heron Point\nBo,Maple Crossing\n", "UTF-8", ",", '"', false);
        row("a header of unknown names", "colour,shoe\nred,2021-12-13\nblue,2021-12-14\n", "UTF-8", ",", '"', true);
        row("Arabic", "الاسم الكامل,البريد الإلكتروني\nهناء الصفصاف,hana@example.org\n", "UTF-8", ",", '"', true);
        row("UTF-8 with its mark", "\xEF\xBB\xBFname,email\nAda,ada@example.org\n", "UTF-8", ",", '"', true);
        row("Windows-1252", "Pr\xE9nom;Courriel\nZo\xEB;zoe@example.org\n", "windows-1252", ";", '"', true);
        const QString table = u"prénom\tcourriel\r\nZoë\tzoe@example.org\r\n"_s;
        row("UTF-16LE", utf16(table, QStringConverter::Utf16LE, true), "UTF-16LE", "\t", '"', true);
        row("UTF-16LE without a mark", utf16(table, QStringConverter::Utf16LE, false), "UTF-16LE", "\t", '"', true);
        row("UTF-16BE", utf16(table, QStringConverter::Utf16BE, true), "UTF-16BE", "\t", '"', true);
        row("UTF-16BE without a mark", utf16(table, QStringConverter::Utf16BE, false), "UTF-16BE", "\t", '"', true);
        row("a few zero bytes", QByteArrayLiteral("name,email\nAda\0,ada@example.org\nBo,bo@example.org\n"), "UTF-8",
            ",", '"', true);
        // The first letter that is not ASCII stands far behind the sample.
        QByteArray late("prenom;courriel\n");
        while (late.size() < 3 << 20)
            late += "Ada;ada@example.org\n";
        row("an accent three megabytes in", late + "Zo\xEB;zoe@example.org\n", "windows-1252", ";", '"', true);
        row("an accent in UTF-8 three megabytes in", late + "Zoë;zoe@example.org\n", "UTF-8", ";", '"', true);
    }

    void dialects()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(TableFormat, format);
        const auto sniffed = guess(bytes);
        QVERIFY2(sniffed, sniffed ? "" : qPrintable(sniffed.error().what));
        QCOMPARE(sniffed->format.dialect.encoding, format.dialect.encoding);
        QCOMPARE(sniffed->format.dialect.delimiter, format.dialect.delimiter);
        QCOMPARE(sniffed->format.dialect.quote, format.dialect.quote);
        QCOMPARE(sniffed->format.headerRows, format.headerRows);
        QVERIFY(sniffed->because.contains(format.dialect.encoding));
    }

    void otherKinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("named");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n") << "PNG";
        QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0....JFIF") << "JPEG";
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << "PDF";
        QTest::newRow("sqlite") << QByteArrayLiteral("SQLite format 3\0....") << "SQLite";
        QTest::newRow("program") << QByteArray("\x7F"
                                               "ELF\x02\x01")
                                 << "program";
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>") << "web page";
        QTest::newRow("noise") << noise() << "no text table";
        QTest::newRow("zero bytes") << QByteArray(5000, '\0') << "no text table";
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("a byte order mark alone") << QByteArray("\xEF\xBB\xBF") << "empty";
        QTest::newRow("UTF-16's mark alone") << QByteArray("\xFF\xFE") << "empty";
        QTest::newRow("line ends alone") << QByteArray("\r\n\r\n  \n") << "empty";
    }

    void otherKinds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, named);
        const auto sniffed = guess(bytes);
        QVERIFY(!sniffed);
        QVERIFY2(sniffed.error().what.contains(named), qPrintable(sniffed.error().what));
        QVERIFY2(sniffed.error().what.contains(QStringLiteral("list.csv")), qPrintable(sniffed.error().what));
        QVERIFY(!sniffed.error().next.isEmpty());
    }

private:
    Result<SniffedTable> guess(const QByteArray &bytes)
    {
        const auto file = TableFile::open(m_files.write(QStringLiteral("list.csv"), bytes));
        if (!file)
            return std::unexpected(file.error());
        // Beside the shape of the cells, one word that names a column.
        return sniffTable(*file, {}, [](std::string_view cell) { return cell == "Name" || cell == "name"; });
    }

    static QByteArray noise()
    {
        QByteArray bytes;
        for (unsigned at = 1; at < 20000; ++at)
            bytes.append(static_cast<char>(at * 2654435761U >> 24));
        return bytes;
    }

    broadside::test::Files m_files;
};

static const broadside::test::Register<SnifferTest> registered;
#include "SnifferTest.moc"
