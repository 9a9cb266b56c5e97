#include "ColumnScan.h"

#include "NumberBlock.h"

#include <algorithm>

namespace broadside {

using namespace Qt::StringLiterals;

namespace {

std::size_t blockOf(const BlockDirectory &directory, std::size_t place)
{
    const auto &blocks = directory.blocks();
    const auto after = std::ranges::upper_bound(blocks, place, {}, &BlockPlace::place);
    return after == blocks.begin() ? 0 : static_cast<std::size_t>(after - blocks.begin()) - 1;
}

} // namespace

ColumnScan::ColumnScan(Database &database, const BlockDirectory &directory, CellColumn column, std::size_t fromPlace)
    : m_directory(directory),
      m_column(column),
      m_bounds(database.prepare(u"SELECT id, least, greatest FROM column_block INDEXED BY column_bounds "
                                "WHERE id BETWEEN ? AND ? ORDER BY id"_s)),
      m_cells(database.prepare(u"SELECT cells FROM column_block WHERE id = ?"_s)),
      m_path(database.path()),
      m_at(blockOf(directory, fromPlace))
{
    const auto &blocks = directory.blocks();
    if (!blocks.empty())
        m_bounds.run(columnBlockId(column, blocks[m_at].first), columnBlockId(column, blocks.back().first));
}

bool ColumnScan::next()
{
    if (!std::exchange(m_isBefore, false))
        ++m_at;
    if (m_at >= m_directory.blocks().size())
        return false;
    const qint64 wanted = columnBlockId(m_column, block().first);
    // Blocks of other campaigns lie between.
    do {
        if (!m_bounds.next() || m_bounds.number(0) > wanted)
            throw StorageFailure{
                damagedError(m_path, u"no column %1 of block %2"_s.arg(int(m_column)).arg(block().first))};
    } while (m_bounds.number(0) < wanted);
    m_isRead = false;
    return true;
}

std::span<const std::uint64_t> ColumnScan::numbers()
{
    if (std::exchange(m_isRead, true))
        return m_numbers;
    m_cells.run(columnBlockId(m_column, block().first));
    if (!m_cells.next() || !readNumberBlock(m_cells.view(0), block().count, m_numbers))
        throw StorageFailure{damagedError(m_path, u"column %1 of block %2"_s.arg(int(m_column)).arg(block().first))};
    return m_numbers;
}

} // namespace broadside
