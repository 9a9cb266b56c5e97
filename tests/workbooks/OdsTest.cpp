#include "RunTests.h"
#include "Workbooks.h"

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray tableElement(const QByteArray &rows, const QByteArray &name = "List")
{
    return "<table:table table:name=\"" + name + "\"><table:table-column/>" + rows + "</table:table>";
}

QByteArray row(const QByteArray &cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

} // namespace

class OdsTest : public QObject
{
    Q_OBJECT
private slots:
    void cells_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<Table>("data");
        QTest::addColumn<Table>("shown");
        const auto newCell = [](const char *name, const QByteArray &attributes, const QByteArray &content,
                                const QString &data, const QString &shown) {
            QTest::newRow(name) << row("<table:table-cell " + attributes + ">" + content + "</table:table-cell>")
                                << Table{{data}} << Table{{shown}};
        };
        newCell("text", "office:value-type=\"string\"", "<text:p>a</text:p>", "a", "a");
        newCell("paragraphs", "office:value-type=\"string\"", "<text:p>a</text:p><text:p/><text:p>b</text:p>", "a\n\nb",
                "a\n\nb");
        newCell("spaces", "office:value-type=\"string\"",
                "<text:p>  a \n  b<text:s text:c=\"3\"/>c<text:tab/>d<text:line-break/>e</text:p>", "a b   c\td\ne",
                "a b   c\td\ne");
        newCell("looks and links", "office:value-type=\"string\"",
                "<text:p>a<text:span>b<text:a>c</text:a></text:span>d</text:p>", "abcd", "abcd");
        newCell("a note", "office:value-type=\"string\"",
                "<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>", "a", "a");
        newCell("a picture with text", "office:value-type=\"string\"",
                "<draw:frame><draw:text-box><text:p>no</text:p></draw:text-box></draw:frame><text:p>a</text:p>", "a",
                "a");
        newCell("a hint at pronunciation", "office:value-type=\"string\"",
                "<text:p><text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>トウキョウ</text:ruby-text></"
                "text:ruby></text:p>",
                u"東京"_s, u"東京"_s);
        newCell("a text in its attribute", "office:value-type=\"string\" office:string-value=\"a\"", "", "a", "a");
        newCell("number", "office:value-type=\"float\" office:value=\"1234.5\"", "<text:p>1 234,50</text:p>", "1234.5",
                "1 234,50");
        newCell("number with zeros in front", "office:value-type=\"float\" office:value=\"1234\"",
                "<text:p>01234</text:p>", "01234", "01234");
        newCell("long number", "office:value-type=\"float\" office:value=\"1.234567890123E12\"",
                "<text:p>1.23E+12</text:p>", "1234567890123", "1.23E+12");
        newCell("percentage", "office:value-type=\"percentage\" office:value=\"0.125\"", "<text:p>12,5 %</text:p>",
                "0.125", "12,5 %");
        newCell("currency", "office:value-type=\"currency\" office:currency=\"CAD\" office:value=\"3\"",
                "<text:p>3,00 $</text:p>", "3", "3,00 $");
        newCell("date", "office:value-type=\"date\" office:date-value=\"2021-12-13\"", "<text:p>13/12/21</text:p>",
                "2021-12-13", "13/12/21");
        newCell("date and time", "office:value-type=\"date\" office:date-value=\"2021-12-13T14:41:46.999999997\"",
                "<text:p>13/12/21 14:41</text:p>", "2021-12-13T14:41:47", "13/12/21 14:41");
        newCell("time", "office:value-type=\"time\" office:time-value=\"PT14H41M46.9999997S\"",
                "<text:p>14:41</text:p>", "14:41:47", "14:41");
        newCell("duration", "office:value-type=\"time\" office:time-value=\"PT36H00M00S\"", "<text:p>36:00</text:p>",
                "36:00:00", "36:00");
        newCell("boolean", "office:value-type=\"boolean\" office:boolean-value=\"true\"", "<text:p>VRAI</text:p>",
                "TRUE", "VRAI");
        newCell("error", "office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
                "<text:p>#N/A</text:p>", "#N/A", "#N/A");
        newCell("a value that is none", "office:value-type=\"float\" office:value=\"many\"", "<text:p>many</text:p>",
                "many", "many");
        QTest::newRow("repeated cells")
            << row("<table:table-cell table:number-columns-repeated=\"2\" "
                   "office:value-type=\"string\"><text:p>a</text:p></table:table-cell>"
                   "<table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell "
                   "office:value-type=\"string\"><text:p>b</text:p></table:table-cell>"
                   "<table:table-cell table:number-columns-repeated=\"16379\"/>")
            << Table{{"a", "a", "", "", "b"}} << Table{{"a", "a", "", "", "b"}};
        QTest::newRow("covered cells")
            << row("<table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell>"
                   "<table:covered-table-cell "
                   "office:value-type=\"string\"><text:p>hidden</text:p></table:covered-table-cell>"
                   "<table:table-cell office:value-type=\"string\"><text:p>b</text:p></table:table-cell>")
            << Table{{"a", "", "b"}} << Table{{"a", "", "b"}};
        const QByteArray a = "<table:table-cell><text:p>a</text:p></table:table-cell>";
        QTest::newRow("rows in groups")
            << "<table:table-header-rows>" + row(a) +
                   "</table:table-header-rows><table:table-row-group><table:table-row-group>" + row(a) +
                   "</table:table-row-group></table:table-row-group>" + row(a)
            << Table{{"a"}, {"a"}, {"a"}} << Table{{"a"}, {"a"}, {"a"}};
        QTest::newRow("shapes beside the rows")
            << "<table:shapes><draw:frame><table:table><table:table-row>" + a +
                   "</table:table-row></table:table></draw:frame></table:shapes>" + row(a)
            << Table{{"a"}} << Table{{"a"}};
    }

    void cells()
    {
        QFETCH(QByteArray, rows);
        const auto path = m_files.write(u"list.bin"_s, zipOf(odsMembers(tableElement(rows))));
        QTEST(tableOf(path), "data");
        QTEST(tableOf(path, {.headerRows = 0}, CellForm::AsShown), "shown");
    }

    void repeatedRows()
    {
        const QByteArray a = "<table:table-cell><text:p>a</text:p></table:table-cell>";
        const QByteArray rows =
            "<table:table-row table:number-rows-repeated=\"3\">" + a +
            "</table:table-row>"
            "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell "
            "table:number-columns-repeated=\"16384\"/></table:table-row>" +
            row(a) + "<table:table-row table:number-rows-repeated=\"1047572\"><table:table-cell/></table:table-row>" +
            row(a);
        const auto file = TableFile::open(m_files.write(u"list.bin"_s, zipOf(odsMembers(tableElement(rows)))));
        QVERIFY(file);
        auto reader = openTable(*file, {.kind = file->kind(), .headerRows = 0});
        QVERIFY(reader);
        QList<qint64> lines;
        TableRow tableRow;
        while ((*reader)->next(tableRow).value_or(false))
            lines.append(tableRow.line);
        QCOMPARE(lines, (QList<qint64>{1, 2, 3, 1004}));
    }

    void sheets()
    {
        const QByteArray styles =
            "<style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/></style:style>"
            "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>";
        const QByteArray cell = row("<table:table-cell><text:p>x</text:p></table:table-cell>");
        const QByteArray spreadsheet =
            "<table:tracked-changes><text:p>no</text:p></table:tracked-changes><table:table table:name=\"Empty\" "
            "table:style-name=\"ta1\"/>"
            "<table:table table:name=\"Hidden\" table:style-name=\"ta2\">" +
            cell + "</table:table>" +
            tableElement(row("<table:table-cell><text:p>y</text:p></table:table-cell>"), "Second &amp; last");
        const auto path = m_files.write(u"list.bin"_s, zipOf(odsMembers(spreadsheet, styles)));
        QCOMPARE(TableFile::open(path)->sheets(), (QStringList{"Empty", "Second & last"}));
        QCOMPARE(tableOf(path), (Table{{"y"}}));
        QCOMPARE(tableOf(path, {.sheet = u"Hidden"_s, .headerRows = 0}), (Table{{"x"}}));
        QCOMPARE(tableOf(path, {.sheet = u"Empty"_s, .headerRows = 0}), Table{});
    }

    void locked()
    {
        Members members = odsMembers({});
        members.push_back({"META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry "
                                                    "manifest:full-path=\"content.xml\"><manifest:encryption-data/></"
                                                    "manifest:file-entry></manifest:manifest>"});
        replaceMember(members, "content.xml", "\x01\x02garbage");
        const auto file = TableFile::open(m_files.write(u"list.ods"_s, zipOf(members)));
        QVERIFY(!file);
        QVERIFY2(file.error().what.contains(u"password"), qPrintable(file.error().what));
    }

private:
    broadside::test::Files m_files;
};

static const broadside::test::Register<OdsTest> registered;
#include "OdsTest.moc"
