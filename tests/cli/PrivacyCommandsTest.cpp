// person and forget: all that is held of somebody, and nothing any more.
#include "Cli.h"
#include "RunTests.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace broadside::test;

class PrivacyCommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_workspace;
    const QString m_campaign = QStringLiteral("human-rights-defenders");
    const QByteArray m_list = "first_name,last_name,email,city,opt_in\n"
                              "Ada,Plumwick,ada@example.org,Laval,yes\n"
                              "Otto,Quillfeather,otto@example.org,Laval,no\n"
                              ",,ada@example.org,Laval,\n";

    QString at(const QString &name) const { return m_dir->filePath(name); }
    CliResult import() const { return cliJson({"import", m_workspace, m_campaign, writeFile(at("list.csv"), m_list)}); }
    QByteArray rows() const { return cli({"signers", m_workspace, m_campaign}).out; }
    QJsonObject person(const QString &email) const
    {
        const CliResult result = cliJson({"person", m_workspace, "--email", email, "--out", at("person.json")});
        return result.exit == 0 ? QJsonDocument::fromJson(readFile(at("person.json"))).object() : QJsonObject();
    }
    /// On a terminal, where `answer` is typed.
    CliResult forgetOnTerminal(const QByteArray &answer) const
    {
        const QString command =
            QStringLiteral("'" BROADSIDE_CLI "' forget '%1' --email ada@example.org").arg(m_workspace);
        QProcess process;
        process.start(QStringLiteral("script"), {"-qec", command, "/dev/null"});
        process.write(answer);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_workspace = at("w.broadside");
        QCOMPARE(cli({"init", m_workspace, "--example"}).exit, 0);
        QCOMPARE(import().json().value("new").toInt(), 2);
    }

    void allThatIsHeldIsInOneFile()
    {
        const CliResult result =
            cliJson({"person", m_workspace, "--email", "Ada+x@example.org", "--out", at("person.json")});
        QCOMPARE(result.exit, 0);
        QCOMPARE(result.json(), (QJsonObject{{"file", at("person.json")}, {"signatures", 1}, {"rejected_rows", 1}}));
        const QByteArray file = readFile(at("person.json"));
        QVERIFY(QJsonDocument::fromJson(file).isObject());
        QVERIFY(file.contains("Plumwick"));
        QVERIFY(file.contains("list.csv"));
        QVERIFY(!file.contains("Quillfeather"));
    }

    void ofAStrangerNothingIsHeld()
    {
        const CliResult result =
            cli({"person", m_workspace, "--email", "nobody@example.org", "--out", at("person.json")});
        QCOMPARE(result.exit, 0);
        QVERIFY(result.out.contains("Nothing is held of nobody@example.org"));
        QCOMPARE(person("nobody@example.org").value("signatures").toArray().size(), 0);
    }

    void whoIsForgottenLeavesAFigure()
    {
        const CliResult result = cliJson({"forget", m_workspace, "--email", "ada@example.org", "--yes"});
        QCOMPARE(result.exit, 0);
        QCOMPARE(result.json(), (QJsonObject{{"signatures", 1}}));
        QVERIFY(!rows().contains("Plumwick"));
        QVERIFY(rows().contains("Quillfeather"));
        QCOMPARE(cliJson({"figures", m_workspace, m_campaign}).json().value("signatures").toInt(-1), 2);
        QCOMPARE(person("ada@example.org").value("signatures").toArray().size(), 0);
        for (const QString &name : QDir(m_dir->path()).entryList({"w.broadside*"}, QDir::Files)) {
            QVERIFY(!readFile(at(name)).contains("Plumwick"));
            QVERIFY(!readFile(at(name)).contains("ada@example.org"));
        }
    }

    void anOldListDoesNotBringThemBack()
    {
        QCOMPARE(cli({"forget", m_workspace, "--email", "ada@example.org", "--yes"}).exit, 0);
        QCOMPARE(import().exit, 0);
        QVERIFY(!rows().contains("Plumwick"));
    }

    void whereNobodyCanBeAskedNothingIsForgotten()
    {
        const QByteArray before = rows();
        const CliResult result = cli({"forget", m_workspace, "--email", "ada@example.org"}, "yes\n");
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("--yes"), result.err.constData());
        QCOMPARE(rows(), before);
    }

    void onATerminalItAsksFirst_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("exit");
        QTest::newRow("yes") << QByteArray("yes\n") << 0;
        QTest::newRow("y") << QByteArray("Y\n") << 0;
        QTest::newRow("no") << QByteArray("no\n") << 3;
        QTest::newRow("nothing") << QByteArray("\n") << 3;
        QTest::newRow("something else") << QByteArray("yesterday\n") << 3;
        QTest::newRow("end of input") << QByteArray("\x04") << 3;
    }
    void onATerminalItAsksFirst()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("script")).isEmpty())
            QSKIP("script (util-linux) makes the terminal");
        QFETCH(QByteArray, answer);
        QFETCH(int, exit);
        const CliResult result = forgetOnTerminal(answer);
        QCOMPARE(result.exit, exit);
        QVERIFY2(result.out.contains("of ada@example.org loses name, address and comment"), result.out.constData());
        QCOMPARE(rows().contains("Plumwick"), exit != 0);
    }
};

static const Register<PrivacyCommandsTest> registered;

#include "PrivacyCommandsTest.moc"
