#include "Withdrawals.h"

#include "Keys.h"
#include "WorkspaceKeys.h"

namespace broadside {

using namespace Qt::StringLiterals;

Withdrawals readWithdrawals(Database &database)
{
    Withdrawals found;
    Query row = database.query(u"SELECT mailbox, at, source FROM withdrawal WHERE mailbox <> 0 ORDER BY signature"_s);
    while (row.next())
        found.try_emplace(static_cast<std::uint64_t>(row.number(0)), Withdrawal{row.text(1), row.text(2)});
    return found;
}

std::optional<Withdrawal> withdrawalOf(Database &database, std::uint64_t mailboxKey)
{
    if (mailboxKey == 0)
        return {};
    Query row = database.query(u"SELECT at, source FROM withdrawal WHERE mailbox = ? ORDER BY signature LIMIT 1"_s,
                               static_cast<qint64>(mailboxKey));
    if (!row.next())
        return {};
    return Withdrawal{row.text(0), row.text(1)};
}

WithdrawalWriter::WithdrawalWriter(Database &database)
    : m_insert(database.prepare(u"INSERT INTO withdrawal (signature, at, source, mailbox) VALUES (?, ?, ?, ?) "
                                "ON CONFLICT (signature) DO NOTHING"_s))
{
}

void WithdrawalWriter::add(qint64 signature, std::uint64_t mailboxKey, const Withdrawal &withdrawal)
{
    m_insert.run(signature, withdrawal.at, withdrawal.source, static_cast<qint64>(mailboxKey));
}

void setWithdrawalMailbox(Database &database, qint64 signature, std::uint64_t mailboxKey)
{
    database.query(u"UPDATE withdrawal SET mailbox = ? WHERE signature = ?"_s, static_cast<qint64>(mailboxKey),
                   signature);
}

void keyWithdrawals(Database &database)
{
    const RowKeys keys = rowKeysOf(database, CampaignId::None);
    // From the few to the many: the other way round every signature would be read.
    Query row = database.query(u"SELECT w.signature, s.email FROM withdrawal w CROSS JOIN signature s "
                               "ON s.id = w.signature WHERE w.mailbox = 0 AND s.email <> ''"_s);
    while (row.next()) {
        if (const std::optional<std::string> mailbox = emailKey(row.view(1)))
            setWithdrawalMailbox(database, row.number(0), keys.mailbox(*mailbox));
    }
}

} // namespace broadside
