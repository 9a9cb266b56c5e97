#include "ForgottenMailboxes.h"

#include <algorithm>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

} // namespace

// SQLite's numbers have a sign: the bits are the same.

ForgottenMailboxes::ForgottenMailboxes(Database &database)
{
    Query row = database.query(u"SELECT mailbox FROM forgotten"_s);
    while (row.next())
        m_keys.push_back(static_cast<std::uint64_t>(row.number(0)));
    std::ranges::sort(m_keys);
}

bool ForgottenMailboxes::contains(std::uint64_t mailboxKey) const
{
    return std::ranges::binary_search(m_keys, mailboxKey);
}

void rememberForgotten(Database &database, std::uint64_t mailboxKey, const QString &at)
{
    database.query(u"INSERT INTO forgotten (mailbox, at) VALUES (?, ?) ON CONFLICT (mailbox) DO NOTHING"_s,
                   static_cast<qint64>(mailboxKey), at);
}

QString forgottenAt(Database &database, std::uint64_t mailboxKey)
{
    Query row = database.query(u"SELECT at FROM forgotten WHERE mailbox = ?"_s, static_cast<qint64>(mailboxKey));
    return row.next() ? row.text(0) : QString();
}

} // namespace broadside
