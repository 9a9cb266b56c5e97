// The lists that a campaign's organisers keep: read for the button, saved and removed through the session.
#pragma once

#include "SignerQuery.h"

#include <QObject>

namespace broadside {

class ListsButton;
class Session;

class ListShelf final : public QObject
{
    Q_OBJECT
public:
    /// What the button removes is removed; what it saves is for the one who knows what is shown.
    ListShelf(Session &session, ListsButton *button, QObject *parent = nullptr);

    void read();
    /// Replaces the list of that name.
    void save(const QString &name, const SignerQuery &query);

signals:
    void saved(const QString &name);

private:
    void remove(const QString &name);

    Session &m_session;
    ListsButton *m_button;
};

} // namespace broadside
