// Quotes that are never closed, or closed oddly: found, said with their line, and the rest is still read.
#include "Reading.h"
#include "RunTests.h"

using namespace broadside;
using namespace broadside::test;

class OpenQuotesTest : public QObject
{
    Q_OBJECT
private slots:
    void readings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Table>("table");
        QTest::addColumn<QList<qint64>>("lines");
        QTest::newRow("no other quote to the end")
            << QByteArray("a,b,c\n1,\"x,y\n2,x,y\n3,x,y\n")
            << Table{{"a", "b", "c"}, {"1", "\"x", "y"}, {"2", "x", "y"}, {"3", "x", "y"}} << QList<qint64>{2};
        QTest::newRow("a quoted cell in the next row")
            << QByteArray("a,b,c\n1,\"x,y\n2,\"x, z\",y\n")
            << Table{{"a", "b", "c"}, {"1", "\"x", "y"}, {"2", "x, z", "y"}} << QList<qint64>{2};
        QTest::newRow("a short row, and a quoted cell in the next one")
            << QByteArray("a,b,c\n1,\"abc\n2,\"def\",x\n") << Table{{"a", "b", "c"}, {"1", "\"abc"}, {"2", "def", "x"}}
            << QList<qint64>{2};
        QTest::newRow("a quoted cell in the same row")
            << QByteArray("a,b,c,d\n1,\"x,\"y\",z\n2,x,y,z\n")
            << Table{{"a", "b", "c", "d"}, {"1", "\"x", "y", "z"}, {"2", "x", "y", "z"}} << QList<qint64>{2};
        QTest::newRow("the last row") << QByteArray("a,b\n1,x\n2,\"y") << Table{{"a", "b"}, {"1", "x"}, {"2", "\"y"}}
                                      << QList<qint64>{3};
        QTest::newRow("every row") << QByteArray("a,b\n1,\"x\n2,\"y\n3,\"z\n")
                                   << Table{{"a", "b"}, {"1", "\"x"}, {"2", "\"y"}, {"3", "\"z"}}
                                   << QList<qint64>{2, 3, 4};
        QTest::newRow("met by a later inch")
            << QByteArray("a,b,c\n1,\"x,y\n2,x,y\n3,x,y\n4,x,y\n5,5\",y\n6,x,y\n")
            << Table{{"a", "b", "c"}, {"1", "\"x", "y"}, {"2", "x", "y"}, {"3", "x", "y"},
                     {"4", "x", "y"}, {"5", "5\"", "y"}, {"6", "x", "y"}}
            << QList<qint64>{2};
        QTest::newRow("behind a cell of several lines")
            << QByteArray("a,b,c\n1,\"x\nx\nx\",\"y\n2,x,y\n")
            << Table{{"a", "b", "c"}, {"1", "x\nx\nx", "\"y"}, {"2", "x", "y"}} << QList<qint64>{4};
        QTest::newRow("inches") << QByteArray("a,b\n5\" pipe,4\"\n6\",\"8\"\" x 2\"\"\"\n")
                                << Table{{"a", "b"}, {"5\" pipe", "4\""}, {"6\"", "8\" x 2\""}} << QList<qint64>{};
        QTest::newRow("a comment of several lines")
            << QByteArray("a,b\n1,\"one, two,\n\nthree\n\"\"four\"\"\"\n2,x\n")
            << Table{{"a", "b"}, {"1", "one, two,\n\nthree\n\"four\""}, {"2", "x"}} << QList<qint64>{};
        QTest::newRow("a comment of several lines with quotes that are not doubled")
            << QByteArray("a,b,c\n1,\"one\nthe \"big\" one\nthree\",x\n2,x,y\n")
            << Table{{"a", "b", "c"}, {"1", "one\nthe \"big\" one\nthree", "x"}, {"2", "x", "y"}} << QList<qint64>{};
    }

    void readings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Table, table);
        QFETCH(QList<qint64>, lines);
        for (const auto &[from, to] : {std::pair{"\n", "\n"}, {"\n", "\r\n"}, {"\n", "\r"}}) {
            QByteArray text = bytes;
            text.replace(from, to);
            Table expected = table;
            for (QStringList &row : expected)
                row.replaceInStrings(QString(from), QString(to));
            for (std::size_t chunk = 1; chunk < 70; ++chunk) {
                auto reader = readerOf(text, {.headerRows = 0}, chunk);
                QVERIFY(reader);
                QCOMPARE(readAll(**reader), expected);
                QList<qint64> found;
                for (const TableNote &note : (*reader)->notes())
                    found.append(note.line);
                QCOMPARE(found, lines);
            }
        }
    }

    void aLongCommentIsNoOpenQuote()
    {
        QByteArray comment;
        while (comment.size() < (3 << 20))
            comment += "A line, and \"\"words\"\" in it\n";
        auto reader = readerOf("a,b\n1,\"" + comment + "\"\n2,x\n", {}, std::size_t{1} << 16);
        QVERIFY(reader);
        const Table table = readAll(**reader);
        QCOMPARE(table.size(), 2);
        QCOMPARE(table[0][1], QString::fromUtf8(comment).replace("\"\"", "\""));
        QVERIFY((*reader)->notes().isEmpty());
    }

    void aHundredMegabytesBehindAnOpenQuote()
    {
        QByteArray bytes("name,city\nAda,\"Oslo\n");
        const QByteArray row("Bo,Oslo and a few words more\n");
        const int rows = (100 << 20) / static_cast<int>(row.size());
        bytes.reserve(bytes.size() + rows * row.size());
        for (int at = 0; at < rows; ++at)
            bytes += row;
        auto reader = readerOf(bytes, {}, std::size_t{1} << 18);
        QVERIFY(reader);
        TableRow found;
        int count = 0;
        while ((*reader)->next(found).value_or(false))
            ++count;
        QCOMPARE(count, rows + 1);
        QCOMPARE((*reader)->notes(), (QList<TableNote>{{TableNote::Kind::OpenQuote, 2, 1}}));
    }

    void mixedBytesAreNoted()
    {
        for (std::size_t chunk = 1; chunk < 40; ++chunk) {
            auto reader = readerOf("n,c\n1,\"é\r\nx\"\r\n\r\n2,\"a\rb\nQu\xE9"
                                   "bec\"\n3,\x93"
                                   "ha\x94\n",
                                   {}, chunk);
            QVERIFY(reader);
            QCOMPARE(readAll(**reader), (Table{{"1", "é\r\nx"}, {"2", "a\rb\nQuébec"}, {"3", "“ha”"}}));
            QCOMPARE((*reader)->notes(), (QList<TableNote>{{TableNote::Kind::MixedBytes, 7, 3}}));
        }
    }
};

static const Register<OpenQuotesTest> registered;
#include "OpenQuotesTest.moc"
