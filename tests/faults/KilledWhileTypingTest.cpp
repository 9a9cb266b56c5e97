#include "CampaignStore.h"
#include "RunTests.h"
#include "Typist.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <map>
#include <memory>

using namespace broadside;

namespace {

constexpr int runs = 100;
constexpr int atOnce = 10;
constexpr qint64 mostLost = 1000; // milliseconds of typing

/// One typist on a workspace of its own, killed when it said a certain number.
class Typing : public QObject
{
    Q_OBJECT
public:
    Typing(const QString &path, int lastNumber) : m_path(path), m_lastNumber(lastNumber)
    {
        connect(&m_program, &QProcess::readyReadStandardOutput, this, &Typing::read);
        connect(&m_program, &QProcess::finished, this, &Typing::finished);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QCoreApplication::applicationFilePath(), {typistArgument(), path});
    }

    /// The number that had to be stored by the moment of the kill: the last one that was older than a second.
    [[nodiscard]] int leastStored() const
    {
        int least = 0;
        for (const auto &[number, time] : m_typed) {
            if (time < m_killed - mostLost)
                least = number;
        }
        return least;
    }
    [[nodiscard]] int typed() const { return m_typed.empty() ? 0 : m_typed.rbegin()->first; }
    [[nodiscard]] const QString &path() const { return m_path; }

signals:
    void finished();

private:
    void read()
    {
        while (m_program.canReadLine()) {
            const QList<QByteArray> words = m_program.readLine().trimmed().split(' ');
            m_typed[words.value(0).toInt()] = words.value(1).toLongLong();
        }
        if (typed() >= m_lastNumber && m_killed == 0) {
            m_killed = sharedClock();
            m_program.kill();
        }
    }

    QProcess m_program;
    QString m_path;
    int m_lastNumber;
    std::map<int, qint64> m_typed;
    qint64 m_killed = 0;
};

} // namespace

class KilledWhileTypingTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingOlderThanASecondIsLost()
    {
        QTemporaryDir folder;
        QRandomGenerator random(20261124);
        int checked = 0;
        int demanding = 0; // runs that were killed late enough to have something to lose
        for (int round = 0; round < runs / atOnce; ++round) {
            std::vector<std::unique_ptr<Typing>> typists;
            int alive = atOnce;
            QEventLoop loop;
            for (int i = 0; i < atOnce; ++i) {
                const QString path = folder.filePath(QStringLiteral("%1-%2.broadside").arg(round).arg(i));
                Campaign campaign;
                campaign.slug = QStringLiteral("killed");
                campaign.brief.languages = {Language::of("en")};
                Workspace workspace = Workspace::create(path).value();
                QVERIFY(CampaignStore(workspace).add(campaign).has_value());
                typists.push_back(std::make_unique<Typing>(path, static_cast<int>(random.bounded(5u, 400u))));
                connect(typists.back().get(), &Typing::finished, &loop, [&] {
                    if (--alive == 0)
                        loop.quit();
                });
            }
            loop.exec();
            for (const auto &typist : typists) {
                Result<Workspace> workspace = Workspace::open(typist->path());
                QVERIFY(workspace.has_value());
                CampaignStore store(*workspace);
                const Campaign campaign = store.load(store.find(QStringLiteral("killed")).value()).value();
                const int stored = campaign.brief.body(FieldKind::Title, Language::of("en")).toInt();
                QVERIFY2(stored >= typist->leastStored(),
                         qPrintable(QStringLiteral("stored %1 of %2, and %3 was older than a second")
                                        .arg(stored)
                                        .arg(typist->typed())
                                        .arg(typist->leastStored())));
                QVERIFY(stored <= typist->typed());
                demanding += typist->leastStored() > 0 ? 1 : 0;
                ++checked;
            }
        }
        QCOMPARE(checked, runs);
        QVERIFY(demanding > runs / 4);
    }
};

static const broadside::test::Register<KilledWhileTypingTest> registered;

#include "KilledWhileTypingTest.moc"
