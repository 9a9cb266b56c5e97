#include "ListShelf.h"

#include "ListsButton.h"
#include "Session.h"
#include "SignerRecords.h"

namespace broadside {

ListShelf::ListShelf(Session &session, ListsButton *button, QObject *parent)
    : QObject(parent), m_session(session), m_button(button)
{
    connect(button, &ListsButton::removeWanted, this, &ListShelf::remove);
}

void ListShelf::read()
{
    m_session.ask(
        this,
        [campaign = m_session.campaignId()](Workspace &workspace) { return SignerRecords(workspace).lists(campaign); },
        [this](const Result<QList<SavedList>> &lists) {
            if (!lists)
                return emit m_session.failed(lists.error());
            m_button->setLists(*lists);
        });
}

void ListShelf::save(const QString &name, const SignerQuery &query)
{
    m_session.ask(
        this,
        [campaign = m_session.campaignId(), list = SavedList{name, query.search, query.filter, query.order}](
            Workspace &workspace) { return SignerRecords(workspace).saveList(campaign, list); },
        [this, name](const Result<void> &result) {
            if (!result)
                return emit m_session.failed(result.error());
            read();
            emit saved(name);
        });
}

void ListShelf::remove(const QString &name)
{
    m_session.ask(
        this,
        [campaign = m_session.campaignId(), name](Workspace &workspace) {
            return SignerRecords(workspace).removeList(campaign, name);
        },
        [this](const Result<void> &result) {
            if (!result)
                emit m_session.failed(result.error());
            read();
        });
}

} // namespace broadside
