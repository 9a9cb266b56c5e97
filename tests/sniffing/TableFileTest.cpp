#include "RunTests.h"
#include "Sniffer.h"
#include "workbooks/Workbooks.h"

#include <QLoggingCategory>

#include <csignal>
#include <sys/resource.h>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray list = "name,email\nAda,ada@example.org\n";
const Table listed{{"Ada", "ada@example.org"}};

QByteArray gzipOf(const QByteArray &bytes, const QByteArray &name = {})
{
    QByteArray gzip(bytes.size() + (1 << 16), '\0');
    std::size_t used = 0;
    archive *const handle = archive_write_new();
    archive_write_set_format_raw(handle);
    archive_write_add_filter_gzip(handle);
    archive_write_open_memory(handle, gzip.data(), static_cast<std::size_t>(gzip.size()), &used);
    archive_entry *const entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_pathname(entry, "x");
    archive_write_header(handle, entry);
    archive_write_data(handle, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    archive_entry_free(entry);
    archive_write_close(handle);
    archive_write_free(handle);
    gzip.resize(static_cast<qsizetype>(used));
    if (!name.isEmpty()) { // RFC 1952: flag 8, the name behind the ten bytes of the header
        gzip[3] = 8;
        gzip.insert(10, name + '\0');
    }
    return gzip;
}

} // namespace

class TableFileTest : public QObject
{
    Q_OBJECT
private slots:
    void archives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("one table") << zipOf({{"signers.csv", list}}) << u"upload › signers.csv"_s;
        QTest::newRow("stored") << zipOf({{"signers.csv", list}}, "zip:compression=store") << u"upload › signers.csv"_s;
        QTest::newRow("what systems add") << zipOf({{"lists/", {}},
                                                    {"__MACOSX/lists/._signers.csv", "x"},
                                                    {"lists/.DS_Store", "x"},
                                                    {"lists/Thumbs.db", "x"},
                                                    {"lists/é.csv", list}})
                                          << u"upload › lists/é.csv"_s;
        QTest::newRow("beside a picture")
            << zipOf({{"logo.png", "\x89PNG\r\n\x1A\n"}, {"signers.csv", list}}) << u"upload › signers.csv"_s;
        QTest::newRow("a path that leads out") << zipOf({{"../../etc/passwd", list}}) << u"upload › ../../etc/passwd"_s;
        QTest::newRow("gzip") << gzipOf(list) << u"upload › upload"_s;
        QTest::newRow("gzip with a name") << gzipOf(list, "signers.csv") << u"upload › signers.csv"_s;
    }

    void archives()
    {
        QFETCH(QByteArray, bytes);
        const auto file = TableFile::open(m_files.write(u"upload"_s, bytes));
        QVERIFY2(file, file ? "" : qPrintable(file.error().what));
        QTEST(file->name(), "name");
        QCOMPARE(file->kind(), TableKind::Text);
        auto reader = openTable(*file, {});
        QVERIFY(reader);
        QCOMPARE(readAll(**reader), listed);
    }

    void workbooksInArchives()
    {
        const QByteArray workbook = zipOf(xlsxMembers({.rows = "<row><c><v>1</v></c></row>"}));
        QCOMPARE(tableOf(m_files.write(u"a.zip"_s, zipOf({{"list.xlsx", workbook}}))), (Table{{"1"}}));
        QCOMPARE(tableOf(m_files.write(u"a.gz"_s, gzipOf(workbook))), (Table{{"1"}}));
    }

    void chosenMember()
    {
        const auto path = m_files.write(u"lists.zip"_s,
                                        zipOf({{"a.csv", "x\n1\n"}, {"b.csv", list}, {"c.png", "\x89PNG\r\n\x1A\n"}}));
        QCOMPARE(TableFile::members(path), QStringList({u"a.csv"_s, u"b.csv"_s}));
        QCOMPARE(TableFile::members(m_files.write(u"plain.csv"_s, list)), QStringList());
        const auto none = TableFile::open(path);
        QVERIFY(!none);
        QVERIFY(none.error().what.contains(u"several tables"));
        QVERIFY2(none.error().next.contains(u"a.csv, b.csv"), qPrintable(none.error().next));
        QVERIFY(!none.error().next.contains(u"c.png"));
        const auto file = TableFile::open(path, u"b.csv"_s);
        QVERIFY(file);
        QCOMPARE(readAll(**openTable(*file, {})), listed);
        const auto missing = TableFile::open(path, u"d.csv"_s);
        QVERIFY(!missing);
        QVERIFY(missing.error().what.contains(u"d.csv"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("an empty archive") << zipOf({}) << "damaged";
        QTest::newRow("only folders") << zipOf({{"lists/", {}}}) << "no table";
        QTest::newRow("only a picture") << zipOf({{"logo.png", "\x89PNG\r\n\x1A\n"}}) << "picture";
        QTest::newRow("an archive in an archive")
            << zipOf({{"inner.zip", zipOf({{"signers.csv", list}})}}) << "archive within";
        QTest::newRow("a tape archive") << gzipOf(QByteArray(257, '\0') + "ustar" + QByteArray(300, '\0')) << "TAR";
        QTest::newRow("locked") << zipOf({{"signers.csv", list}}, "zip:encryption=zipcrypt") << "password";
        QTest::newRow("locked with AES") << zipOf({{"signers.csv", list}}, "zip:encryption=aes256") << "password";
        QByteArray noise(20000, Qt::Uninitialized);
        quint32 random = 1;
        for (char &byte : noise)
            byte = static_cast<char>((random = random * 1664525 + 1013904223) >> 24);
        const QByteArray zip = zipOf({{"signers.csv", noise}});
        QTest::newRow("cut short") << zip.first(zip.size() / 2) << "damaged";
        QTest::newRow("the beginning alone") << QByteArray("PK\x03\x04") << "damaged";
        QByteArray flipped = zip;
        flipped[flipped.size() / 2] = static_cast<char>(~flipped[flipped.size() / 2]);
        QTest::newRow("a wrong byte") << flipped << "damaged";
        QByteArray cutGzip = gzipOf(noise);
        QTest::newRow("gzip cut short") << cutGzip.first(cutGzip.size() / 2) << "damaged";
        QTest::newRow("a bomb") << zipOf({{"zeros.csv", QByteArray(80 << 20, '0')}}) << "unpacks to far more";
        QTest::newRow("a bomb of gzip") << gzipOf(QByteArray(80 << 20, '0')) << "unpacks to far more";
        QTest::newRow("a Word document") << zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w/>"}})
                                         << "Word";
        QTest::newRow("a text document") << zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}})
                                         << "OpenDocument";
        QTest::newRow("a binary workbook") << zipOf({{"xl/workbook.bin", "x"}}) << "XLSB";
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7") << "PDF";
        QTest::newRow("an XML document") << QByteArray("<?xml version=\"1.0\"?><a/>") << "XML";
        QTest::newRow("a web page") << QByteArray("\n<!DOCTYPE html><html><p>no list</p></html>") << "web page";
        QTest::newRow("an old worksheet") << QByteArray("\x09\x04\x06\0\0\0\x10\0", 8) << "Excel 4";
        QTest::newRow("an older Office file") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << "damaged";
        QTest::newRow("a workbook without sheets") << zipOf({{"xl/workbook.xml", "<workbook/>"}}) << "no sheet";
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto file = TableFile::open(m_files.write(u"list.csv"_s, bytes));
        QVERIFY(!file);
        QVERIFY2(file.error().what.contains(word), qPrintable(file.error().what));
        QVERIFY(!file.error().next.isEmpty());
    }

    /// What a file is, its name does not say.
    void textByAnyName()
    {
        for (const QString &name : {u"list.xls"_s, u"list.xlsx"_s, u"list.zip"_s, u"list"_s}) {
            const auto file = TableFile::open(m_files.write(name, list));
            QVERIFY(file);
            QCOMPARE(file->kind(), TableKind::Text);
            QVERIFY(file->sheets().isEmpty());
        }
        QCOMPARE(TableFile::open(m_files.write(u"list"_s, "<first>,b\n1,2\n"))->kind(), TableKind::Text);
    }

    void webPages()
    {
        const auto path = m_files.write(
            u"export.xls"_s,
            "<html><head><meta charset=\"windows-1252\"></head><body><table><tr><td>menu</td></tr></table>"
            "<table border=1><thead><tr><th>Nom</th><th>Courriel</th></tr></thead>"
            "<tr><td>Zo\xEB &amp; <b>Co</b></td><td>zoe@example.org</td></tr>"
            "<tr><td colspan=2>a \"b\"<br>\n  c&nbsp;d</td></tr></table></body></html>");
        const auto file = TableFile::open(path);
        QVERIFY(file);
        QCOMPARE(file->kind(), TableKind::Text);
        QCOMPARE(file->name(), "export.xls");
        auto reader = openTable(*file, {});
        QVERIFY(reader);
        QCOMPARE((*reader)->header(), (QStringList{"Nom", "Courriel"}));
        QCOMPARE(readAll(**reader), (Table{{u"Zoë & Co"_s, "zoe@example.org"}, {"a \"b\"\nc d", ""}}));
        QCOMPARE(tableOf(QStringLiteral(TEST_DATA "/workbooks/signatures.html"), {}).size(), 3);
        const auto deep =
            TableFile::open(m_files.write(u"deep.xls"_s, "<html><table>" + QByteArray("<div>").repeated(1 << 20)));
        QVERIFY(!deep);
        QVERIFY(deep.error().what.contains(u"damaged"));
    }

    void excelsXml()
    {
        const auto path = m_files.write(
            u"export.xls"_s, "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                             "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                             "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:x=\"urn:x\">"
                             "<Worksheet "
                             "ss:Name=\"Hidden\"><Table/><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></"
                             "x:WorksheetOptions></Worksheet>"
                             "<Worksheet ss:Name=\"List\"><Table><Row ss:Index=\"3\"><Cell><Data "
                             "ss:Type=\"String\">a</Data><Comment><Data ss:Type=\"String\">note</Data></Comment></Cell>"
                             "<Cell ss:MergeAcross=\"1\"><Data ss:Type=\"Number\">1.50</Data></Cell><Cell><Data "
                             "ss:Type=\"DateTime\">2021-12-13T00:00:00.000</Data></Cell>"
                             "<Cell ss:Index=\"6\"><Data ss:Type=\"Boolean\">1</Data></Cell><Cell><ss:Data "
                             "ss:Type=\"String\"><B>b</B>c</ss:Data></Cell></Row></Table></Worksheet></Workbook>");
        const auto file = TableFile::open(path);
        QVERIFY2(file, file ? "" : qPrintable(file.error().what));
        QCOMPARE(file->sheets(), QStringList{"List"});
        auto reader = openTable(*file, {.kind = file->kind(), .headerRows = 0});
        QVERIFY(reader);
        TableRow row;
        QVERIFY((*reader)->next(row).value_or(false));
        QCOMPARE(row.line, 3);
        QCOMPARE(toText(row.text), "a\t1.5\t\t2021-12-13\t\tTRUE\tbc");
    }

    /// Whoever chose no sheet means the list, not the empty sheet before it.
    void emptySheetFirst()
    {
        const auto path = m_files.write(
            u"sheets.xls"_s, "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                             "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                             "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
                             "<Worksheet ss:Name=\"Blank\"><Table><Row><Cell/></Row></Table></Worksheet>"
                             "<Worksheet ss:Name=\"List\"><Table><Row><Cell><Data ss:Type=\"String\">Email</Data></Cell>"
                             "</Row><Row><Cell><Data ss:Type=\"String\">ann@example.org</Data></Cell></Row></Table>"
                             "</Worksheet></Workbook>");
        const auto file = TableFile::open(path);
        QVERIFY(file);
        const auto sniffed = sniffTable(*file);
        QVERIFY2(sniffed, sniffed ? "" : qPrintable(sniffed.error().what));
        QCOMPARE(sniffed->format.sheet, u"List"_s);
        QVERIFY(!sniffTable(*file, {.sheet = u"Blank"_s}));
    }

    void xls()
    {
        const QString path = QStringLiteral(TEST_DATA "/workbooks/liste.xls");
        const auto file = TableFile::open(path);
        QVERIFY(file);
        QCOMPARE(file->kind(), TableKind::Xls);
        QCOMPARE(file->sheets(), (QStringList{"Liste", "Leer"}));
        QCOMPARE(tableOf(path), (Table{{"Nom", "Code", "Date", "Nombre", "Vrai"},
                                       {u"Émilie 1 ✊"_s, "00111", "2021-12-13", "0.3333333333333333", "FALSE"},
                                       {u"Émilie 2 ✊"_s, "00222", "2021-12-14", "0.6666666666666666", "TRUE"},
                                       {u"Émilie 3 ✊"_s, "00333", "2021-12-15", "1", "FALSE"}}));
        QCOMPARE(tableOf(path, {.begin = 1, .end = 2, .headerRows = 0}, CellForm::AsShown),
                 (Table{{u"Émilie 1 ✊"_s, "00111", "13/12/2021", "0.333333333", "FALSE"}}));
        QCOMPARE(tableOf(path, {.sheet = u"Leer"_s}), Table{});
    }

    /// Any byte of an older workbook may be wrong: it is read or refused, and nothing worse.
    void damagedXls()
    {
        QFile original(QStringLiteral(TEST_DATA "/workbooks/liste.xls"));
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray bytes = original.readAll();
        quint32 random = 7;
        for (int round = 0; round < 2000; ++round) {
            QByteArray damaged = bytes;
            for (int count = 0; count < 1 + round % 8; ++count) {
                random = random * 1664525 + 1013904223;
                damaged[static_cast<qsizetype>(random % static_cast<quint32>(bytes.size()))] =
                    static_cast<char>(random >> 24);
            }
            if (round % 5 == 0)
                damaged.truncate(static_cast<qsizetype>(random % static_cast<quint32>(bytes.size())));
            (void)tableOf(m_files.write(u"damaged.xls"_s, damaged));
        }
    }

    void fullDisk()
    {
        const auto path = m_files.write(u"list.zip"_s, zipOf({{"signers.csv", list.repeated(10000)}}));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{4096, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto file = TableFile::open(path);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!file);
        QVERIFY2(file.error().what.contains(u"no room"), qPrintable(file.error().what));
    }

    void pasted()
    {
        const auto file = TableFile::fromText(list, u"Pasted"_s);
        QVERIFY(file);
        QCOMPARE(readAll(**openTable(*file, {})), listed);
    }

private:
    broadside::test::Files m_files;
};

static const broadside::test::Register<TableFileTest> registered;
#include "TableFileTest.moc"
