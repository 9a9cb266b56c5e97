// Long work with a bar, the time left and Cancel, off the GUI thread.
#pragma once

#include "Progress.h"
#include "Result.h"

#include <QObject>

#include <functional>
#include <memory>

class QTimer;

namespace broadside {

/// One piece of long work at a time; while one runs, `run` says so through `failed`. `work` runs on a pool thread,
/// opens its own workspace where it needs one, and gives back the sentence of the notice that is shown at its end.
class Tasks : public QObject
{
    Q_OBJECT
public:
    explicit Tasks(QObject *parent = nullptr);
    ~Tasks() override; ///< cancels, and waits for the work to leave things as they were

    using Work = std::function<Result<QString>(Progress &)>;
    /// `done` is called on the GUI thread with the result before the notice is shown.
    void run(const QString &title, Work work, std::function<void(const Result<QString> &)> done = {});
    [[nodiscard]] bool isRunning() const { return m_current != nullptr; }
    [[nodiscard]] QString title() const { return m_title; }
    void cancel();

signals:
    void started();
    /// `share` is 0–1, or negative while the total is not known; `secondsLeft` is negative while it is not known.
    void progressed(double share, int secondsLeft);
    void finished();
    void succeeded(const QString &notice);
    void failed(const broadside::Error &error);

private:
    struct Run;
    std::shared_ptr<Run> m_current;
    QTimer *m_watch;
    QString m_title;
};

} // namespace broadside
