// The numbers by which signatures are put in order, level by level.
#pragma once

#include "ColumnScan.h"
#include "SignerColumn.h"

#include <array>

namespace broadside {

/// One number of an order. A text has one or two: its beginning, and what follows.
struct SortKey
{
    enum class Kind : std::uint8_t { Number, Text, Ranked, Consent, Status };

    SignerColumn of = SignerColumn::SignedAt;
    CellColumn column = CellColumn::SignedAt;
    Kind kind = Kind::Number;
    bool descending = false;
    bool endsText = false;            ///< the last number of a text
    std::vector<std::uint32_t> ranks; ///< of Ranked: by the column's number

    /// What is compared in place of the column's number.
    [[nodiscard]] std::uint64_t key(std::uint64_t number) const;
    /// Whether greater numbers of the column make greater keys.
    [[nodiscard]] bool keepsOrder() const { return kind == Kind::Number || kind == Kind::Text; }
};

/// More levels than this are left out.
inline constexpr std::size_t mostSortKeys = 8;
/// Of an order whose first level ascends; none for the order of arrival.
[[nodiscard]] std::vector<SortKey> sortKeys(Database &database, const SignerOrder &order);
/// The same order the other way round where its first level descends: one is the other, backwards.
[[nodiscard]] SignerOrder ascending(const SignerOrder &order);

/// Reads the keys of all signatures, block after block.
class KeyScan
{
public:
    KeyScan(Database &database, const BlockDirectory &directory, const std::vector<SortKey> &keys);

    bool next();
    [[nodiscard]] const BlockPlace &block() const { return m_scans.front().block(); }
    /// The least and greatest key of the first level in the block, or anything beyond.
    [[nodiscard]] std::pair<std::uint64_t, std::uint64_t> bounds() const;
    /// Keys of one level, made when they are first asked for.
    [[nodiscard]] std::span<const std::uint64_t> keys(std::size_t level);

private:
    const std::vector<SortKey> &m_keys;
    std::vector<ColumnScan> m_scans;
    std::array<std::vector<std::uint64_t>, mostSortKeys> m_made;
    std::array<bool, mostSortKeys> m_isMade{};
};

/// Reads the whole of texts that their keys do not tell apart.
class SortTexts
{
public:
    SortTexts(Database &database, const BlockDirectory &directory) : m_database(database), m_directory(directory) {}

    /// As it is compared: folded.
    [[nodiscard]] std::string text(SignerColumn column, std::size_t place);

private:
    Database &m_database;
    const BlockDirectory &m_directory;
    std::optional<Query> m_row;
    SignerColumn m_column = SignerColumn::SignedAt;
};

} // namespace broadside
