// The mailboxes of those who asked to be forgotten, by their keyed hashes: an import leaves them out.
#pragma once

#include "Database.h"

#include <cstdint>
#include <vector>

namespace broadside {

class ForgottenMailboxes
{
public:
    /// Reads them once.
    explicit ForgottenMailboxes(Database &database);

    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    /// `mailboxKey` is `RowKeys::mailbox`, 0 where a row has none.
    [[nodiscard]] bool contains(std::uint64_t mailboxKey) const;

private:
    std::vector<std::uint64_t> m_keys; ///< ascending
};

/// Keeps the hash of a mailbox; `at` is ISO 8601. One that was forgotten before stays so.
void rememberForgotten(Database &database, std::uint64_t mailboxKey, const QString &at);
/// When a mailbox was forgotten; empty where it was not.
[[nodiscard]] QString forgottenAt(Database &database, std::uint64_t mailboxKey);

} // namespace broadside
