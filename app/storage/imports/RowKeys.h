// The hashes by which an imported row and the person who signed are found again.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace broadside {

struct CheckedRow;

/// Of one row, within its campaign but for `person` and `mailbox`. 0: none.
struct KeySet
{
    std::uint64_t row = 0;     ///< of all its mapped values; its number in the file is no part of it
    std::uint64_t person = 0;  ///< of the mailbox and the name, whatever the campaign: none without an e-mail address
    std::uint64_t likely = 0;  ///< of the name and the postal code: none without either
    std::uint64_t mailbox = 0; ///< of the mailbox alone, likewise
};

/// SipHash-2-4 (64 bits) with a key that each workspace draws for itself, so that nobody can make two different rows
/// or persons meet; among ten million rows two do by chance in one of 370,000 workspaces.
class RowKeys
{
public:
    using Secret = std::array<unsigned char, 16>;

    RowKeys(const Secret &secret, std::int64_t campaign);

    /// All but the row's key. The row's `mailbox` must be known; `name` is its `nameKey`.
    [[nodiscard]] KeySet keysOf(const CheckedRow &row, std::string_view name) const;
    /// `types` and `values` are the record of a row's mapped values: no two different rows have the same.
    [[nodiscard]] std::uint64_t row(std::string_view types, std::string_view values) const;
    /// Of a mailbox alone (`emailKey`), whatever the campaign.
    [[nodiscard]] std::uint64_t mailbox(std::string_view emailKey) const;

    [[nodiscard]] static Secret newSecret();

private:
    [[nodiscard]] std::uint64_t hash(std::string_view bytes) const;

    Secret m_secret;
    std::string m_campaign; ///< its number, eight bytes
};

} // namespace broadside
