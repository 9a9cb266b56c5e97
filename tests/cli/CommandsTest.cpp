// Every command but import, with good input and with bad.
#include "Cli.h"
#include "RunTests.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace broadside::test;

class CommandsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    const QString m_campaign = QStringLiteral("human-rights-defenders");

    QString at(const QString &name) const { return m_dir.filePath(name); }
    QString exampleWorkspace(const QString &name) const
    {
        const QString path = at(name);
        return cli({QStringLiteral("init"), path, QStringLiteral("--example")}).exit == 0 ? path : QString();
    }

private slots:
    void wrongUseEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{"paint"};
        QTest::newRow("unknown option") << QStringList{"campaigns", "x", "--loud"};
        QTest::newRow("argument missing") << QStringList{"campaigns"};
        QTest::newRow("argument too many") << QStringList{"campaigns", "x", "y"};
        QTest::newRow("option without value") << QStringList{"signers", "x", "y", "--out"};
        QTest::newRow("half a command") << QStringList{"text"};
        QTest::newRow("half a command known") << QStringList{"text", "paint", "x", "y"};
        QTest::newRow("text get without --language") << QStringList{"text", "get", "x", "y"};
        QTest::newRow("text get of two fields") << QStringList{"text", "get", "x", "y", "a", "b", "--language", "en"};
        QTest::newRow("text set of no field") << QStringList{"text", "set", "x", "y", "--language", "en"};
        QTest::newRow("brief export without --out") << QStringList{"brief", "export", "x", "y", "--format", "json"};
        QTest::newRow("brief export without --format") << QStringList{"brief", "export", "x", "y", "--out", "z"};
        QTest::newRow("brief export as a drawing")
            << QStringList{"brief", "export", "x", "y", "--out", "z", "--format", "svg"};
        QTest::newRow("brief import of no file") << QStringList{"brief", "import", "x", "y"};
        QTest::newRow("brief import as a drawing") << QStringList{"brief", "import", "x", "y", "z", "--format", "svg"};
        QTest::newRow("brief import for both") << QStringList{"brief", "import", "x", "y", "z", "--ours", "--theirs"};
        QTest::newRow("figures of no campaign") << QStringList{"figures", "x"};
        QTest::newRow("person without --email") << QStringList{"person", "x", "--out", "z"};
        QTest::newRow("person without --out") << QStringList{"person", "x", "--email", "ada@example.org"};
        QTest::newRow("forget without --email") << QStringList{"forget", "x", "--yes"};
        QTest::newRow("forget where nobody can be asked") << QStringList{"forget", "x", "--email", "ada@example.org"};
        QTest::newRow("kit without --out") << QStringList{"kit", "x", "y"};
        QTest::newRow("take-back of a word") << QStringList{"take-back", "x", "latest"};
        QTest::newRow("take-back of a negative number") << QStringList{"take-back", "x", "--", "-1"};
    }
    void wrongUseEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const CliResult result = cli(arguments);
        QCOMPARE(result.exit, 2);
        QVERIFY(!result.err.isEmpty());
        QVERIFY(result.out.isEmpty());
    }

    void failureEndsWithThreeAndSaysWhy_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString none = at("none.broadside");
        const QString text = writeFile(at("text.broadside"), "this is no workspace");
        const QString workspace = exampleWorkspace("failures.broadside");
        QTest::newRow("campaigns of no file") << QStringList{"campaigns", none};
        QTest::newRow("campaigns of a text") << QStringList{"campaigns", text};
        QTest::newRow("check of no campaign") << QStringList{"check", workspace, "no-such-campaign"};
        QTest::newRow("import of no file") << QStringList{"import", workspace, m_campaign, at("none.csv")};
        QTest::newRow("import of a folder") << QStringList{"import", workspace, m_campaign, m_dir.path()};
        QTest::newRow("import with no map")
            << QStringList{"import", workspace, m_campaign, text, "--map", at("none.json")};
        QTest::newRow("signers into no folder")
            << QStringList{"signers", workspace, m_campaign, "--out", at("none/x.csv")};
        QTest::newRow("signers of no campaign") << QStringList{"signers", workspace, "no-such-campaign"};
        QTest::newRow("figures of no campaign") << QStringList{"figures", workspace, "no-such-campaign"};
        QTest::newRow("person of no address")
            << QStringList{"person", workspace, "--email", "ada", "--out", at("none.json")};
        QTest::newRow("person into no folder")
            << QStringList{"person", workspace, "--email", "ada@example.org", "--out", at("none/x.json")};
        QTest::newRow("forget of no address") << QStringList{"forget", workspace, "--email", "ada", "--yes"};
        QTest::newRow("forget in no file") << QStringList{"forget", none, "--email", "ada@example.org", "--yes"};
        QTest::newRow("kit in a language it lacks")
            << QStringList{"kit", workspace, m_campaign, "--out", at("kit-de"), "--languages", "de"};
        QTest::newRow("kit over a file") << QStringList{"kit", workspace, m_campaign, "--out", text};
        QTest::newRow("take-back of no import") << QStringList{"take-back", workspace, "77"};
        QTest::newRow("init over a file") << QStringList{"init", text};
        QTest::newRow("init into no folder") << QStringList{"init", at("none/x.broadside")};
    }
    void failureEndsWithThreeAndSaysWhy()
    {
        QFETCH(QStringList, arguments);
        const QByteArray textBefore = readFile(at("text.broadside"));
        const CliResult result = cliJson(arguments);
        QCOMPARE(result.exit, 3);
        QVERIFY(!result.json().value("error").toObject().value("what").toString().isEmpty());
        QVERIFY(!result.err.isEmpty());
        QCOMPARE(readFile(at("text.broadside")), textBefore);
        QVERIFY(!QFile::exists(at("none.broadside")));
        QVERIFY(!QFile::exists(at("kit-de")));
    }

    void initMakesAnEmptyWorkspace()
    {
        const CliResult made = cliJson({"init", at("empty.broadside")});
        QCOMPARE(made.exit, 0);
        QCOMPARE(made.json().value("campaigns").toArray().size(), 0);
        const CliResult listed = cliJson({"campaigns", at("empty.broadside")});
        QCOMPARE(listed.exit, 0);
        QCOMPARE(listed.json().value("campaigns").toArray().size(), 0);
    }

    void theExampleComesWithItsBriefAndWithoutSignatures()
    {
        const CliResult listed = cliJson({"campaigns", exampleWorkspace("example.broadside")});
        QCOMPARE(listed.exit, 0);
        const QJsonArray campaigns = listed.json().value("campaigns").toArray();
        QCOMPARE(campaigns.size(), 1);
        const QJsonObject campaign = campaigns.first().toObject();
        QCOMPARE(campaign.value("slug").toString(), m_campaign);
        QCOMPARE(campaign.value("signatures").toInt(-1), 0);
        QCOMPARE(campaign.value("languages").toArray(), (QJsonArray{"en", "fr-CA", "ar"}));
    }

    void wordsForPeopleHaveTheirPlurals()
    {
        const CliResult listed = cli({"campaigns", exampleWorkspace("plurals.broadside")});
        QVERIFY2(listed.out.contains("0 signatures"), listed.out.constData());
    }

    void theExampleHasNoErrors()
    {
        const CliResult checked = cliJson({"check", exampleWorkspace("check.broadside"), m_campaign});
        QCOMPARE(checked.exit, 0);
        QCOMPARE(checked.json().value("errors").toInt(-1), 0);
        QVERIFY(!checked.json().value("findings").toArray().isEmpty());
    }

    void theKitHoldsWhatItLists()
    {
        const QString workspace = exampleWorkspace("kit.broadside");
        const CliResult built = cliJson({"kit", workspace, m_campaign, "--out", at("kit"), "--languages", "en,fr"});
        QCOMPARE(built.exit, 0);
        QCOMPARE(built.json().value("languages").toArray(), (QJsonArray{"en", "fr-CA"}));
        const QJsonArray pieces = built.json().value("pieces").toArray();
        QStringList listed{QStringLiteral("kit.json")};
        for (const QJsonValue &piece : pieces) {
            const QString path = piece.toObject().value("path").toString();
            const QByteArray bytes = readFile(at("kit/" + path));
            QCOMPARE(bytes.size(), piece.toObject().value("size").toInt());
            QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                     piece.toObject().value("sha256").toString());
            listed.append(path);
        }
        QStringList found;
        QDirIterator files(at("kit"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(QDir(at("kit")).relativeFilePath(files.next()));
        found.sort();
        listed.sort();
        QCOMPARE(found, listed);
        QVERIFY(listed.contains("site/fr/sign/index.html"));
        QVERIFY(!listed.filter("/ar/").contains("site/ar/sign/index.html"));
    }

    void theSameWorkspaceGivesTheSameBytes()
    {
        const QString workspace = exampleWorkspace("twice.broadside");
        QVERIFY(
            cli({"import", workspace, m_campaign, writeFile(at("few.csv"), "name,email\nAda Plum,ada@example.org\n")})
                .exit == 0);
        const CliResult first = cliJson({"kit", workspace, m_campaign, "--out", at("first")});
        const CliResult second = cliJson({"kit", workspace, m_campaign, "--out", at("second")});
        QCOMPARE(first.exit, 0);
        QVERIFY(first.json().value("pieces").toArray().size() > 10);
        QCOMPARE(second.json().value("pieces"), first.json().value("pieces"));
        QCOMPARE(readFile(at("second/kit.json")), readFile(at("first/kit.json")));
    }
};

static const Register<CommandsTest> registered;

#include "CommandsTest.moc"
