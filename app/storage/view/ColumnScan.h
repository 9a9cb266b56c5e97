// Reads one column of a campaign's signatures, block after block.
#pragma once

#include "BlockDirectory.h"
#include "Database.h"
#include "SignerCells.h"

#include <span>

namespace broadside {

[[nodiscard]] constexpr qint64 columnBlockId(CellColumn column, qint64 first)
{
    return (static_cast<qint64>(column) << 40) + first;
}

class ColumnScan
{
public:
    /// The directory lives as long as the scan. Begins before the block that holds `fromPlace`.
    ColumnScan(Database &database, const BlockDirectory &directory, CellColumn column, std::size_t fromPlace = 0);

    /// Goes to the next block; false after the last one.
    bool next();
    [[nodiscard]] const BlockPlace &block() const { return m_directory.blocks()[m_at]; }
    [[nodiscard]] std::uint64_t least() const { return static_cast<std::uint64_t>(m_bounds.number(1)); }
    [[nodiscard]] std::uint64_t greatest() const { return static_cast<std::uint64_t>(m_bounds.number(2)); }
    /// The block's numbers, read when they are first asked for.
    [[nodiscard]] std::span<const std::uint64_t> numbers();

private:
    const BlockDirectory &m_directory;
    CellColumn m_column;
    Query m_bounds;
    Query m_cells;
    QString m_path;
    std::size_t m_at;
    bool m_isBefore = true; ///< the first block is still to come
    bool m_isRead = false;
    std::vector<std::uint64_t> m_numbers;
};

/// Calls `take(numbers, block)` for every block.
template<class Take>
void forEachBlock(Database &database, const BlockDirectory &directory, CellColumn column, Take &&take)
{
    for (ColumnScan scan(database, directory, column); scan.next();)
        take(scan.numbers(), scan.block());
}

/// Calls `take(place, number)` for every place.
template<class Take>
void forEachCell(Database &database, const BlockDirectory &directory, CellColumn column, Take &&take)
{
    forEachBlock(database, directory, column, [&take](std::span<const std::uint64_t> numbers, const BlockPlace &block) {
        std::size_t place = block.place;
        for (const std::uint64_t number : numbers)
            take(place++, number);
    });
}

} // namespace broadside
