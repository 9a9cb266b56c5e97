// A thread that holds a workspace and a view of its signatures, and answers one question after the other.
#pragma once

#include "Result.h"
#include "SignerView.h"

#include <QThread>

#include <functional>
#include <memory>

namespace broadside {

class ViewThread final : public QObject
{
    Q_OBJECT
public:
    explicit ViewThread(QObject *parent = nullptr);
    ~ViewThread() override;

    /// Runs `work` with a view of the file on the thread, and `then` here with the `Result` that it gave back. The file
    /// stays open for the next question; after an error it is opened anew.
    template<class Work, class Then>
    void ask(const QString &path, Work work, Then then)
    {
        using Value = std::invoke_result_t<Work, SignerView &>;
        auto value = std::make_shared<std::optional<Value>>();
        post(
            path,
            [value, work = std::move(work)](const Result<SignerView *> &view) {
                value->emplace(view ? work(**view) : Value(std::unexpected(view.error())));
                return (*value)->has_value();
            },
            [value, then = std::move(then)] { then(std::move(**value)); });
    }
    /// Lets go of the file.
    void close();

private:
    struct Worker;

    /// `work` says whether the view is still good.
    void post(const QString &path, std::function<bool(const Result<SignerView *> &)> work, std::function<void()> then);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace broadside
