#include "RejectedExport.h"
#include "SignerExport.h"

#include "RunTests.h"
#include "importing/Desk.h"

#include <QDir>
#include <QFileInfo>

using namespace broadside;
using broadside::test::CancelAt;
using broadside::test::Desk;

class PlainExportTest : public QObject
{
    Q_OBJECT
private slots:
    void writesSigners()
    {
        Desk desk;
        const auto report = desk.import(desk.files().write(
            QStringLiteral("list.csv"),
            "first name,last name,email,phone,address,city,province,postal "
            "code,country,language,comment,consent,date,source\n"
            "=1+1,\"a,b\",ada@example.org,,,,ON,K1A 0B1,CA,fr,\"say \"\"hi\"\"\nnow\",yes,2021-12-13,web\n"
            "=1+1,\"A,B\",ADA@example.org,,,,,,,,,,,\n"
            "Zoë,,,,,,,,,,,no,2021-12-13 14:41:47,paper\n"
            "Bo,,nobody,,,,,,,,,,,\n"));
        QVERIFY(report);
        NoProgress progress;
        const auto count =
            exportSigners(desk.signers(), desk.campaign(), desk.files().path(QStringLiteral("out.csv")), progress);
        QVERIFY2(count, count ? "" : qPrintable(count.error().what));
        QCOMPARE(*count, 3);
        const QByteArray expected =
            "id,first_name,last_name,email,phone,address,city,region,postal_code,country,language,comment,consent_"
            "email,"
            "signed_at,source,status,import,import_row,duplicate_of\n"
            "1,=1+1,\"a,b\",ada@example.org,,,,ON,K1A 0B1,CA,fr,\"say \"\"hi\"\"\nnow\",yes,2021-12-13,web,valid,1,1,\n"
            "2,=1+1,\"A,B\",ADA@example.org,,,,,,,,,,,,duplicate,1,2,1\n"
            "3,Zoë,,,,,,,,,,,no,2021-12-13T14:41:47,paper,valid,1,3,\n";
        QCOMPARE(desk.files().read(QStringLiteral("out.csv")), expected);
    }

    void writesRejectedRows()
    {
        Desk desk;
        const auto report = desk.import(desk.files().write(
            QStringLiteral("list.csv"), "name,email\nAda,ada@example.org\n\"B\no\",nobody\n,cy@example.org\nCy\n"));
        QVERIFY(report);
        const QByteArray expected = "import,import_row,line,reason,text\n"
                                    "1,2,3,email,\"\"\"B\no\"\",nobody\"\n"
                                    "1,3,5,no-name,\",cy@example.org\"\n"
                                    "1,4,6,too-few-cells,Cy\n";
        NoProgress progress;
        QCOMPARE(exportRejected(desk.signers(), desk.campaign(), desk.files().path(QStringLiteral("all.csv")), progress)
                     .value_or(-1),
                 3);
        QCOMPARE(desk.files().read(QStringLiteral("all.csv")), expected);
        QCOMPARE(exportRejected(desk.signers(), report->record.id, desk.files().path(QStringLiteral("one.csv")))
                     .value_or(-1),
                 3);
        QCOMPARE(desk.files().read(QStringLiteral("one.csv")), expected);
    }

    void anExportComesBackTheSame()
    {
        Desk desk;
        QVERIFY(desk.import(QStringLiteral(TEST_DATA "/importing/plain.csv")));
        const QString path = desk.files().path(QStringLiteral("out.csv"));
        NoProgress progress;
        QVERIFY(exportSigners(desk.signers(), desk.campaign(), path, progress));
        Desk other;
        const auto report = other.import(path);
        QVERIFY(report);
        QCOMPARE(report->record.rejected, 0);
        const QList<Signature> before = desk.all();
        const QList<Signature> after = other.all();
        QCOMPARE(after.size(), before.size());
        for (qsizetype at = 0; at < before.size(); ++at) {
            QCOMPARE(after[at].firstName, before[at].firstName);
            QCOMPARE(after[at].lastName, before[at].lastName);
            QCOMPARE(after[at].email, before[at].email);
            QCOMPARE(after[at].comment, before[at].comment);
            QCOMPARE(after[at].signedAt, before[at].signedAt);
            QCOMPARE(after[at].status, before[at].status);
            QCOMPARE(after[at].consentEmail.has_value(), before[at].consentEmail.has_value());
        }
    }

    void nothingToWrite()
    {
        Desk desk;
        NoProgress progress;
        QCOMPARE(exportSigners(desk.signers(), desk.campaign(), desk.files().path(QStringLiteral("out.csv")), progress)
                     .value_or(-1),
                 0);
        QCOMPARE(desk.files().read(QStringLiteral("out.csv")).count('\n'), 1);
    }

    void aCancelledExportKeepsTheOldFile()
    {
        Desk desk;
        QVERIFY(desk.import(QStringLiteral(TEST_DATA "/importing/plain.csv")));
        const QString path = desk.files().write(QStringLiteral("out.csv"), "old");
        CancelAt progress(1);
        QVERIFY(!exportSigners(desk.signers(), desk.campaign(), path, progress));
        QVERIFY(!exportRejected(desk.signers(), desk.campaign(), path, progress));
        QCOMPARE(desk.files().read(QStringLiteral("out.csv")), "old");
    }

    void placesThatCannotBeWrittenTo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a folder that is not there") << "nowhere/out.csv";
        QTest::newRow("a folder itself") << ".";
    }

    void placesThatCannotBeWrittenTo()
    {
        QFETCH(QString, name);
        Desk desk;
        NoProgress progress;
        const QString path = desk.files().path(name);
        const auto count = exportSigners(desk.signers(), desk.campaign(), path, progress);
        QVERIFY(!count);
        QVERIFY(!count.error().what.isEmpty() && !count.error().next.isEmpty());
        QVERIFY(!exportRejected(desk.signers(), desk.campaign(), path, progress));
        QVERIFY(!exportRejected(desk.signers(), ImportId{1}, path));
    }
};

static const broadside::test::Register<PlainExportTest> registered;
#include "PlainExportTest.moc"
