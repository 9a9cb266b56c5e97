#include "RunTests.h"
#include "Workbooks.h"

#include <QStringEncoder>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

class XlsxTest : public QObject
{
    Q_OBJECT
private slots:
    void cells_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<Table>("table");
        QTest::newRow("shared texts")
            << QByteArray("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>")
            << Table{{"plain", "rich text"}};
        QTest::newRow("hints at pronunciation")
            << QByteArray("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2</v></c></row>") << Table{{u"東京"_s}};
        QTest::newRow("an escaped character")
            << QByteArray("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>3</v></c></row>") << Table{{"a\r\nb _x000D_ c"}};
        QTest::newRow("inline")
            << QByteArray("<row r=\"1\"><c t=\"inlineStr\"><is><t>one</t></is></c><c "
                          "t=\"inlineStr\"><is><r><t>t</t></r><r><t xml:space=\"preserve\">wo </t></r></is></c></row>")
            << Table{{"one", "two "}};
        QTest::newRow("numbers")
            << QByteArray(
                   "<row><c><v>1</v></c><c><v>-0.10000000000000001</v></c><c><v>1E3</v></c><c><v>1234567890123</v></c>"
                   "<c><v>1.2345678901229999E12</v></c></row>")
            << Table{{"1", "-0.1", "1000", "1234567890123", "1234567890123"}};
        QTest::newRow("booleans and errors")
            << QByteArray("<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c></row>")
            << Table{{"TRUE", "FALSE", "#N/A"}};
        QTest::newRow("formulas")
            << QByteArray("<row><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c></row>")
            << Table{{"2", "ab"}};
        QTest::newRow("gaps") << QByteArray("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c></row>")
                              << Table{{"", "1", "", "2"}};
        QTest::newRow("no references at all")
            << QByteArray("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>") << Table{{"1"}, {"2"}};
        QTest::newRow("cells out of order")
            << QByteArray("<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row>")
            << Table{{"1", "", "3"}};
        QTest::newRow("no such row in a reference")
            << QByteArray("<row r=\"0\"><c r=\"A0\"><v>1</v></c></row><row r=\"x\"><c r=\"XFD1048577\"/><c "
                          "r=\"B\"><v>2</v></c></row>")
            << Table{{"1"}, {"", "2"}};
        QTest::newRow("empty cells at the end")
            << QByteArray(
                   "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"1\"/><c r=\"C1\" t=\"str\"><v></v></c></row>")
            << Table{{"1"}};
        QTest::newRow("blank rows") << QByteArray("<row r=\"1\"/><row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>  "
                                                  "</t></is></c></row><row r=\"7\"><c r=\"A7\"><v>7</v></c></row>")
                                    << Table{{"7"}};
        QTest::newRow("a date that is a text")
            << QByteArray("<row><c t=\"d\"><v>2021-12-13T14:41:47</v></c></row>") << Table{{"2021-12-13T14:41:47"}};
        QTest::newRow("a prefix of its own")
            << QByteArray("<x:row xmlns:x=\"urn:x\"><x:c><x:v>1</x:v></x:c></x:row>") << Table{{"1"}};
    }

    void cells()
    {
        QFETCH(QByteArray, rows);
        const QByteArray texts =
            "<si><t>plain</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">rich </t></r><r><t>text</t></r></si>"
            "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si><si><t>a_x000D_\nb _x005F_x000D_ "
            "c</t></si>";
        const auto path = m_files.write(u"list.bin"_s, zipOf(xlsxMembers({.rows = rows, .texts = texts})));
        QTEST(tableOf(path), "table");
    }

    void formats()
    {
        const QByteArray numFmts =
            "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"00000\"/>";
        const QByteArray xfs = "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf "
                               "numFmtId=\"10\"/><xf numFmtId=\"22\"/>";
        const QByteArray rows =
            "<row><c s=\"1\"><v>44543</v></c><c s=\"2\"><v>1234</v></c><c s=\"3\"><v>0.125</v></c><c "
            "s=\"4\"><v>44543.612349537</v></c><c s=\"99\"><v>1</v></c></row>";
        Members members = xlsxMembers({.rows = rows, .numFmts = numFmts, .xfs = xfs});
        const auto path = m_files.write(u"list.bin"_s, zipOf(members));
        QCOMPARE(tableOf(path), (Table{{"2021-12-13", "01234", "0.125", "2021-12-13T14:41:47", "1"}}));
        QCOMPARE(tableOf(path, {.headerRows = 0}, CellForm::AsShown),
                 (Table{{"13/12/2021", "01234", "12.50%", "2021-12-13T14:41:47", "1"}}));
        members =
            xlsxMembers({.rows = rows, .numFmts = numFmts, .xfs = xfs, .workbookPr = "<workbookPr date1904=\"1\"/>"});
        QCOMPARE(tableOf(m_files.write(u"1904.bin"_s, zipOf(members))).value(0).value(0), "2025-12-14");
    }

    void strictWithPartsInOtherPlacesAndOrders()
    {
        const QByteArray rels = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        const Members members{
            {"data\\sheets\\one.xml",
             "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheetData><row><c "
             "t=\"s\"><v>0</v></c></row></sheetData></worksheet>"},
            {"data/_rels/book.xml.rels",
             "<Relationships><Relationship Id=\"a\" Type=\"" + rels +
                 "/worksheet\" Target=\"/Data/Sheets/One.xml\"/><Relationship Id=\"b\" Type=\"" + rels +
                 "/sharedStrings\" Target=\"../texts/all.xml\"/></Relationships>"},
            {"data/book.xml", "<workbook xmlns:rel=\"" + rels +
                                  "\"><sheets><sheet name=\"A &amp; B\" rel:id=\"a\"/></sheets></workbook>"},
            {"texts/all.xml", "<sst><si><t>found</t></si></sst>"},
            {"_rels/.rels", "<Relationships><Relationship Id=\"x\" Type=\"" + rels +
                                "/officeDocument\" Target=\"data/book.xml\"/></Relationships>"}};
        const auto path = m_files.write(u"strict"_s, zipOf(members, "zip:compression=store"));
        QCOMPARE(tableOf(path), (Table{{"found"}}));
        QCOMPARE(TableFile::open(path)->sheets(), QStringList{"A & B"});
    }

    void utf16()
    {
        Members members = xlsxMembers({});
        QStringEncoder encode(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        replaceMember(
            members, "xl/worksheets/sheet1.xml",
            encode(
                u"<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row><c t=\"str\"><v>é李</v></c></row></sheetData></worksheet>"_s));
        QCOMPARE(tableOf(m_files.write(u"list.bin"_s, zipOf(members))), (Table{{u"é李"_s}}));
    }

    void sheets()
    {
        const QString path = QStringLiteral(TEST_DATA "/workbooks/signatures.xlsx");
        const auto file = TableFile::open(path);
        QVERIFY(file);
        QCOMPARE(file->sheets(), (QStringList{"Signatures", "Second"}));
        QCOMPARE(tableOf(path, {.sheet = u"Second"_s}), (Table{{"1", "2"}, {"merged"}}));
        QCOMPARE(tableOf(path, {.sheet = u"Hidden"_s, .headerRows = 0}), (Table{{"secret"}}));
        const auto missing = openTable(*file, {.kind = file->kind(), .sheet = u"Third"_s});
        QVERIFY(!missing);
        QVERIFY(missing.error().what.contains(u"Third"));
        QVERIFY(missing.error().next.contains(u"Second"));
    }

    /// Without a name, the first sheet that is shown and has cells.
    void firstSheetWithCells()
    {
        Members members = xlsxMembers({.rows = "<row><c><v>1</v></c></row>"});
        for (Member &member : members) {
            if (member.name == "xl/workbook.xml")
                member.bytes.replace("<sheets>", "<sheets><sheet name=\"Hidden\" state=\"veryHidden\" "
                                                 "r:id=\"rId1\"/><sheet name=\"Empty\" r:id=\"rId9\"/>");
            if (member.name == "xl/_rels/workbook.xml.rels")
                member.bytes.replace(
                    "</Relationships>",
                    "<Relationship Id=\"rId9\" Type=\"x/worksheet\" Target=\"worksheets/empty.xml\"/></Relationships>");
        }
        members.push_back({"xl/worksheets/empty.xml", "<worksheet><sheetData><row r=\"1\"/></sheetData></worksheet>"});
        const auto path = m_files.write(u"list.bin"_s, zipOf(members));
        QCOMPARE(TableFile::open(path)->sheets(), (QStringList{"Empty", "List"}));
        QCOMPARE(tableOf(path), (Table{{"1"}}));
    }

    void placesOfRows()
    {
        const QByteArray rows =
            "<row r=\"2\"><c r=\"B2\" t=\"str\"><v>Title</v></c></row><row r=\"4\"><c r=\"B4\" "
            "t=\"str\"><v>Contact</v></c><c r=\"D4\" t=\"str\"><v> City</v></c></row>"
            "<row r=\"5\"><c r=\"B5\" t=\"str\"><v>First</v></c><c r=\"C5\" t=\"str\"><v>Last</v></c><c r=\"D5\" "
            "t=\"str\"><v>City</v></c></row>"
            "<row r=\"8\"><c r=\"B8\" t=\"str\"><v>A\nda</v></c><c r=\"C8\" t=\"str\"><v>L</v></c></row>"
            "<row r=\"9\"><c r=\"B9\" t=\"str\"><v>First </v></c><c r=\"C9\" t=\"str\"><v>Last</v></c><c r=\"D9\" "
            "t=\"str\"><v>City</v></c></row>"
            "<row r=\"10\"><c r=\"B10\" t=\"str\"><v>Bo</v></c></row><row r=\"12\"><c r=\"B12\" "
            "t=\"str\"><v>Total</v></c></row>";
        const auto file = TableFile::open(m_files.write(u"list.bin"_s, zipOf(xlsxMembers({.rows = rows}))));
        QVERIFY(file);
        auto reader =
            openTable(*file, {.kind = file->kind(), .begin = 3, .end = 11, .headerRows = 2, .firstColumn = 1});
        QVERIFY(reader);
        QCOMPARE((*reader)->header(), (QStringList{"Contact First", "Last", "City"}));
        TableRow row;
        QVERIFY((*reader)->next(row).value_or(false));
        QCOMPARE(row.record, 1);
        QCOMPARE(row.line, 8);
        QCOMPARE(toText(row.cells.front()), "A\nda");
        QCOMPARE(toText(row.text), "A da\tL");
        QVERIFY((*reader)->next(row).value_or(false));
        QCOMPARE(row.record, 2);
        QCOMPARE(row.line, 10);
        QVERIFY(!(*reader)->next(row).value_or(true));
        QVERIFY(!(*reader)->next(row).value_or(true));
        QCOMPARE((*reader)->position(), (*reader)->size());
    }

    void realFiles_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"signatures.xlsx", "signatures-libreoffice.xlsx", "signatures.xls", "signatures.ods", "signatures.fods"})
            QTest::newRow(name) << name;
    }

    void realFiles()
    {
        QFETCH(QString, name);
        const QString path = QStringLiteral(TEST_DATA "/workbooks/") + name;
        const bool isOds = name.endsWith(u"ods"); // writes midnight as a date alone, and formulas' TRUE as 1
        const QString yes = isOds ? u"1"_s : u"TRUE"_s;
        const QString no = isOds ? u"0"_s : u"FALSE"_s;
        QCOMPARE(tableOf(path, {.begin = 1, .headerRows = 0}),
                 (Table{{u"Zoé"_s, "Tremblay", "zoe@example.org", "01234", "5145550143", "2021-12-13T14:41:47",
                         "14:41:47", "1234.5", "0.125", yes, "1234567890123", "ligne une\nligne deux"},
                        {"Ali", u"الخطيب"_s, "ali@example.org", "75001", "5145550144",
                         isOds ? u"2022-01-02"_s : u"2022-01-02T00:00:00"_s, "09:05:00", "-3", "1", no, "9876543210987",
                         "=sum, not a formula"},
                        {u"李"_s, "Wei", "wei@example.org", "00099", "5145550145", "1999-12-31T23:59:59", "00:00:01",
                         "0", "0", yes, "42", " spaces  kept "}}));
        QCOMPARE(tableOf(path, {.begin = 1, .end = 2, .headerRows = 0}, CellForm::AsShown),
                 (Table{{u"Zoé"_s, "Tremblay", "zoe@example.org", "01234", "5145550143", "13/12/2021 14:41", "14:41:47",
                         "1,234.50 $", "12.5%", "TRUE", "1234567890123", "ligne une\nligne deux"}}));
    }

private:
    broadside::test::Files m_files;
};

static const broadside::test::Register<XlsxTest> registered;
#include "XlsxTest.moc"
