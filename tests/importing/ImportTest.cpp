#include "Import.h"

#include "Desk.h"
#include "RunTests.h"

#include <limits>

using namespace broadside;
using namespace Qt::StringLiterals;
using broadside::test::CancelAt;
using broadside::test::Desk;

namespace {

constexpr int never = std::numeric_limits<int>::max();

QByteArray longList(int rows)
{
    QByteArray bytes("name,email\n");
    for (int at = 0; at < rows; ++at)
        bytes += "Signer Number" + QByteArray::number(at) + ",signer" + QByteArray::number(at) + "@example.org\n";
    return bytes;
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT
private slots:
    void plans()
    {
        Desk desk;
        const QString path = desk.files().write(QStringLiteral("list.csv"),
                                                "Prénom;;Courriel;Date\nZoë;x;zoe@example.org;13/12/2021\nBo;\n");
        const auto plan = planImport(path);
        QVERIFY(plan);
        QCOMPARE(plan->file.path(), path);
        QCOMPARE(plan->header, (QStringList{"Prénom", "Column 2", "Courriel", "Date"}));
        QCOMPARE(plan->sample, (QList<QStringList>{{"Zoë", "x", "zoe@example.org", "13/12/2021"}, {"Bo", ""}}));
        QCOMPARE(plan->table.format.dialect.delimiter, ";");
        QCOMPARE(plan->mapping.columns.size(), 4);
        QCOMPARE(plan->mapping.dateOrder, DateOrder::DayMonthYear);
        QVERIFY(!plan->table.because.isEmpty());
    }

    void plansWithADialectThatWasChosen()
    {
        Desk desk;
        const QString path = desk.files().write(QStringLiteral("list.csv"), "Ada,1|ada@example.org\n");
        const auto plan = planImport(*TableFile::open(path), {.delimiter = "|", .headerRows = 0});
        QVERIFY(plan);
        QCOMPARE(plan->header, (QStringList{"Column 1", "Column 2"}));
        QCOMPARE(plan->sample.size(), 1);
        QCOMPARE(plan->mapping.columns.at(1), SignatureField::Email);
    }

    void theSampleIsBounded()
    {
        Desk desk;
        QCOMPARE(planImport(desk.files().write(QStringLiteral("long.csv"), longList(5000)))->sample.size(), 1000);
        const QByteArray row = "Ada," + QByteArray(1 << 20, 'x') + '\n';
        const QByteArray heavy = "name,comment\n" + row.repeated(20);
        QCOMPARE(planImport(desk.files().write(QStringLiteral("heavy.csv"), heavy))->sample.size(), 4);
    }

    void stores()
    {
        Desk desk;
        const auto report = desk.import(desk.files().write(
            QStringLiteral("list.csv"), "first name,last name,email,opt in,date,comment\n"
                                        " Zoë ,Hérisson,zoe@example.org,yes,2021-12-13 14:41:47,\"one\ntwo\"\n"
                                        "Bo,Mossfield,nobody,no,,\n"
                                        "ZOE,HERISSON,Zoe+x@example.org,no,,\n"
                                        "Cy,Ashgrove,zoe@example.org,,,\n"));
        QVERIFY2(report, report ? "" : qPrintable(report.error().what));
        QCOMPARE(report->record.fileName, "list.csv");
        QCOMPARE(report->record.rows, 4);
        QCOMPARE(report->record.added, 2);
        QCOMPARE(report->record.duplicates, 1);
        QCOMPARE(report->record.known, 0);
        QCOMPARE(report->record.rejected, 1);
        QVERIFY(report->seconds > 0);
        QCOMPARE(report->rejected.size(), 1);
        QCOMPARE(report->rejected.front().reason, rowFaultId(RowFault::Email));

        const QList<Signature> all = desk.all();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].firstName, "Zoë");
        QCOMPARE(all[0].lastName, "Hérisson");
        QCOMPARE(all[0].signedAt, "2021-12-13T14:41:47");
        QCOMPARE(all[0].comment, "one\ntwo");
        QVERIFY(all[0].consentEmail && all[0].consentEmail->allowed);
        QCOMPARE(all[1].status, SignatureStatus::Duplicate);
        QCOMPARE(all[1].duplicateOf, all[0].id);
        QVERIFY(all[1].consentEmail && !all[1].consentEmail->allowed);
        QCOMPARE(all[2].status, SignatureStatus::Valid);
        QCOMPARE(all[2].importRow, 4);
        QVERIFY(!all[2].consentEmail);
    }

    void aDryRunLeavesNothing()
    {
        Desk desk;
        const QString path = desk.files().write(QStringLiteral("list.csv"), longList(50) + "\",\",\n,,\n");
        const auto dry = desk.import(path, ImportMode::DryRun);
        QVERIFY(dry);
        QVERIFY(desk.all().isEmpty());
        QVERIFY(desk.signers().imports(desk.campaign())->isEmpty());
        const auto real = desk.import(path);
        QVERIFY(real);
        QCOMPARE(dry->record.rows, real->record.rows);
        QCOMPARE(dry->record.added, real->record.added);
        QCOMPARE(dry->record.rejected, real->record.rejected);
        QCOMPARE(dry->rejected, real->rejected);
    }

    void theSameListTwice()
    {
        Desk desk;
        const QString path = desk.files().write(QStringLiteral("list.csv"), longList(20));
        QVERIFY(desk.import(path));
        const auto again = desk.import(path);
        QVERIFY(again);
        QCOMPARE(again->record.known, 20);
        QCOMPARE(again->record.added, 0);
        QCOMPARE(desk.all().size(), 20);
    }

    void headerOnly()
    {
        Desk desk;
        const auto report = desk.import(desk.files().write(QStringLiteral("list.csv"), "name,email\n"));
        QVERIFY(report);
        QCOMPARE(report->record.rows, 0);
    }

    void noColumnOfNames()
    {
        Desk desk;
        const auto report =
            desk.import(desk.files().write(QStringLiteral("list.csv"), "email,postal code\nada@example.org,K1A 0B1\n"));
        QVERIFY(!report);
        QVERIFY(!report.error().next.isEmpty());
        QVERIFY(desk.all().isEmpty());
    }

    void reportsAndEnds()
    {
        Desk desk;
        const auto plan = planImport(desk.files().write(QStringLiteral("list.csv"), longList(10000)));
        QVERIFY(plan);
        CancelAt progress(never);
        QVERIFY(runImport(desk.workspace(), desk.campaign(), *plan, ImportMode::Store, progress));
        QVERIFY(progress.reports.size() >= 4);
        QVERIFY(std::ranges::is_sorted(progress.reports));
        QCOMPARE(progress.reports.back().first, progress.reports.back().second);
    }

    void cancelled_data()
    {
        QTest::addColumn<int>("time");
        QTest::newRow("at once") << 1;
        QTest::newRow("half-way") << 3;
        QTest::newRow("before the end") << 4;
    }

    void cancelled()
    {
        QFETCH(int, time);
        Desk desk;
        const auto plan = planImport(desk.files().write(QStringLiteral("list.csv"), longList(10000)));
        QVERIFY(plan);
        CancelAt progress(time);
        const auto report = runImport(desk.workspace(), desk.campaign(), *plan, ImportMode::Store, progress);
        QVERIFY(!report);
        QVERIFY(desk.all().isEmpty());
        QVERIFY(desk.signers().imports(desk.campaign())->isEmpty());
        NoProgress unwatched;
        QVERIFY(runImport(desk.workspace(), desk.campaign(), *plan, ImportMode::Store, unwatched));
        QCOMPARE(desk.all().size(), 10000);
    }

    void aFileThatBreaksHalfWay()
    {
        Desk desk;
        const QString path = desk.files().write(QStringLiteral("list.csv"),
                                                longList(10000) + "\"never closed" + QByteArray(17 << 20, 'x'));
        const auto report = desk.import(path);
        QVERIFY(!report);
        QVERIFY(desk.all().isEmpty());
    }

    void aFileThatIsGone()
    {
        Desk desk;
        const auto plan = planImport(desk.files().write(QStringLiteral("list.csv"), longList(3)));
        QVERIFY(plan);
        QVERIFY(QFile::remove(plan->file.path()));
        NoProgress progress;
        QVERIFY(!runImport(desk.workspace(), desk.campaign(), *plan, ImportMode::Store, progress));
    }

    void aFileThatChangedItsColumns()
    {
        Desk desk;
        const auto plan =
            planImport(desk.files().write(QStringLiteral("list.csv"), "name,email\nAda,ada@example.org\n"));
        QVERIFY(plan);
        static_cast<void>(desk.files().write(QStringLiteral("list.csv"), "email,name\nada@example.org,Ada\n"));
        NoProgress progress;
        QVERIFY(!runImport(desk.workspace(), desk.campaign(), *plan, ImportMode::Store, progress));
    }

    void manyRejectedRows()
    {
        Desk desk;
        const QByteArray bytes = "name,email\n" + QByteArray("Ada,nobody\n").repeated(1500);
        const auto report = desk.import(desk.files().write(QStringLiteral("list.csv"), bytes));
        QVERIFY(report);
        QCOMPARE(report->record.rejected, 1500);
        QCOMPARE(report->rejected.size(), 1000);
        QCOMPARE(desk.signers().rejectedRows(report->record.id)->size(), 1500);
    }

    void longRejectedRowsAreKeptWhole()
    {
        Desk desk;
        const QByteArray text = "Ada,nobody," + QByteArray(100000, 'x');
        const auto report =
            desk.import(desk.files().write(QStringLiteral("list.csv"), "name,email,comment\n" + text + '\n'));
        QVERIFY(report);
        QVERIFY(report->rejected.front().cells.last().size() < 5000);
        QCOMPARE(desk.signers().rejectedRows(report->record.id)->front().text, QString::fromUtf8(text));
    }

    void rejectedTextHasNoZeroBytes()
    {
        Desk desk;
        const auto report = desk.import(
            desk.files().write(QStringLiteral("list.csv"), QByteArrayLiteral("name,email\nA\0da,nobody\n")));
        QVERIFY(report);
        QCOMPARE(desk.signers().rejectedRows(report->record.id)->front().text, u"A\uFFFDda,nobody"_s);
    }
};

static const broadside::test::Register<ImportTest> registered;
#include "ImportTest.moc"
