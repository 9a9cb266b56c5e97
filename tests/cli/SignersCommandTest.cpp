// signers: filters, search, order, columns and formats, as scripts rely on them.
#include "Cli.h"
#include "RunTests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace broadside::test;

class SignersCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_workspace;
    const QString m_campaign = QStringLiteral("human-rights-defenders");

    QString at(const QString &name) const { return m_dir.filePath(name); }
    CliResult signers(const QStringList &options) const
    {
        return cli(QStringList{"signers", m_workspace, m_campaign} + options);
    }
    /// The last names that the options give, in their order.
    QString lastNames(const QStringList &options) const
    {
        const CliResult result = signers(options + QStringList{"--columns", "last_name"});
        QStringList lines = QString::fromUtf8(result.out).split(u'\n', Qt::SkipEmptyParts);
        if (result.exit != 0 || lines.isEmpty() || lines.takeFirst() != QLatin1String("last_name"))
            return QString::fromUtf8(result.err);
        return lines.join(u' ');
    }

    /// Filter, file, rows and "without consent" of the newest line of the log.
    QByteArray lastLogged() const
    {
        sqlite3 *database = nullptr;
        sqlite3_open(m_workspace.toUtf8().constData(), &database);
        QByteArray line;
        const auto append = [](void *to, int, char **values, char **) {
            static_cast<QByteArray *>(to)->append(values[0]);
            return 0;
        };
        sqlite3_exec(database,
                     "SELECT filter || '|' || file_name || '|' || rows || '|' || without_consent FROM export_log "
                     "ORDER BY id DESC LIMIT 1",
                     append, &line, nullptr);
        sqlite3_close(database);
        return line;
    }

private slots:
    void initTestCase()
    {
        m_workspace = at("w.broadside");
        QCOMPARE(cli({"init", m_workspace, "--example"}).exit, 0);
        const QString list = writeFile(
            at("list.csv"),
            "first_name,last_name,email,phone,city,region,country,language,postal_code,opt_in,signed_at,comment,"
            "source\n"
            "Ada,Plum,ada@example.org,514-555-0101,Montréal,QC,CA,fr,H2X 1A1,yes,2021-11-09 10:00,Bravo !,web\n"
            "ADA,PLUM,ada+news@example.org,,Montréal,QC,CA,fr,H2X 1A1,yes,2021-11-10,,web\n"
            "Bo,Reed,bo@example.org,,Toronto,ON,CA,en,M5V 1A1,no,2021-12-01,\"a, b \"\"c\"\"\",paper\n"
            "Cy,Oak,,,Trois-Rivières,QC,CA,fr,,,2022-01-05,,paper\n"
            "Di,Élan,di@example.net,,,,,,,yes,,,\n"
            "منى,سالم,mona@example.net,,القاهرة,,EG,ar,,yes,2021-11-30,شكرا,web\n"
            ",,ghost@example.org,,,,,,,,,,\n");
        const CliResult imported = cliJson({"import", m_workspace, m_campaign, list});
        QCOMPARE(imported.exit, 0);
        QCOMPARE(imported.json().value("new").toInt(), 5);
        QCOMPARE(imported.json().value("duplicates").toInt(), 1);
    }

    void filtersAndSearchTakeWhatTheySay_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("names");
        const auto where = [](const char *filter, const char *names) {
            QTest::newRow(filter) << QStringList{"--where", QString::fromUtf8(filter)} << QString::fromUtf8(names);
        };
        where("", "Plum PLUM Reed Oak Élan سالم");
        where("language:fr", "Plum PLUM Oak");
        where("language:fr,ar", "Plum PLUM Oak سالم");
        where("language:\"\"", "Élan");
        where("language:fr and not status:duplicate", "Plum Oak");
        where("region:QC city:\"trois-rivieres\"", "Oak");
        where("region:ON or country:EG", "Reed سالم");
        where("source:paper", "Reed Oak");
        where("signed:2021-11", "Plum PLUM سالم");
        where("signed:2021-12..", "Reed Oak");
        where("signed:\"\"", "Élan");
        where("consent:refused status:valid", "Reed");
        where("consent:unasked", "Oak");
        where("consent:given status:valid", "Plum Élan سالم");
        where("has:comment", "Plum Reed سالم");
        where("not has:email", "Oak");
        where("postal_code:h2x", "Plum PLUM");
        where("import:1", "Plum PLUM Reed Oak Élan سالم");
        where("import:7", "");
        where("tag:nobody", "");
        where("campaign:any", "");
        where("not ()", "");
        const auto search = [](const char *words, const char *names) {
            QTest::addRow("words %s", words)
                << QStringList{"--search", QString::fromUtf8(words)} << QString::fromUtf8(names);
        };
        search("montreal", "Plum PLUM");
        search("riv trois", "Oak");
        search("elan", "Élan");
        search("القا", "سالم");
        search("example net", "Élan سالم");
        search("%", ""); // no word at all
        search("x' OR '1'='1", "");
        search("nobody at all", "");
        QTest::newRow("both") << QStringList{"--where", "language:fr", "--search", "ada"} << "Plum PLUM";
    }
    void filtersAndSearchTakeWhatTheySay()
    {
        QFETCH(QStringList, options);
        QTEST(lastNames(options), "names");
    }

    void ordersAndLimits_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("names");
        QTest::newRow("as they came") << QStringList{"--where", "status:valid"} << "Plum Reed Oak Élan سالم";
        QTest::newRow("by name") << QStringList{"--sort", "name", "--where", "status:valid"}
                                 << "Élan Oak Plum Reed سالم";
        QTest::newRow("by name downwards")
            << QStringList{"--sort", "-name", "--where", "status:valid"} << "سالم Reed Plum Oak Élan";
        QTest::newRow("by two") << QStringList{"--sort", "source,-signed", "--where", "source:web,paper status:valid"}
                                << "Oak Reed سالم Plum";
        QTest::newRow("two of them") << QStringList{"--sort", "name", "--where", "status:valid", "--limit", "2"}
                                     << "Élan Oak";
        QTest::newRow("none of them") << QStringList{"--limit", "0"} << "";
        QTest::newRow("more than there are") << QStringList{"--limit", "1000000", "--where", "language:ar"} << "سالم";
    }
    void ordersAndLimits()
    {
        QFETCH(QStringList, options);
        QTEST(lastNames(options), "names");
    }

    void whatMakesNoSenseEndsWithTwoAndSaysWhy_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *name, const QStringList &options, const char *named) {
            QTest::newRow(name) << options << QByteArray(named);
        };
        row("a trait", {"--where", "shoe_size:43"}, "shoe_size");
        row("a value", {"--where", "status:rejected"}, "rejected");
        row("a day", {"--where", "signed:2021-02-30"}, "2021-02-30");
        row("an open quote", {"--where", "tag:\"to call"}, "character 5");
        row("a column to order by", {"--sort", "shoe_size"}, "shoe_size");
        row("tags to order by", {"--sort", "tags"}, "tags");
        row("a column", {"--columns", "last_name,shoe_size"}, "shoe_size");
        row("no column", {"--columns", ""}, "column");
        row("a limit", {"--limit", "few"}, "few");
        row("a negative limit", {"--limit", "-1"}, "-1");
        row("a format", {"--format", "svg"}, "svg");
        row("the list and the object", {"--format", "csv", "--json"}, "--out");
        row("a system's columns", {"--format", "mailchimp", "--columns", "email"}, "--columns");
        row("without consent, said once", {"--without-consent"}, "--yes");
        row("rejected without a file", {"--rejected"}, "--out");
        row("rejected and filtered", {"--rejected", "--out", "x.csv", "--where", "language:fr"}, "--where");
    }
    void whatMakesNoSenseEndsWithTwoAndSaysWhy()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, named);
        const CliResult result = signers(options);
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains(named), result.err.constData());
        QVERIFY(!options.contains("--json") ? result.out.isEmpty() : result.json().contains(QStringLiteral("error")));
    }

    void standardOutputIsTheListAlone()
    {
        const CliResult result = signers({"--where", "language:en", "--columns", "name,email,comment,consent"});
        QCOMPARE(result.exit, 0);
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.out, QByteArray("full_name,email,comment,consent_email\n"
                                        "Bo Reed,bo@example.org,\"a, b \"\"c\"\"\",no\n"));
    }

    void withoutOptionsItIsTheListThatScriptsKnow()
    {
        QCOMPARE(signers({"--out", at("plain.csv")}).exit, 0);
        const QByteArray plain = readFile(at("plain.csv"));
        QVERIFY(plain.startsWith("id,first_name,last_name,email,phone,address,city,region,postal_code,country,language,"
                                 "comment,consent_email,signed_at,source,status,import,import_row,duplicate_of\n"));
        QCOMPARE(readCsv(at("plain.csv")).size(), 7);
        QCOMPARE(signers({}).out, plain);
        QCOMPARE(signers({"--out", "-"}).out, plain);
        QCOMPARE(signers({"--format", "csv", "--where", ""}).out, plain);
    }

    void jsonIsOneObject()
    {
        const CliResult result = cliJson({"signers", m_workspace, m_campaign, "--where", "language:fr", "--limit", "2",
                                          "--columns", "first_name,last_name,email"});
        QCOMPARE(result.exit, 0);
        QCOMPARE(result.json().value("count").toInt(), 3);
        const QJsonArray rows = result.json().value("rows").toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject(),
                 (QJsonObject{{"first_name", "Ada"}, {"last_name", "Plum"}, {"email", "ada@example.org"}}));
        QCOMPARE(signers({"--format", "json", "--where", "language:fr", "--limit", "2", "--columns",
                          "first_name,last_name,email"})
                     .out,
                 result.out);
        const CliResult none = cliJson({"signers", m_workspace, m_campaign, "--where", "not ()"});
        QCOMPARE(none.exit, 0);
        QCOMPARE(none.json(), (QJsonObject{{"count", 0}, {"rows", QJsonArray()}}));
    }

    void jsonBesideAFileSaysWhatWasWritten()
    {
        const CliResult result = cliJson({"signers", m_workspace, m_campaign, "--where", "source:paper", "--out",
                                          at("paper.csv"), "--columns", "id"});
        QCOMPARE(result.exit, 0);
        QCOMPARE(result.json(), (QJsonObject{{"file", at("paper.csv")},
                                             {"rows", 2},
                                             {"duplicates", 0},
                                             {"without_consent", 0},
                                             {"emptied", 0},
                                             {"cut", 0}}));
        QCOMPARE(readCsv(at("paper.csv")).size(), 3);
    }

    void everyLineOfJsonLinesIsAnObject()
    {
        const CliResult result = signers({"--format", "jsonl", "--sort", "name"});
        QCOMPARE(result.exit, 0);
        const QList<QByteArray> lines = result.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        for (const QByteArray &line : lines)
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
        QCOMPARE(QJsonDocument::fromJson(lines[0]).object().value("last_name").toString(), "Élan");
        const CliResult object = cliJson({"signers", m_workspace, m_campaign, "--sort", "name"});
        const QJsonArray rows = object.json().value("rows").toArray();
        QCOMPARE(rows.size(), 6);
        for (qsizetype at = 0; at < lines.size(); ++at)
            QCOMPARE(rows[at].toObject(), QJsonDocument::fromJson(lines[at]).object());
    }

    void listsForPeopleAndSystemsGoByConsent()
    {
        const CliResult excel = signers({"--format", "excel", "--columns", "last_name,email"});
        QCOMPARE(excel.exit, 0);
        QVERIFY(excel.out.startsWith("\xef\xbb\xbf"));
        QVERIFY(excel.out.contains("ada@example.org"));
        QVERIFY(excel.out.contains("Reed"));
        QVERIFY(!excel.out.contains("bo@example.org"));
        const CliResult file = cliJson({"signers", m_workspace, m_campaign, "--format", "excel", "--out", at("x.csv")});
        QCOMPARE(file.json().value("rows").toInt(-1), 5);
        QCOMPARE(file.json().value("emptied").toInt(-1), 1);
        QCOMPARE(file.json().value("duplicates").toInt(-1), 1);
        QCOMPARE(readFile(at("x.csv")).count("example.org"), 1);
        const CliResult system = signers({"--format", "action-network"});
        QCOMPARE(system.exit, 0);
        QVERIFY(system.out.contains("ada@example.org"));
        QVERIFY(!system.out.contains("Reed"));
        const CliResult two = signers({"--format", "action-network", "--limit", "2"});
        QCOMPARE(two.out.count('\n'), 3);
        QVERIFY(two.out.contains("di@example.net"));
        const CliResult all =
            signers({"--format", "excel", "--columns", "last_name,email", "--without-consent", "--yes"});
        QCOMPARE(all.exit, 0);
        QVERIFY(all.out.contains("bo@example.org"));
        QVERIFY(all.out.contains("PLUM"));
    }

    void aWorkbookIsReadBackAsItWasWritten()
    {
        const QString path = at("list.xlsx");
        QCOMPARE(signers({"--format", "xlsx", "--where", "source:paper", "--columns", "last_name,city,signed_at",
                          "--out", path})
                     .exit,
                 0);
        const CliResult table = cli({"table", path, "--out", "-"});
        QCOMPARE(table.exit, 0);
        QVERIFY2(table.out.contains("Oak,Trois-Rivières"), table.out.constData());
    }

    void whatIsTakenOutIsLogged()
    {
        const QString path = at("logged.csv");
        QCOMPARE(signers({"--where", "region:QC", "--search", "plum", "--columns", "id,email", "--out", path}).exit, 0);
        QCOMPARE(lastLogged(), QByteArray("region:QC “plum”|logged.csv|2|1"));
        QCOMPARE(signers({"--format", "excel", "--limit", "1"}).exit, 0);
        QCOMPARE(lastLogged(), QByteArray("not status:duplicate|-|1|0"));
        QCOMPARE(signers({"--out", at("none/x.csv")}).exit, 3);
        QCOMPARE(lastLogged(), QByteArray("not status:duplicate|-|1|0"));
    }

    void aFileStaysAsItIsWhenNothingCanBeWritten()
    {
        const CliResult result = cliJson({"signers", m_workspace, m_campaign, "--out", at("none/x.csv")});
        QCOMPARE(result.exit, 3);
        QVERIFY(!result.json().value("error").toObject().value("what").toString().isEmpty());
        if (QFile::exists(QStringLiteral("/dev/full"))) {
            QTemporaryDir dir;
            QVERIFY(QFile::link(QStringLiteral("/dev/full"), dir.filePath("full.csv")));
            QCOMPARE(signers({"--out", dir.filePath("full.csv")}).exit, 3);
        }
    }

    void aHugeFilterIsRefusedAtOnce()
    {
        const CliResult result = signers({"--where", QString(100'000, u'(')});
        QCOMPARE(result.exit, 2);
        QVERIFY(result.err.size() < 5000);
        QCOMPARE(signers({"--search", QString(100'000, u'a')}).out.count('\n'), 1);
    }
};

static const Register<SignersCommandTest> registered;

#include "SignersCommandTest.moc"
