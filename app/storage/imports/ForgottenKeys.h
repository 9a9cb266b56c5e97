// Those who asked to be forgotten, by keyed hashes: an import leaves them out.
#pragma once

#include "Database.h"
#include "RowKeys.h"

#include <vector>

namespace broadside {

class ForgottenKeys
{
public:
    /// Reads them once.
    explicit ForgottenKeys(Database &database);

    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    /// A row with a mailbox is known by that alone; one without by its name and postal code, and by the row as it was.
    [[nodiscard]] bool holds(const KeySet &row) const;
    /// `mailboxKey` is `RowKeys::mailbox`.
    [[nodiscard]] bool holdsMailbox(std::uint64_t mailboxKey) const;

private:
    std::vector<std::uint64_t> m_keys; ///< ascending
};

/// Keeps a hash, but none that is 0; `at` is ISO 8601. One that was forgotten before stays so.
void rememberForgotten(Database &database, std::uint64_t key, const QString &at);
/// When a mailbox was forgotten; empty where it was not.
[[nodiscard]] QString forgottenAt(Database &database, std::uint64_t mailboxKey);

} // namespace broadside
