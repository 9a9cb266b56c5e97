#include "CsvReader.h"

#include "Files.h"
#include "Reading.h"
#include "RunTests.h"

#include <QStringEncoder>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

class CsvReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void cells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Table>("table");
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << Table{{"a", "b"}, {"c", "d"}};
        QTest::newRow("no final line end") << QByteArray("a,b\nc,d") << Table{{"a", "b"}, {"c", "d"}};
        QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << Table{{"a", "b"}, {"c", "d"}};
        QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << Table{{"a", "b"}, {"c", "d"}};
        QTest::newRow("mixed line ends") << QByteArray("a\r\nb\nc\rd\n\re") << Table{{"a"}, {"b"}, {"c"}, {"d"}, {"e"}};
        QTest::newRow("blank lines") << QByteArray("\n\r\na,b\n\n\r\rc,d\n\n") << Table{{"a", "b"}, {"c", "d"}};
        QTest::newRow("empty cells") << QByteArray("a,\n,b\n") << Table{{"a", ""}, {"", "b"}};
        QTest::newRow("empty last cell at the end") << QByteArray("a,b,") << Table{{"a", "b", ""}};
        QTest::newRow("quoted") << QByteArray("\"a\",\"b, c\"\n") << Table{{"a", "b, c"}};
        QTest::newRow("quoted and empty") << QByteArray("\"\",\"\",a\n") << Table{{"", "", "a"}};
        QTest::newRow("records without a value")
            << QByteArray(",\n , \t\n\"\",\" \"\na,b\n\"\"\n,,,,\n") << Table{{"a", "b"}};
        QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\"\",\"\"\"\"\n") << Table{{"say \"hi\"", "\""}};
        QTest::newRow("many doubled quotes")
            << QByteArray("\"\"\"a\"\"\",\"b\",\"\"\"c\"\"\"\n") << Table{{"\"a\"", "b", "\"c\""}};
        QTest::newRow("line ends in quotes")
            << QByteArray("\"a\nb\",\"c\r\nd\"\ne,f\n") << Table{{"a\nb", "c\r\nd"}, {"e", "f"}};
        QTest::newRow("a quote within") << QByteArray("5\" pipe,b\n") << Table{{"5\" pipe", "b"}};
        QTest::newRow("text after the quotes") << QByteArray("\"a\"b\"c\",d\n") << Table{{"a\"b\"c", "d"}};
        QTest::newRow("doubled quotes and text after them")
            << QByteArray("\"a\"\"\"b,d\n") << Table{{"\"a\"\"\"b", "d"}};
        QTest::newRow("quotes within that are not doubled")
            << QByteArray("\"the \"big\" one\",b\nc,d\n") << Table{{"the \"big\" one", "b"}, {"c", "d"}};
        QTest::newRow("the first word in quotes")
            << QByteArray("\"Bo\" Lind,b\n\"c\",d\n") << Table{{"\"Bo\" Lind", "b"}, {"c", "d"}};
        QTest::newRow("never closed") << QByteArray("a,\"b\nc,d\n") << Table{{"a", "\"b"}, {"c", "d"}};
        QTest::newRow("never closed, with doubled quotes") << QByteArray("a,\"b\"\"c\n") << Table{{"a", "\"b\"\"c"}};
        QTest::newRow("a lone quote at the end") << QByteArray("a,\"") << Table{{"a", "\""}};
        QTest::newRow("ends with a quote") << QByteArray("a,\"b\"") << Table{{"a", "b"}};
        QTest::newRow("zero bytes") << QByteArray("a\0b,c\n", 6) << Table{{QString::fromUtf8("a\0b", 3), "c"}};
        QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBF\"a\",b\n") << Table{{"a", "b"}};
        QTest::newRow("a byte order mark alone") << QByteArray("\xEF\xBB\xBF") << Table{};
        QTest::newRow("nothing") << QByteArray() << Table{};
        QTest::newRow("line ends alone") << QByteArray("\n\r\n\r") << Table{};
        QTest::newRow("spaces are kept") << QByteArray(" a , b \n") << Table{{" a ", " b "}};
    }

    void cells()
    {
        QFETCH(QByteArray, bytes);
        const auto path = m_files.write(QStringLiteral("list.csv"), bytes);
        auto reader = CsvReader::open(path, {.headerRows = 0});
        QVERIFY(reader);
        QVERIFY((*reader)->header().isEmpty());
        QTEST(readAll(**reader), "table");
        QCOMPARE((*reader)->position(), bytes.size());
        QCOMPARE((*reader)->size(), bytes.size());
    }

    void placesOfRecords()
    {
        const QByteArray bytes("\r\nname,comment\r\nAda,\"one\r\ntwo\rthree\nfour\"\n\n\nBo,\"x\"\rCy,y");
        auto reader = CsvReader::open(m_files.write(QStringLiteral("list.csv"), bytes), {});
        QVERIFY(reader);
        QCOMPARE((*reader)->header(), (QStringList{"name", "comment"}));
        TableRow row;
        QVERIFY((*reader)->next(row).value_or(false));
        QCOMPARE(row.record, 1);
        QCOMPARE(row.line, 3);
        QCOMPARE(toText(row.text), "Ada,\"one\r\ntwo\rthree\nfour\"");
        QVERIFY((*reader)->next(row).value_or(false));
        QCOMPARE(row.record, 2);
        QCOMPARE(row.line, 9);
        QCOMPARE(toText(row.text), "Bo,\"x\"");
        QVERIFY((*reader)->next(row).value_or(false));
        QCOMPARE(row.record, 3);
        QCOMPARE(row.line, 10);
        QCOMPARE(toText(row.text), "Cy,y");
        QCOMPARE((*reader)->next(row).value_or(true), false);
        QCOMPARE((*reader)->next(row).value_or(true), false);
    }

    void headerOnly()
    {
        auto reader = CsvReader::open(m_files.write(QStringLiteral("list.csv"), "\xEF\xBB\xBF name ,\"e,mail\""), {});
        QVERIFY(reader);
        QCOMPARE((*reader)->header(), (QStringList{"name", "e,mail"}));
        QVERIFY(readAll(**reader).isEmpty());
    }

    void noHeaderInAnEmptyFile()
    {
        auto reader = CsvReader::open(m_files.write(QStringLiteral("list.csv"), "\n\n"), {});
        QVERIFY(reader);
        QVERIFY((*reader)->header().isEmpty());
    }

    /// Records of every length meet the ends of the reader's chunks in every state.
    void chunksDoNotShow()
    {
        QByteArray bytes;
        Table expected;
        for (int at = 0; bytes.size() < (5 << 20); ++at) {
            const QString filler(at % 977, u'é');
            expected.append({QString::number(at), filler + u"\r\n\"" + filler, QStringLiteral("end")});
            bytes += QByteArray::number(at) + ",\"" + filler.toUtf8() + "\r\n\"\"" + filler.toUtf8() + "\",end\r\n";
        }
        auto reader = CsvReader::open(m_files.write(QStringLiteral("list.csv"), bytes), {.headerRows = 0});
        QVERIFY(reader);
        QVERIFY(readAll(**reader) == expected);
    }

    void otherEncodings()
    {
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = utf16(u"prénom\tnom\r\nZoë\tالخطيب\r\n"_s);
        auto reader = CsvReader::open(m_files.write(QStringLiteral("list.csv"), bytes),
                                      {.dialect = {.encoding = QStringLiteral("UTF-16LE"), .delimiter = "\t"}});
        QVERIFY(reader);
        QCOMPARE((*reader)->header(), (QStringList{"prénom", "nom"}));
        QCOMPARE(readAll(**reader), (Table{{"Zoë", "الخطيب"}}));
    }

private:
    Files m_files;
};

static const Register<CsvReaderTest> registered;
#include "CsvReaderTest.moc"
