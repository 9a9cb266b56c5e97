#include "ForgottenKeys.h"

#include <algorithm>

namespace broadside {

using namespace Qt::StringLiterals;

// SQLite's numbers have a sign: the bits are the same.

ForgottenKeys::ForgottenKeys(Database &database)
{
    Query row = database.query(u"SELECT key FROM forgotten"_s);
    while (row.next())
        m_keys.push_back(static_cast<std::uint64_t>(row.number(0)));
    std::ranges::sort(m_keys);
}

bool ForgottenKeys::holds(const KeySet &row) const
{
    if (row.mailbox != 0)
        return holdsMailbox(row.mailbox);
    return std::ranges::binary_search(m_keys, row.row) || std::ranges::binary_search(m_keys, row.likely);
}

bool ForgottenKeys::holdsMailbox(std::uint64_t mailboxKey) const
{
    return std::ranges::binary_search(m_keys, mailboxKey);
}

void rememberForgotten(Database &database, std::uint64_t key, const QString &at)
{
    if (key != 0)
        database.query(u"INSERT INTO forgotten (key, at) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"_s,
                       static_cast<qint64>(key), at);
}

QString forgottenAt(Database &database, std::uint64_t mailboxKey)
{
    Query row = database.query(u"SELECT at FROM forgotten WHERE key = ?"_s, static_cast<qint64>(mailboxKey));
    return row.next() ? row.text(0) : QString();
}

} // namespace broadside
