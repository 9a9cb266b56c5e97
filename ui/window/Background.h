// Work on a pool thread whose result comes back to a widget, if it is still there.
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace broadside {

/// Runs `work` on a pool thread and calls `then` with its result on `receiver`'s thread; not at all when the receiver
/// is gone by then. Gives back the future, for those who must wait for its end. (`QFuture::then` with a context asks
/// for a context that outlives the work.)
template<class Work, class Then>
auto inBackground(QObject *receiver, Work work, Then then)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
    return watcher->future();
}

} // namespace broadside
