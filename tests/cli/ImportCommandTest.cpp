// import, signers and take-back: what scripts rely on.
#include "Cli.h"
#include "RunTests.h"

#include <QJsonValue>
#include <QTemporaryDir>

using namespace broadside::test;

class ImportCommandTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_workspace;
    const QString m_campaign = QStringLiteral("human-rights-defenders");

    QString at(const QString &name) const { return m_dir->filePath(name); }
    CliResult import(const QByteArray &csv, const QStringList &options = {}) const
    {
        return cliJson(QStringList{"import", m_workspace, m_campaign, writeFile(at("list.csv"), csv)} + options);
    }
    QList<QStringList> signers() const
    {
        return cli({"signers", m_workspace, m_campaign, "--out", at("out.csv")}).exit == 0 ? readCsv(at("out.csv"))
                                                                                           : QList<QStringList>();
    }
    static QList<int> counts(const QJsonObject &json)
    {
        return {json.value("rows").toInt(-1), json.value("new").toInt(-1), json.value("known").toInt(-1),
                json.value("duplicates").toInt(-1), json.value("rejected").toInt(-1)};
    }

    // One of each: new, certain duplicate, shared mailbox, no name, no e-mail address, too few cells, impossible date.
    const QByteArray m_list = "first_name,last_name,email,city,opt_in,signed_at\n"
                              "Ada,Plum,ada.plum@gmail.com,Laval,yes,2021-11-09 10:00:00\n"
                              "ADA,PLUM,AdaPlum+news@gmail.com,Laval,yes,2021-11-10 10:00:00\n"
                              "Otto,Plum,ada.plum@gmail.com,Laval,no,2021-11-09 10:05:00\n"
                              ",,ghost@example.org,Laval,,2021-11-09\n"
                              "Bo,Reed,not an address,Laval,,2021-11-09\n"
                              "Cy,Reed\n"
                              "Di,Reed,di@example.org,Laval,,2021-31-31\n"
                              "Émilie,\"O'Neill, Jr\",,\"Trois-Rivières\",,\n";

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_workspace = at("w.broadside");
        QCOMPARE(cli({"init", m_workspace, "--example"}).exit, 0);
    }

    void countsAddUp()
    {
        const CliResult result = import(m_list);
        QCOMPARE(result.exit, 0);
        QCOMPARE(counts(result.json()), (QList<int>{8, 3, 0, 1, 4}));
        QVERIFY(result.json().value("import").toInt() > 0);
        QVERIFY(result.json().value("seconds").toDouble(-1) >= 0);
        QCOMPARE(result.json().size(), 12);
    }

    void aDryRunStoresNothing()
    {
        const CliResult result = import(m_list, {"--dry-run"});
        QCOMPARE(result.exit, 0);
        QCOMPARE(counts(result.json()), (QList<int>{8, 3, 0, 1, 4}));
        QVERIFY(result.json().value("import").isNull());
        QCOMPARE(signers().size(), 1);
    }

    void signersAreWrittenAsTheContractSays()
    {
        QCOMPARE(import(m_list).exit, 0);
        const QList<QStringList> rows = signers();
        QCOMPARE(rows.value(0).join(u','), "id,first_name,last_name,email,phone,address,city,region,postal_code,"
                                           "country,language,comment,consent_email,"
                                           "signed_at,source,status,import,import_row,duplicate_of");
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[1].mid(1, 3), (QStringList{"Ada", "Plum", "ada.plum@gmail.com"}));
        QCOMPARE(rows[1][12], "yes");
        QCOMPARE(rows[1][13], "2021-11-09T10:00:00");
        QCOMPARE(rows[1][15], "valid");
        QCOMPARE(rows[1][17], "1");
        QCOMPARE(rows[2][15], "duplicate");
        QCOMPARE(rows[2][18], rows[1][0]);
        QCOMPARE(rows[3][15], "valid");
        QCOMPARE(rows[3][12], "no");
        QCOMPARE(rows[4].mid(1, 3), (QStringList{"Émilie", "O'Neill, Jr", ""}));
        QCOMPARE(rows[4][12], "");
        QCOMPARE(rows[4][17], "8");
    }

    void rejectedRowsKeepTheirPlaceTheirTextAndTheReason()
    {
        QCOMPARE(import(m_list).exit, 0);
        QCOMPARE(cli({"signers", m_workspace, m_campaign, "--rejected", "--out", at("rejected.csv")}).exit, 0);
        const QList<QStringList> rows = readCsv(at("rejected.csv"));
        QCOMPARE(rows.value(0).join(u','), "import,import_row,line,reason,text");
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[1][1], "4");
        QCOMPARE(rows[1][2], "5");
        QCOMPARE(rows[1][4], ",,ghost@example.org,Laval,,2021-11-09");
        QCOMPARE(rows[3][4], "Cy,Reed");
        QSet<QString> reasons;
        for (const QStringList &row : rows.mid(1))
            reasons.insert(row[3]);
        QCOMPARE(reasons.size(), 4);
    }

    void theSameListTwiceAddsNothing()
    {
        QCOMPARE(import(m_list).exit, 0);
        const QList<QStringList> before = signers();
        QCOMPARE(counts(import(m_list).json()), (QList<int>{8, 0, 4, 0, 4}));
        QCOMPARE(signers(), before);
    }

    void aLongerListAddsWhatIsNew()
    {
        QCOMPARE(import(m_list).exit, 0);
        QCOMPARE(counts(import(m_list + "Fay,Oak,fay@example.org,Gatineau,yes,2021-11-12\n").json()),
                 (QList<int>{9, 1, 4, 0, 4}));
    }

    void anImportIsTakenBackWhole()
    {
        const int number = import(m_list).json().value("import").toInt();
        const CliResult taken = cliJson({"take-back", m_workspace, QString::number(number)});
        QCOMPARE(taken.exit, 0);
        QCOMPARE(taken.json().value("new").toInt(-1), 3);
        QCOMPARE(signers().size(), 1);
        QCOMPARE(cli({"take-back", m_workspace, QString::number(number)}).exit, 3);
        QCOMPARE(counts(import(m_list).json()), (QList<int>{8, 3, 0, 1, 4}));
    }

    void whatALaterListBroughtAgainStaysWhenTheEarlierIsTakenBack()
    {
        const int first = import(m_list).json().value("import").toInt();
        QCOMPARE(import(m_list + "Fay,Oak,fay@example.org,Gatineau,yes,2021-11-12\n").exit, 0);
        QCOMPARE(cli({"take-back", m_workspace, QString::number(first)}).exit, 0);
        const QList<QStringList> rows = signers();
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows[1].mid(1, 2), (QStringList{"Ada", "Plum"}));
        QCOMPARE(rows[1][15], "valid");
    }

    void aMapSaysWhichColumnHoldsWhat()
    {
        const QByteArray csv = "a,b,c\nada@example.org,Ada,Plum\n";
        const QString map =
            writeFile(at("map.json"), R"({"columns": {"a": "email", "b": "last_name", "c": "first_name"}})");
        QCOMPARE(counts(import(csv, {"--map", map}).json()), (QList<int>{1, 1, 0, 0, 0}));
        QCOMPARE(signers().value(1).mid(1, 3), (QStringList{"Plum", "Ada", "ada@example.org"}));
    }

    void aBadMapStopsTheImport_data()
    {
        QTest::addColumn<QByteArray>("map");
        QTest::newRow("no JSON") << QByteArray("columns: a");
        QTest::newRow("another kind") << QByteArray("[1, 2]");
        QTest::newRow("unknown field") << QByteArray(R"({"columns": {"a": "shoe_size"}})");
        QTest::newRow("unknown column") << QByteArray(R"({"columns": {"zzz": "email"}})");
        QTest::newRow("unknown date order") << QByteArray(R"({"columns": {"a": "email"}, "date_order": "ymmd"})");
    }
    void aBadMapStopsTheImport()
    {
        QFETCH(QByteArray, map);
        const CliResult result = import("a,b,c\nada@example.org,Ada,Plum\n", {"--map", writeFile(at("map.json"), map)});
        QCOMPARE(result.exit, 3);
        QCOMPARE(signers().size(), 1);
    }

    void aPresetSaysWhichColumnHoldsWhat()
    {
        const QByteArray csv = "Contact ID,First Name,Last Name,Email,Do Not Email\n"
                               "7,Ada,Plum,ada@example.org,1\n8,Bo,Reed,bo@example.org,0\n";
        QCOMPARE(counts(import(csv, {"--preset", "civicrm"}).json()), (QList<int>{2, 2, 0, 0, 0}));
        const QList<QStringList> rows = signers();
        QCOMPARE(rows.value(1).mid(1, 3), (QStringList{"Ada", "Plum", "ada@example.org"}));
        QCOMPARE(rows[1][12], "no");
        QCOMPARE(rows[2][12], "");
    }

    void aBadPresetStopsTheImport()
    {
        const QByteArray csv = "a,b,c\nada@example.org,Ada,Plum\n";
        const CliResult unknown = import(csv, {"--preset", "Pigeon Post"});
        QCOMPARE(unknown.exit, 3);
        QCOMPARE(import(csv, {"--preset", "CiviCRM"}).exit, 3);
        const QString map = writeFile(at("map.json"), R"({"columns": {"a": "email", "b": "last_name"}})");
        QCOMPARE(import(csv, {"--preset", "CiviCRM", "--map", map}).exit, 3);
        QCOMPARE(signers().size(), 1);
    }

    void theExamplesOwnListComesIn()
    {
        const CliResult result = cliJson(
            {"import", m_workspace, m_campaign, QStringLiteral(TEST_DATA "/../../resources/example/signers.csv")});
        QCOMPARE(result.exit, 0);
        const QList<int> numbers = counts(result.json());
        QCOMPARE(numbers[0], 2000);
        QCOMPARE(numbers[1] + numbers[2] + numbers[3] + numbers[4], 2000);
        QCOMPARE(numbers[4], 12);
        QVERIFY(numbers[3] > 20);
        QCOMPARE(signers().size(), 1 + numbers[1] + numbers[3]);
    }
};

static const Register<ImportCommandTest> registered;

#include "ImportCommandTest.moc"
