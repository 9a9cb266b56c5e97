// text get, text set, brief export and brief import: what scripts and translators rely on.
#include "Cli.h"
#include "RunTests.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace broadside::test;

class BriefCommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_workspace;
    const QString m_campaign = QStringLiteral("human-rights-defenders");

    QString at(const QString &name) const { return m_dir->filePath(name); }
    QJsonObject fields(const QString &language) const
    {
        return cliJson({"text", "get", m_workspace, m_campaign, "--language", language})
            .json()
            .value("fields")
            .toObject();
    }
    QString text(const QString &field, const QString &language) const
    {
        return fields(language).value(field).toObject().value("text").toString();
    }
    CliResult set(const QString &field, const QString &language, const QString &body) const
    {
        return cliJson({"text", "set", m_workspace, m_campaign, field, "--language", language, "--text", body});
    }
    CliResult exported(const QString &format, const QStringList &options = {}) const
    {
        return cliJson(QStringList{"brief", "export", m_workspace, m_campaign, "--format", format, "--out",
                                   at("brief." + format)} +
                       options);
    }
    CliResult imported(const QString &path, const QStringList &options = {}) const
    {
        return cliJson(QStringList{"brief", "import", m_workspace, m_campaign, path} + options);
    }
    /// A file of `format` like the exported one, with one thing in it replaced.
    QString edited(const QString &format, const QByteArray &before, const QByteArray &after) const
    {
        QByteArray bytes = readFile(at("brief." + format));
        return bytes.contains(before) ? writeFile(at("edited." + format), bytes.replace(before, after)) : QString();
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_workspace = at("w.broadside");
        QCOMPARE(cli({"init", m_workspace, "--example"}).exit, 0);
    }

    void aTextIsShown()
    {
        const CliResult one = cliJson({"text", "get", m_workspace, m_campaign, "title", "--language", "en"});
        QCOMPARE(one.exit, 0);
        const QJsonObject found = one.json().value("fields").toObject();
        QCOMPARE(found.keys(), QStringList{"title"});
        QCOMPARE(found.value("title").toObject().value("text").toString(), "Defending human rights is not a crime");
        QCOMPARE(found.value("title").toObject().value("state").toString(),
                 fields("en").value("title").toObject().value("state").toString());
        QCOMPARE(cli({"text", "get", m_workspace, m_campaign, "title", "--language", "en"}).out,
                 "Defending human rights is not a crime\n");
        QVERIFY(fields("en").contains("demand/condemn"));
        QCOMPARE(text("title", "fr"), text("title", "fr-CA"));
        QCOMPARE(fields("ar").size(), fields("en").size());
    }

    void aTextIsWritten()
    {
        QCOMPARE(set("demand/condemn", "en", "Reject it — all of it.").exit, 0);
        QCOMPARE(text("demand/condemn", "en"), "Reject it — all of it.");
        QCOMPARE(fields("en").value("demand/condemn").toObject().value("state").toString(), "current");
        QCOMPARE(fields("fr").value("demand/condemn").toObject().value("state").toString(), "stale");
        const CliResult current = cliJson({"text", "set", m_workspace, m_campaign, "demand/condemn", "--language", "fr",
                                           "--text", "Rejetez-la.", "--current"});
        QCOMPARE(current.json().value("state").toString(), "current");
        QCOMPARE(fields("fr").value("demand/condemn").toObject().value("state").toString(), "current");
        QCOMPARE(set("post_sms", "en", "Sign!").exit, 0);
        QCOMPARE(set("post_sms", "ar", "وقّع").json().value("state").toString(), "draft");
    }

    void aTextComesFromStandardInput()
    {
        const QStringList command{"text", "set", m_workspace, m_campaign, "background", "--language", "en"};
        QCOMPARE(cli(command, "One.\r\n\r\nTwo: é\n").exit, 0);
        QCOMPARE(text("background", "en"), "One.\n\nTwo: é");
        QCOMPARE(cli(command, "\xC3\x28").exit, 3);
        QCOMPARE(cli(command, QByteArray("a\0b", 3)).exit, 3);
        QCOMPARE(cli(command, QByteArray(2 * 1024 * 1024, 'a')).exit, 3);
        QCOMPARE(text("background", "en"), "One.\n\nTwo: é");
    }

    void whatIsNotThereIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("get: field") << QStringList{"text", "get", "titel", "--language", "en"} << "demand/condemn";
        QTest::newRow("get: item") << QStringList{"text", "get", "demand/none", "--language", "en"} << "demand/condemn";
        QTest::newRow("get: no item") << QStringList{"text", "get", "demand", "--language", "en"} << "demand/condemn";
        QTest::newRow("get: language") << QStringList{"text", "get", "title", "--language", "de"} << "fr-CA";
        QTest::newRow("set: field") << QStringList{"text", "set", "x", "--language", "en", "--text", "y"} << "title";
        QTest::newRow("set: language") << QStringList{"text", "set", "title", "--language", "d!", "--text", "y"}
                                       << "fr-CA";
    }
    void whatIsNotThereIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(const QString, says);
        arguments.insert(2, m_workspace);
        arguments.insert(3, m_campaign);
        const CliResult result = cliJson(arguments);
        QCOMPARE(result.exit, 3);
        const QJsonObject error = result.json().value("error").toObject();
        QVERIFY2(error.value("next").toString().contains(says), result.out.constData());
    }

    void aBriefGoesOutAndComesBack_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"xliff", "xliff2", "json", "csv", "markdown"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void aBriefGoesOutAndComesBack()
    {
        QFETCH(const QString, format);
        const CliResult out = exported(format, {"--language", "fr"});
        QCOMPARE(out.exit, 0);
        QCOMPARE(out.json().value("languages").toArray(), QJsonArray{"fr-CA"});
        QVERIFY(out.json().value("texts").toInt() > 20);

        const QJsonObject before = fields("fr");
        const CliResult same = imported(at("brief." + format), {"--format", format});
        QCOMPARE(same.exit, 0);
        QCOMPARE(same.json().value("changed").toInt(-1), 0);
        QCOMPARE(same.json().value("conflicts").toInt(-1), 0);
        QCOMPARE(same.json().value("unchanged").toInt(-1), out.json().value("texts").toInt());
        QCOMPARE(fields("fr"), before);

        const QString title = before.value("title").toObject().value("text").toString();
        const CliResult changed = imported(edited(format, title.toUtf8(), "Défendre ≠ crime"));
        QCOMPARE(changed.exit, 0);
        QCOMPARE(changed.json().value("changed").toInt(-1), 1);
        const QJsonObject change = changed.json().value("changes").toArray().first().toObject();
        QCOMPARE(change.value("field").toString(), "title");
        QCOMPARE(change.value("ours").toString(), title);
        QCOMPARE(text("title", "fr"), "Défendre ≠ crime");
    }

    void twoPeopleEditTheSameExport()
    {
        QCOMPARE(exported("json", {"--language", "fr"}).exit, 0);
        const QByteArray title = text("title", "fr").toUtf8();
        const QString ada = edited("json", title, "Titre d’Ada");
        QCOMPARE(imported(ada).exit, 0);
        const QString bo = edited("json", title, "Titre de Bo");

        const CliResult conflict = imported(bo);
        QCOMPARE(conflict.exit, 1);
        QCOMPARE(conflict.json().value("conflicts").toInt(-1), 1);
        const QJsonObject both = conflict.json().value("in_conflict").toArray().first().toObject();
        QCOMPARE(both.value("field").toString(), "title");
        QCOMPARE(both.value("ours").toString(), "Titre d’Ada");
        QCOMPARE(both.value("theirs").toString(), "Titre de Bo");
        QVERIFY(conflict.err.contains("Titre d’Ada") && conflict.err.contains("Titre de Bo"));
        QCOMPARE(text("title", "fr"), "Titre d’Ada");

        QCOMPARE(imported(bo, {"--ours"}).exit, 0);
        QCOMPARE(text("title", "fr"), "Titre d’Ada");
        QCOMPARE(imported(bo, {"--theirs"}).exit, 0);
        QCOMPARE(text("title", "fr"), "Titre de Bo");
        QCOMPARE(imported(bo).exit, 0);
    }

    void aRefusedFileChangesNothing_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("another campaign") << "json" << QByteArray("human-rights-defenders") << QByteArray("bees");
        QTest::newRow("unknown field") << "json" << QByteArray("\"ask\"") << QByteArray("\"aks\"");
        QTest::newRow("broken") << "json" << QByteArray("]") << QByteArray("");
        QTest::newRow("another language") << "xliff" << QByteArray("\"fr-CA\"") << QByteArray("\"de\"");
        QTest::newRow("entities") << "xliff" << QByteArray("<xliff")
                                  << QByteArray("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>\n<xliff");
        QTest::newRow("unclosed") << "xliff" << QByteArray("</xliff>") << QByteArray("");
        QTest::newRow("twice") << "xliff" << QByteArray("id=\"ask\"") << QByteArray("id=\"title\"");
        QTest::newRow("other columns") << "csv" << QByteArray("source_text") << QByteArray("shoe_size");
        QTest::newRow("cut off") << "markdown" << QByteArray("<!-- broadside: end -->") << QByteArray("");
    }
    void aRefusedFileChangesNothing()
    {
        QFETCH(const QString, format);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QCOMPARE(exported(format, {"--language", "fr"}).exit, 0);
        QCOMPARE(set("title", "fr", "Titre d’ici").exit, 0);
        const QJsonObject english = fields("en");
        const QJsonObject french = fields("fr");
        const QString file = edited(format, before, after);
        QVERIFY(!file.isEmpty());
        const CliResult refused = imported(file, {"--format", format, "--theirs"});
        QCOMPARE(refused.exit, 3);
        QVERIFY(!refused.json().value("error").toObject().value("what").toString().isEmpty());
        QVERIFY(!refused.json().value("error").toObject().value("next").toString().isEmpty());
        QCOMPARE(fields("en"), english);
        QCOMPARE(fields("fr"), french);
    }

    void filesThatAreNoneAreRefused()
    {
        QCOMPARE(imported(at("none.json")).exit, 3);
        QCOMPARE(imported(m_dir->path()).exit, 3);
        QCOMPARE(imported(writeFile(at("x.pdf"), "%PDF-1.7")).exit, 3);
        QCOMPARE(exported("json", {"--language", "de"}).exit, 3);
        const CliResult several = exported("xliff2");
        QCOMPARE(several.exit, 3);
        QVERIFY(several.json().value("error").toObject().value("next").toString().contains("--language"));
        QVERIFY(!QFile::exists(at("brief.xliff2")));
        QCOMPARE(exported("xliff").exit, 0);
        QCOMPARE(cli({"brief", "export", m_workspace, m_campaign, "--format", "json", "--out", at("none/x.json")}).exit,
                 3);
    }

    void theHelpShowsCommandsOfTwoWords()
    {
        const CliResult help = cli({"text", "get", "--help"});
        QCOMPARE(help.exit, 0);
        QVERIFY2(help.out.contains("broadside-cli text get WORKSPACE CAMPAIGN [FIELD] --language L [--json]"),
                 help.out.constData());
        QVERIFY(cli({"--help"}).out.contains("brief import WORKSPACE CAMPAIGN FILE"));
    }
};

static const Register<BriefCommandsTest> registered;

#include "BriefCommandsTest.moc"
