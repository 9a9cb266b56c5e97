#include "Tasks.h"

#include "Background.h"

#include <QTimer>

namespace broadside {

namespace {

constexpr int secondsBeforeGuess = 1;
constexpr double shareBeforeGuess = 0.03;

/// Negative while too little is done to tell.
int secondsLeft(double share, double secondsSoFar)
{
    if (share < shareBeforeGuess || secondsSoFar < secondsBeforeGuess)
        return -1;
    return static_cast<int>(secondsSoFar * (1 - share) / share);
}

} // namespace

struct Tasks::Run final : Progress
{
    void report(qint64 newDone, qint64 newTotal) override
    {
        done = newDone;
        total = newTotal;
    }
    [[nodiscard]] bool cancelled() const override { return isCancelled; }

    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> isCancelled = false;
    QElapsedTimer clock;
    QFuture<Result<QString>> future;
};

Tasks::Tasks(QObject *parent) : QObject(parent), m_watch(new QTimer(this))
{
    m_watch->setInterval(100);
    connect(m_watch, &QTimer::timeout, this, [this] {
        const qint64 total = m_current->total;
        const double share = total > 0 ? static_cast<double>(m_current->done) / static_cast<double>(total) : -1;
        emit progressed(share, secondsLeft(share, static_cast<double>(m_current->clock.elapsed()) / 1000));
    });
}

Tasks::~Tasks()
{
    cancel();
    if (m_current)
        m_current->future.waitForFinished();
}

void Tasks::run(const QString &title, Work work, std::function<void(const Result<QString> &)> done)
{
    if (isRunning()) {
        emit failed({tr("“%1” is still running.").arg(m_title), tr("Wait until it is done, or cancel it."), {}});
        return;
    }
    m_current = std::make_shared<Run>();
    m_title = title;
    m_current->clock.start();
    m_watch->start();
    emit started();
    m_current->future = inBackground(
        this, [run = m_current, work = std::move(work)] { return work(*run); },
        [this, done = std::move(done)](const Result<QString> &result) {
            m_watch->stop();
            m_current.reset();
            emit finished();
            if (done)
                done(result);
            if (result)
                emit succeeded(*result);
            else
                emit failed(result.error());
        });
}

void Tasks::cancel()
{
    if (m_current)
        m_current->isCancelled = true;
}

} // namespace broadside
