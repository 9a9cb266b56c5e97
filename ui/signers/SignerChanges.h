// What is done to a signature from its side panel: stored on the workspace's thread, and the rooms learn of it.
#pragma once

#include "Session.h"
#include "Signature.h"

#include <functional>

namespace broadside {

class Tasks;

class SignerChanges final : public QObject
{
    Q_OBJECT
public:
    SignerChanges(Session &session, Tasks &tasks, QObject *parent = nullptr);

    /// `done` learns what came of it; `changed` does not follow.
    void correct(const Signature &corrected, std::function<void(const Result<void> &)> done);
    void setTags(SignatureId id, const QStringList &tags);
    /// `noteStored` follows when it is kept.
    void addNote(SignatureId id, const QString &body);
    void removeNote(qint64 note);
    void withdrawConsent(SignatureId id);
    /// The person behind it, in every campaign; that signature alone where it has no e-mail address.
    void forget(const Signature &signature);

signals:
    /// Whether or not it could be done: what is shown is to be read anew.
    void changed();
    void noteStored(broadside::SignatureId id);

private:
    template<class Work>
    void change(Work work, std::function<void()> done = {});

    Session &m_session;
    Tasks &m_tasks;
};

} // namespace broadside
