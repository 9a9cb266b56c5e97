#include "Workbook.h"
#include "ListFile.h"
#include "People.h"
#include "RunTests.h"
#include "WorkbookList.h"
#include "ZipPackage.h"

#include <QProcess>
#include <QStandardPaths>

using namespace broadside;
using namespace broadside::test;
using namespace Qt::StringLiterals;

namespace {

std::string memberOf(const QString &path, const std::string &member)
{
    const auto package = ZipPackage::open(path, u"list.xlsx"_s);
    if (!package)
        qFatal("%s", qPrintable(package.error().what));
    const auto bytes = readMember(**package, member, 1 << 20);
    return bytes ? *bytes : bytes.error().what.toStdString();
}

ExportOptions workbook(const QList<ExportColumn> &columns)
{
    ExportOptions options;
    options.format = ExportFormat::Workbook;
    options.columns = columns;
    return options;
}

} // namespace

class WorkbookTest : public QObject
{
    Q_OBJECT
private slots:
    void datesAreDates_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("isDate");
        QTest::newRow("day") << u"2021-12-13"_s << true;
        QTest::newRow("time") << u"2021-12-13T14:41:47"_s << true;
        QTest::newRow("midnight") << u"2021-12-13T00:00:00"_s << true;
        QTest::newRow("last second") << u"2021-12-31T23:59:59"_s << true;
        QTest::newRow("leap day") << u"2000-02-29"_s << true;
        QTest::newRow("first day that all spreadsheets agree on") << u"1900-03-01"_s << true;
        QTest::newRow("the day before") << u"1900-02-28"_s << false;
        QTest::newRow("long ago") << u"1837-11-23"_s << false;
        QTest::newRow("in another zone") << u"2021-12-13T14:41:47Z"_s << false;
        QTest::newRow("not there") << u"2021-02-30"_s << false;
        QTest::newRow("no date") << u"yesterday"_s << false;
        QTest::newRow("the end of time") << u"9999-12-31"_s << true;
    }

    void datesAreDates()
    {
        QFETCH(QString, written);
        ShownSignature shown = person(1);
        shown.signature.signedAt = written;
        const QString path = m_files.path(u"list.xlsx"_s);
        write({shown}, workbook({ExportColumn::SignedAt, ExportColumn::PostalCode}), path);
        QCOMPARE(tableOf(path), (Table{{u"signed_at"_s, u"postal_code"_s}, {written, u"01234"_s}}));
        const QString cells = QString::fromStdString(memberOf(path, "xl/worksheets/sheet1.xml"));
        QTEST(!cells.contains(u"<t>"_s + written), "isDate");
        QVERIFY(cells.contains(u"<t>01234</t>"_s));
    }

    void headingsStayInViewAndFilter()
    {
        const QString path = m_files.path(u"list.xlsx"_s);
        write({person(1), person(2)}, workbook({ExportColumn::Id, ExportColumn::Comment}), path);
        const std::string sheet = memberOf(path, "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains("<pane ySplit=\"1\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:B3\"/>"));
        QVERIFY(sheet.contains("<c r=\"A1\" s=\"1\""));
        QVERIFY(sheet.contains("<col min=\"1\" max=\"1\" width=\"9"));
        QVERIFY(!sheet.contains("rightToLeft"));
        QVERIFY(memberOf(path, "xl/styles.xml").contains("<b/>"));
    }

    void arabicReadsFromTheRight()
    {
        ExportOptions options = workbook({ExportColumn::Comment});
        options.locale = QLocale(u"ar"_s);
        const QString path = m_files.path(u"list.xlsx"_s);
        write({person(1, u"مرحبا"_s)}, options, path);
        QVERIFY(memberOf(path, "xl/worksheets/sheet1.xml").contains("rightToLeft=\"1\""));
    }

    void longCellsAreCutAndCounted()
    {
        const QString path = m_files.path(u"list.xlsx"_s);
        const QString fits(32767, u'x');
        const QString emoji = QString(32765, u'x') + u"👍👍"_s;
        const QString escapes = u"_x0041_"_s.repeated(4000);
        const ExportSummary summary =
            write({person(1, fits), person(2, fits + u'y'), person(3, emoji), person(4, escapes)},
                  workbook({ExportColumn::Id, ExportColumn::Comment}), path);
        QCOMPARE(summary.cutCells, 3);
        QCOMPARE(summary.rows, 4);
        const Table table = tableOf(path);
        QCOMPARE(table[1][1], fits);
        QCOMPARE(table[2][1], fits.left(32766) + u'…');
        QCOMPARE(table[3][1], QString(32765, u'x') + u'…');
        QVERIFY(escapes.startsWith(table[4][1].left(16000)));
    }

    void furtherRowsGoOnFurtherSheets_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("sheets");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("fewer") << 2 << 1;
        QTest::newRow("just one sheet") << 3 << 1;
        QTest::newRow("one more") << 4 << 2;
        QTest::newRow("three sheets") << 9 << 3;
    }

    void furtherRowsGoOnFurtherSheets()
    {
        QFETCH(int, rows);
        QFETCH(int, sheets);
        const QString path = m_files.path(u"list.xlsx"_s);
        auto list = WorkbookList::create(path, {u"Number"_s, u"Comment"_s}, {ExportColumn::Id, ExportColumn::Comment},
                                         QLocale::c(), 3);
        QVERIFY(list);
        for (int at = 1; at <= rows; ++at)
            QVERIFY((*list)->write(person(at)));
        ExportSummary summary;
        NoProgress progress;
        QVERIFY((*list)->commit(summary, progress));
        QCOMPARE(summary.sheets, sheets);
        const auto made = openWorkbook(path, u"list.xlsx"_s, TableKind::Xlsx);
        QVERIFY(made);
        QCOMPARE((*made)->sheets().size(), std::size_t(sheets));
        int number = 0;
        for (std::size_t at = 0; at < (*made)->sheets().size(); ++at) {
            const auto sheet = (*made)->openSheet(at, CellForm::AsData);
            QVERIFY(sheet);
            QVERIFY((*sheet)->next().value_or(false));
            QCOMPARE((*sheet)->row()[0], "Number");
            while ((*sheet)->next().value_or(false))
                QCOMPARE((*sheet)->row()[0], std::to_string(++number));
        }
        QCOMPARE(number, rows);
    }

    void rowsOfNothing()
    {
        const QString path = m_files.path(u"list.xlsx"_s);
        QCOMPARE(write({person(1), person(2, u"x"_s), person(3)}, workbook({ExportColumn::Comment}), path).rows, 3);
        QCOMPARE(tableOf(path), (Table{{u"comment"_s}, {u"x"_s}}));
    }

    /// LibreOffice writes what it sees as CSV.
    void libreOfficeSeesTheSameCells()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("LibreOffice is not installed");
        QList<ShownSignature> people = nastyPeople();
        people.removeLast();
        people << person(30, QString(32767, u'é'));
        people[3].signature.signedAt = u"1837-11-23"_s;
        people[4].signature.signedAt = u"1900-03-01"_s;
        people[5].signature.signedAt = u"9999-12-31T23:59:59"_s;
        ExportOptions options = workbook(exportColumns());
        options.headings = ExportHeadings::Names;
        write(people, options, m_files.path(u"list.xlsx"_s));

        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        // Comma, quote, UTF-8, from line 1, no column formats, English, quote all text, "as shown".
        process.start(office, {u"--headless"_s, u"-env:UserInstallation=file://"_s + m_files.path(u"profile"_s),
                               u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true"_s,
                               u"--outdir"_s, m_files.path(u"seen"_s), m_files.path(u"list.xlsx"_s)});
        QVERIFY(process.waitForFinished(120000));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
        const Table seen = tableOf(m_files.path(u"seen/list.csv"_s));
        QCOMPARE(seen.size(), people.size() + 1);
        for (qsizetype column = 0; column < exportColumns().size(); ++column) {
            QCOMPARE(seen[0].value(column), exportColumnName(exportColumns()[column]));
            for (qsizetype at = 0; at < people.size(); ++at) {
                QString expected = exportText(exportColumns()[column], people[at]);
                if (isDate(exportColumns()[column]))
                    expected.replace(u'T', u' ');
                QCOMPARE(seen[at + 1].value(column), expected);
            }
        }
    }

private:
    Files m_files;
};

static const broadside::test::Register<WorkbookTest> registered;
#include "WorkbookTest.moc"
