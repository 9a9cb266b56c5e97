// Every way of writing a table that a TableFormat can name.
#include "Reading.h"
#include "RunTests.h"

#include <QStringEncoder>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(broadside::TableFormat)

class DialectsTest : public QObject
{
    Q_OBJECT
private slots:
    void dialects_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Table>("table");
        const auto row = [](const char *name, TableDialect dialect, const QByteArray &bytes, const Table &table) {
            QTest::newRow(name) << TableFormat{.dialect = std::move(dialect), .headerRows = 0} << bytes << table;
        };
        row("semicolon", {.delimiter = ";"}, "a,b;\"c;d\"", {{"a,b", "c;d"}});
        row("tab", {.delimiter = "\t"}, "a\tb c", {{"a", "b c"}});
        row("bar", {.delimiter = "|"}, "a|b", {{"a", "b"}});
        row("single quotes", {.quote = '\''}, "'a,b','it''s'", {{"a,b", "it's"}});
        row("no quotes", {.quote = '\0'}, "\"a,b\"", {{"\"a", "b\""}});
        row("another quote", {.quote = '~'}, "~a,b~,~c~~d~", {{"a,b", "c~d"}});
        row("full-width semicolon", {.delimiter = "；"}, "a；「b」；\"c；d\"\n，；b；",
            {{"a", "「b」", "c；d"}, {"，", "b", ""}});
        row("broken bar", {.delimiter = "¦"}, "a¦é¦b\n£¦¢¦\xC2", {{"a", "é", "b"}, {"£", "¢", "Â"}});
        row("two bars", {.delimiter = "||"}, "a||b|c||\"d||e\"\n|||x", {{"a", "b|c", "d||e"}, {"", "|x"}});
        row("two colons", {.delimiter = "::"}, "a::b:c::\nd:", {{"a", "b:c", ""}, {"d:"}});
        row("comma and space", {.delimiter = ", "}, "a, b,c, \"d, e\"", {{"a", "b,c", "d, e"}});
        row("one column", {.delimiter = ""}, "a,b;c\n\"d\ne\"\n\n\"f\" g\n", {{"a,b;c"}, {"d\ne"}, {"\"f\" g"}});
        row("aligned with spaces", {.delimiter = " ", .mergesDelimiters = true},
            "  a   b \t c\nd e  \"f  g\"  \n   \n\" h\" i\t\n", {{"a", "b", "c"}, {"d", "e", "f  g"}, {" h", "i"}});
        row("columns two spaces apart", {.delimiter = "  ", .mergesDelimiters = true}, "a b   c\n  d     e f  \n",
            {{"a b", "c"}, {"d", "e f"}});
        row("runs of tabs", {.delimiter = "\t", .mergesDelimiters = true}, "a b\t\tc\n\td\t\t\te f\t\n",
            {{"a b", "c"}, {"d", "e f"}});
        row("trimmed", {.trimsSpace = true}, " a , \"b \" ,\tc\t\n , d d,\n\"e\"\t,  f",
            {{"a", "b ", "c"}, {"", "d d", ""}, {"e", "f"}});
        row("trimmed between tabs", {.delimiter = "\t", .trimsSpace = true}, " a \t\t \"b\" \t c",
            {{"a", "", "b", "c"}});
        row("not trimmed", {}, " a , \"b\" ,c", {{" a ", " \"b\" ", "c"}});
        row("backslashes", {.escape = QuoteEscape::Backslash},
            "\"a \\\"b\\\" c\",\"d\\\\\",\"e\\nf\",g\\\"h\n\"i\"\"j\",\"\\\"\",\"\\\\\\\"\"",
            {{"a \"b\" c", "d\\", "e\\nf", "g\\\"h"}, {"i\"j", "\"", "\\\""}});
        row("backslashes that escape nothing", {}, "\"a\\\",b\n", {{"a\\", "b"}});
        row("an escaped line end", {.escape = QuoteEscape::Backslash}, "\"a\\\nb\",c\n", {{"a\\\nb", "c"}});
        row("line ends mixed", {.delimiter = ";"}, "a;b\rc;d\n\re;f\r\n\"g\rh\";i",
            {{"a", "b"}, {"c", "d"}, {"e", "f"}, {"g\rh", "i"}});
    }

    void dialects()
    {
        QFETCH(TableFormat, format);
        QFETCH(QByteArray, bytes);
        QFETCH(Table, table);
        for (std::size_t chunk = 1; chunk < 70; ++chunk) {
            auto reader = readerOf(bytes, format, chunk);
            QVERIFY(reader);
            QCOMPARE(readAll(**reader), table);
            QVERIFY((*reader)->notes().isEmpty() || format.dialect.delimiter == "¦");
        }
    }

    void partOfAFile()
    {
        const QByteArray before("Title\n\nPrinted on Monday\n");
        const QByteArray table("name;city\nZoé;Montréal\nBo;Oslo\n");
        TableFormat format{
            .dialect = {.delimiter = ";"}, .begin = before.size(), .end = before.size() + table.size(), .firstLine = 4};
        auto reader = readerOf(before + table + "\nTotal;2\n", format);
        QVERIFY(reader);
        QCOMPARE((*reader)->header(), (QStringList{"name", "city"}));
        QCOMPARE((*reader)->size(), table.size());
        TableRow row;
        QVERIFY((*reader)->next(row).value_or(false));
        QCOMPARE(row.line, 5);
        QCOMPARE(readAll(**reader), (Table{{"Bo", "Oslo"}}));
        QCOMPARE((*reader)->position(), table.size());

        format.end = -1;
        format.dialect.encoding = QStringLiteral("UTF-16LE");
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray wideBefore = utf16(QString::fromUtf8(before));
        format.begin = wideBefore.size();
        auto wide = readerOf(wideBefore + QByteArray(utf16(QString::fromUtf8(table))), format, 3);
        QVERIFY(wide);
        QCOMPARE(readAll(**wide), (Table{{"Zoé", "Montréal"}, {"Bo", "Oslo"}}));
    }

    void partsThatAreNotThere()
    {
        QVERIFY(!readerOf("a,b\n", {.begin = 100}));
        QVERIFY(!readerOf("a,b\n", {.end = 5}));
        auto nothing = readerOf("a,b\n", {.begin = 4, .headerRows = 0});
        QVERIFY(nothing);
        QVERIFY(readAll(**nothing).isEmpty());
        // A mark in the middle of a file is a character.
        auto mark = readerOf("x\n\xEF\xBB\xBF,a\n", {.begin = 2, .headerRows = 0});
        QVERIFY(mark);
        TableRow row;
        QVERIFY((*mark)->next(row).value_or(false));
        QCOMPARE(row.cells.at(0), std::string_view("\xEF\xBB\xBF"));
    }

    void headers_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<Table>("table");
        QTest::newRow("none") << 0 << QByteArray("a,b\n1,2\n") << QStringList() << Table{{"a", "b"}, {"1", "2"}};
        QTest::newRow("one") << 1 << QByteArray("\n,\n a ,b\n1,2\n") << QStringList{"a", "b"} << Table{{"1", "2"}};
        QTest::newRow("two") << 2 << QByteArray("Contact,,Home,Zip\nE-mail,Phone,City,Zip,x\n1,2,3,4,5\n")
                             << QStringList{"Contact E-mail", "Phone", "Home City", "Zip", "x"}
                             << Table{{"1", "2", "3", "4", "5"}};
        QTest::newRow("three") << 3 << QByteArray("A,\nB,C\nB,\n1,2\n") << QStringList{"A B", "C"} << Table{{"1", "2"}};
        QTest::newRow("repeated") << 1 << QByteArray("a,b\n1,2\n a,\"b\"\n3,4\na,b\n") << QStringList{"a", "b"}
                                  << Table{{"1", "2"}, {"3", "4"}};
        QTest::newRow("two, repeated") << 2 << QByteArray("a,b\nc,d\n1,2\na,b\nc,d\n3,4\n") << QStringList{"a c", "b d"}
                                       << Table{{"1", "2"}, {"3", "4"}};
        QTest::newRow("nearly repeated") << 1 << QByteArray("a,b\na,b,c\na\n") << QStringList{"a", "b"}
                                         << Table{{"a", "b", "c"}, {"a"}};
        QTest::newRow("more than there are") << 3 << QByteArray("a,b\n") << QStringList{"a", "b"} << Table{};
    }

    void headers()
    {
        QFETCH(int, rows);
        QFETCH(QByteArray, bytes);
        auto reader = readerOf(bytes, {.headerRows = rows});
        QVERIFY(reader);
        QTEST((*reader)->header(), "header");
        QTEST(readAll(**reader), "table");
    }

    void leadingColumnsLeftOut()
    {
        auto reader = readerOf(",,a,b\n,,1,2\n,\n,,3\n", {.columns = 2, .firstColumn = 2});
        QVERIFY(reader);
        QCOMPARE((*reader)->header(), (QStringList{"a", "b"}));
        QCOMPARE(readAll(**reader), (Table{{"1", "2"}, {"3"}}));
    }
};

static const Register<DialectsTest> registered;
#include "DialectsTest.moc"
