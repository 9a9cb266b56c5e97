#include "ViewThread.h"

#include "Workspace.h"

#include <QFileInfo>

namespace broadside {

/// Lives on the thread.
struct ViewThread::Worker : QObject
{
    struct Open
    {
        explicit Open(Workspace opened) : workspace(std::move(opened)), view(workspace) {}
        Workspace workspace;
        SignerView view;
    };

    Result<SignerView *> view(const QString &path)
    {
        // A file that was deleted can still be read while it is open; what is read then is nobody's any more.
        if (!QFileInfo::exists(path)) {
            open.reset();
            return fail(ViewThread::tr("The workspace's file is no longer where it was."),
                        ViewThread::tr("Put it back, or open it from where it is now."), path);
        }
        if (!open || open->workspace.path() != path) {
            open.reset();
            auto workspace = Workspace::open(path);
            if (!workspace)
                return std::unexpected(workspace.error());
            open = std::make_unique<Open>(std::move(*workspace));
        }
        return &open->view;
    }

    std::unique_ptr<Open> open;
};

ViewThread::ViewThread(QObject *parent) : QObject(parent), m_worker(new Worker)
{
    m_thread.setObjectName(QStringLiteral("signers"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

ViewThread::~ViewThread()
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get()] {
        worker->open.reset();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void ViewThread::close()
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get()] { worker->open.reset(); });
}

void ViewThread::post(const QString &path, std::function<bool(const Result<SignerView *> &)> work,
                      std::function<void()> then)
{
    QMetaObject::invokeMethod(m_worker.get(),
                              [this, worker = m_worker.get(), path, work = std::move(work), then = std::move(then)] {
                                  if (!work(worker->view(path)))
                                      worker->open.reset();
                                  QMetaObject::invokeMethod(this, then);
                              });
}

} // namespace broadside
