#include "RunTests.h"
#include "Workbooks.h"

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray bomb =
    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

Members withSheet(const QByteArray &xml)
{
    Members members = xlsxMembers({});
    replaceMember(members, "xl/worksheets/sheet1.xml", xml);
    return members;
}

Members odsWith(const QByteArray &xml)
{
    Members members = odsMembers({});
    replaceMember(members, "content.xml", xml);
    return members;
}

Members without(const QByteArray &name, Members members)
{
    std::erase_if(members, [&name](const Member &member) { return member.name == name; });
    return members;
}

} // namespace

class HostileWorkbooksTest : public QObject
{
    Q_OBJECT
private slots:
    /// Each is a clear sentence.
    void refused_data()
    {
        QTest::addColumn<Members>("members");
        QTest::addColumn<QString>("word");
        QTest::newRow("entities in a sheet")
            << withSheet(bomb + "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>")
            << "damaged";
        QTest::newRow("entities in a spreadsheet") << odsWith(bomb + "<a/>") << "damaged";
        Members members = xlsxMembers({});
        replaceMember(members, "xl/workbook.xml", bomb + "<workbook/>");
        QTest::newRow("entities in the workbook") << members << "damaged";
        QTest::newRow("an entity from elsewhere")
            << withSheet("<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>") << "damaged";
        QTest::newRow("an unknown entity")
            << withSheet("<worksheet><sheetData>&who;</sheetData></worksheet>") << "damaged";
        QTest::newRow("tags within tags")
            << withSheet("<worksheet><sheetData>" + QByteArray("<row>").repeated(100000)) << "damaged";
        QTest::newRow("tags within tags in a spreadsheet")
            << odsMembers(QByteArray("<table:table>").repeated(100000)) << "damaged";
        QTest::newRow("a tag without end")
            << withSheet("<worksheet><sheetData><row r=\"" + QByteArray("1").repeated(8 << 20) + "\"/>") << "damaged";
        QTest::newRow("a comment without end")
            << withSheet("<worksheet><!--" + QByteArray("-x").repeated(4 << 20)) << "damaged";
        QTest::newRow("cut short") << withSheet("<worksheet><sheetData><row><c><v>1</v></c>") << "damaged";
        QTest::newRow("zero bytes") << withSheet(QByteArray("<worksheet><sheetData><row><c><v>1\0</v></c></row>", 47))
                                    << "damaged";
        QTest::newRow("nothing") << withSheet({}) << "damaged";
        QTest::newRow("no XML") << withSheet("name,email\n") << "damaged";
        QTest::newRow("an unknown encoding")
            << withSheet("<?xml version=\"1.0\" encoding=\"klingon-8\"?><worksheet/>") << "damaged";
        QTest::newRow("no such text") << xlsxMembers({.rows = "<row><c t=\"s\"><v>0</v></c></row>"}) << "damaged";
        QTest::newRow("no such text, below zero")
            << xlsxMembers({.rows = "<row><c t=\"s\"><v>-1</v></c></row>", .texts = "<si><t>a</t></si>"}) << "damaged";
        QTest::newRow("no texts") << without("xl/sharedStrings.xml",
                                             xlsxMembers({.rows = "<row><c t=\"s\"><v>0</v></c></row>"}))
                                  << "damaged";
        QTest::newRow("no sheet") << without("xl/worksheets/sheet1.xml", xlsxMembers({})) << "damaged";
        QTest::newRow("no relationships") << without("xl/_rels/workbook.xml.rels", xlsxMembers({})) << "no sheet";
        QTest::newRow("no content") << Members{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}
                                    << "damaged";
        QTest::newRow("a column too many") << xlsxMembers({.rows = "<row r=\"7\"><c r=\"XFE7\"><v>1</v></c></row>"})
                                           << "line 7 has more than 16,384 cells";
        QByteArray cells;
        for (int count = 0; count < 20000; ++count)
            cells += "<c><v>1</v></c>";
        QTest::newRow("many columns") << xlsxMembers({.rows = "<row>" + cells + "</row>"}) << "more than 16,384 cells";
        QTest::newRow("columns repeated") << odsMembers("<table:table><table:table-row><table:table-cell "
                                                        "table:number-columns-repeated=\"1000000\"><text:p>a</text:p></"
                                                        "table:table-cell></table:table-row></table:table>")
                                          << "more than 16,384 cells";
        QTest::newRow("a long text, repeated")
            << odsMembers(
                   "<table:table><table:table-row><table:table-cell table:number-columns-repeated=\"16384\"><text:p>" +
                   QByteArray("x").repeated(2000) + "</text:p></table:table-cell></table:table-row></table:table>")
            << "longer than 16 MB";
        QTest::newRow("spaces repeated") << odsMembers("<table:table><table:table-row><table:table-cell><text:p>" +
                                                       QByteArray("<text:s text:c=\"2000000000\"/>").repeated(1000) +
                                                       "</text:p></table:table-cell></table:table-row></table:table>")
                                         << "longer than 16 MB";
        QTest::newRow("rows repeated")
            << odsMembers(
                   "<table:table><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell><text:p>" +
                   QByteArray("x").repeated(1000) + "</text:p></table:table-cell></table:table-row></table:table>")
            << "unpacks to far more";
        QTest::newRow("a long text") << xlsxMembers({.rows = "<row><c t=\"str\"><v>" +
                                                             QByteArray("x").repeated(17 << 20) + "</v></c></row>"})
                                     << "longer than 16 MB";
        QTest::newRow("a long shared text, often")
            << xlsxMembers({.rows = "<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(1000) + "</row>",
                            .texts = "<si><t>" + QByteArray("x").repeated(32767) + "</t></si>"})
            << "longer than 16 MB";
        QTest::newRow("a bomb") << xlsxMembers({.rows = QByteArray(80 << 20, ' ')}) << "unpacks to far more";
        Members many;
        for (int count = 0; count < 10001; ++count)
            many.push_back({"x" + QByteArray::number(count), {}});
        QTest::newRow("many members") << many << "unpacks to far more";
    }

    void refused()
    {
        QFETCH(Members, members);
        QFETCH(QString, word);
        const auto table = tableOf(m_files.write(u"list"_s, zipOf(members)));
        QCOMPARE(table.size(), 1);
        QVERIFY2(table.front().front().contains(word), qPrintable(table.front().front().left(200)));
    }

    /// Each is a sane table.
    void read_data()
    {
        QTest::addColumn<Members>("members");
        QTest::addColumn<Table>("table");
        const QByteArray rows = "<row><c s=\"1\"><v>1</v></c></row>";
        QTest::newRow("a huge format") << xlsxMembers({.rows = rows,
                                                       .numFmts = "<numFmt numFmtId=\"164\" formatCode=\"" +
                                                                  QByteArray("0").repeated(100000) + "\"/>",
                                                       .xfs = "<xf/><xf numFmtId=\"164\"/>"})
                                       << Table{{"1"}};
        QTest::newRow("a format of no sense")
            << xlsxMembers({.rows = rows,
                            .numFmts = "<numFmt numFmtId=\"164\" formatCode=\"[$-ZZZ][h]0?/#E+;;;;;[&gt;x]\\\"/>",
                            .xfs = "<xf/><xf numFmtId=\"164\"/>"})
            << Table{{"24:00:00"}};
        QTest::newRow("numbers that are none")
            << xlsxMembers({.rows = "<row><c><v>nan</v></c><c><v>1e999</v></c><c><v>0x10</v></c><c><v> 1</v></c><c "
                                    "s=\"99999999999999999999\"><v>2</v></c></row>"})
            << Table{{"nan", "1e999", "0x10", " 1", "2"}};
        Members twice = xlsxMembers({.rows = "<row><c><v>1</v></c></row>"});
        twice.push_back(
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"});
        QTest::newRow("a member twice: the first") << twice << Table{{"1"}};
        QTest::newRow("rows backwards")
            << xlsxMembers({.rows = "<row r=\"9\"><c><v>9</v></c></row><row r=\"2\"><c><v>2</v></c></row><row "
                                    "r=\"2\"><c><v>3</v></c></row>"})
            << Table{{"9"}, {"2"}, {"3"}};
        QTest::newRow("a dimension that is none")
            << withSheet("<worksheet><dimension "
                         "ref=\"A1:XFD1048576\"/><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>")
            << Table{{"1"}};
        QTest::newRow("cells outside rows")
            << xlsxMembers({.rows = "<c><v>1</v></c><row><c><v>2</v></c></row>"}) << Table{{"2"}};
        QTest::newRow("no styles") << without("xl/styles.xml",
                                              xlsxMembers({.rows = "<row><c s=\"1\"><v>1</v></c></row>"}))
                                   << Table{{"1"}};
        QTest::newRow("no types") << without("[Content_Types].xml", xlsxMembers({.rows = "<row><c><v>1</v></c></row>"}))
                                  << Table{{"1"}};
        QTest::newRow("rows beyond the last")
            << odsMembers(
                   "<table:table><table:table-row "
                   "table:number-rows-repeated=\"9223372036854775807\"/><table:table-row><table:table-cell><text:p>a</"
                   "text:p></table:table-cell></table:table-row></table:table>")
            << Table{};
        QTest::newRow("repeated less than once")
            << odsMembers("<table:table><table:table-row table:number-rows-repeated=\"-5\"><table:table-cell "
                          "table:number-columns-repeated=\"0\"><text:p>a</text:p></table:table-cell></"
                          "table:table-row></table:table>")
            << Table{{"a"}};
    }

    void read()
    {
        QFETCH(Members, members);
        QTEST(tableOf(m_files.write(u"list"_s, zipOf(members))), "table");
    }

    /// A file may go while it is read.
    void vanished()
    {
        const auto path = m_files.write(u"list.xlsx"_s, zipOf(xlsxMembers({.rows = "<row><c><v>1</v></c></row>"})));
        const auto file = TableFile::open(path);
        QVERIFY(file);
        QVERIFY(QFile::remove(path));
        const auto reader = openTable(*file, {.kind = file->kind()});
        QVERIFY(!reader);
        QVERIFY(!reader.error().what.isEmpty());
    }

    /// … or become another.
    void changed()
    {
        const Members members = xlsxMembers({.rows = "<row><c><v>1</v></c></row>"});
        const auto path = m_files.write(u"list.xlsx"_s, zipOf(members));
        const auto file = TableFile::open(path);
        QVERIFY(file);
        (void)m_files.write(u"list.xlsx"_s, zipOf(members, "zip:compression=store"));
        const auto reader = openTable(*file, {.kind = file->kind()});
        QVERIFY(!reader);
        QVERIFY2(reader.error().what.contains(u"changed"), qPrintable(reader.error().what));
    }

private:
    broadside::test::Files m_files;
};

static const broadside::test::Register<HostileWorkbooksTest> registered;
#include "HostileWorkbooksTest.moc"
