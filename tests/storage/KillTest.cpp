#include "KillTest.h"

#include "RunTests.h"
#include "Sample.h"

#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

namespace broadside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsOfAnImport = 400;
constexpr qint64 rowsOfALine = 20;

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

Row rowOf(int run, qint64 number)
{
    const std::string name = std::to_string(run) + '-' + std::to_string(number);
    return {.firstName = "Pat",
            .lastName = name,
            .email = "p" + name + "@example.org",
            .comment = std::string(500, 'x'),
            .consentEmail = true};
}

} // namespace

QString importForeverArgument()
{
    return u"--import-forever"_s;
}

int importForever(const QString &path)
{
    Workspace workspace = get(Workspace::open(path));
    const CampaignId campaign = get(CampaignStore(workspace).list()).first().id;
    const auto before = static_cast<int>(get(SignerStore(workspace).imports(campaign)).size());
    for (int run = before + 1;; ++run) {
        ImportSession session = get(ImportSession::begin(workspace, campaign, {.fileName = u"list.csv"_s}));
        for (qint64 number = 1; number <= rowsOfAnImport; ++number) {
            add(session, checked(rowOf(run, number), number));
            if (number % rowsOfALine == 0)
                say(u"at %1"_s.arg(number));
        }
        finish(session);
        say(u"stored %1"_s.arg(run));
    }
}

class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void killedAtAnyMomentTheWorkspaceIsWhole();

private:
    /// Runs the program on the workspace and kills it after so many lines; gives back the last import that it said was
    /// stored.
    int runAndKill(const QString &path, quint32 lines);
};

int KillTest::runAndKill(const QString &path, quint32 lines)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {importForeverArgument(), path});
    int stored = 0;
    for (quint32 seen = 0; seen < lines;) {
        if (!program.canReadLine() && !program.waitForReadyRead())
            qFatal("The program that imports ended by itself.");
        while (program.canReadLine() && seen < lines) {
            const QByteArray line = program.readLine().trimmed();
            if (line.startsWith("stored "))
                stored = line.mid(7).toInt();
            ++seen;
        }
    }
    program.kill();
    program.waitForFinished();
    return stored;
}

void KillTest::killedAtAnyMomentTheWorkspaceIsWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"killed.broadside"_s);
    CampaignId campaign = CampaignId::None;
    {
        Workspace workspace = get(Workspace::create(path));
        campaign = get(CampaignStore(workspace).add(sampleCampaign()));
    }
    QRandomGenerator random(20260301);
    for (int round = 0; round < 12; ++round) {
        const int confirmed = runAndKill(path, random.bounded(1u, 60u));
        Workspace workspace = get(Workspace::open(path));
        QCOMPARE(wrongs(workspace, campaign), QStringList());
        const QList<ImportRecord> imports = get(SignerStore(workspace).imports(campaign));
        QVERIFY2(imports.size() >= confirmed, "An import that was confirmed is gone.");
        for (const ImportRecord &record : imports)
            QCOMPARE(record.added, rowsOfAnImport);
        QCOMPARE(get(SignerStore(workspace).count(campaign)), rowsOfAnImport * imports.size());
        QCOMPARE(get(CampaignStore(workspace).load(campaign)), sampleCampaign());
    }
    Workspace workspace = get(Workspace::open(path));
    QVERIFY(!get(SignerStore(workspace).imports(campaign)).isEmpty());
}

static const test::Register<KillTest> registered;

} // namespace broadside

#include "KillTest.moc"
