#include "StoryReader.h"

#include "Session.h"

namespace broadside {

StoryReader::StoryReader(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    // A question to a workspace that is closed is never answered.
    connect(&m_session, &Session::workspaceClosed, this, [this] { m_isBusy = false; });
}

void StoryReader::read(SignatureId id)
{
    m_wanted = id;
    m_readsAgain = m_isBusy;
    if (m_isBusy || id == SignatureId::None)
        return;
    m_isBusy = true;
    m_session.ask(
        this, [id, slug = m_session.campaign().slug](Workspace &workspace) { return readStory(workspace, slug, id); },
        [this, id](const Result<SignerStory> &story) { take(id, story); });
}

void StoryReader::take(SignatureId id, const Result<SignerStory> &story)
{
    m_isBusy = false;
    if (m_readsAgain)
        read(m_wanted);
    else if (story)
        emit found(*story);
    else
        emit gone(id);
}

} // namespace broadside
