#include "SignerChanges.h"

#include "PersonWork.h"
#include "SignerRecords.h"
#include "SignerStore.h"

#include <QPointer>

namespace broadside {

SignerChanges::SignerChanges(Session &session, Tasks &tasks, QObject *parent)
    : QObject(parent), m_session(session), m_tasks(tasks)
{
}

void SignerChanges::correct(const Signature &corrected, std::function<void(const Result<void> &)> done)
{
    m_session.ask(
        this, [corrected](Workspace &workspace) { return SignerStore(workspace).correct(corrected, stampNow()); },
        [this, done = std::move(done)](const Result<void> &result) {
            if (result)
                m_session.refreshSigners();
            done(result);
        });
}

void SignerChanges::setTags(SignatureId id, const QStringList &tags)
{
    change([id, tags](Workspace &workspace) { return SignerRecords(workspace).setTags(id, tags); });
}

void SignerChanges::addNote(SignatureId id, const QString &body)
{
    change([id, body](Workspace &workspace) { return SignerRecords(workspace).addNote(id, body, stampNow()); },
           [this, id] { emit noteStored(id); });
}

void SignerChanges::removeNote(qint64 note)
{
    change([note](Workspace &workspace) { return SignerRecords(workspace).removeNote(note); });
}

void SignerChanges::withdrawConsent(SignatureId id)
{
    change([id](Workspace &workspace) {
        const Stamp stamp = stampNow();
        return SignerStore(workspace).withdrawConsent(id, stamp.at.toLocalTime().date().toString(Qt::ISODate),
                                                      QStringLiteral("organiser"));
    });
}

void SignerChanges::forget(const Signature &signature)
{
    m_tasks.run(tr("Forgetting a person"),
                signature.email.isEmpty() ? forgetSignatureWork(m_session.path(), signature.id)
                                          : forgetWork(m_session.path(), signature.email),
                [self = QPointer<SignerChanges>(this), &session = m_session](const Result<QString> &) {
                    session.refreshSigners();
                    if (self)
                        emit self->changed();
                });
}

template<class Work>
void SignerChanges::change(Work work, std::function<void()> done)
{
    m_session.ask(this, std::move(work), [this, done = std::move(done)](const auto &result) {
        if (!result)
            emit m_session.failed(result.error());
        else
            m_session.refreshSigners();
        if (result && done)
            done();
        emit changed();
    });
}

} // namespace broadside
