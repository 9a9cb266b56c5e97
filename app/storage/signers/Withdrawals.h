// Who does not want to be written to any more, whatever a later list says: by signature, and by the keyed hash of the
// mailbox, so that whoever withdrew is found among any number of signatures.
#pragma once

#include "Database.h"

#include <cstdint>
#include <optional>
#include <unordered_map>

namespace broadside {

struct Withdrawal
{
    QString at; ///< ISO 8601
    QString source;
};

using Withdrawals = std::unordered_map<std::uint64_t, Withdrawal>; ///< by `RowKeys::mailbox`

[[nodiscard]] Withdrawals readWithdrawals(Database &database);
/// None for `mailboxKey` 0, which is no mailbox.
[[nodiscard]] std::optional<Withdrawal> withdrawalOf(Database &database, std::uint64_t mailboxKey);

/// Puts withdrawals down, one signature after another. Who withdrew before, did so then.
class WithdrawalWriter
{
public:
    explicit WithdrawalWriter(Database &database);

    void add(qint64 signature, std::uint64_t mailboxKey, const Withdrawal &withdrawal);

private:
    Query m_insert;
};

/// The signature's address was corrected.
void setWithdrawalMailbox(Database &database, qint64 signature, std::uint64_t mailboxKey);
/// Finds the keys of withdrawals that have none yet, as those of older files.
void keyWithdrawals(Database &database);

} // namespace broadside
