// Cuts the records that nearly all are: one line, by a delimiter of one byte, with quotes that open and close at their
// cells' ends. Whatever else it meets it leaves to `CellScanner`, which would cut these alike.
#pragma once

#include "BlockMasks.h"
#include "CellScanner.h"

#include <optional>

namespace broadside {

class LineScanner
{
public:
    /// None for a dialect that has no such records.
    static std::optional<LineScanner> create(const TableDialect &dialect, FindMasks findMasks = fastestFindMasks());

    /// As `CellScanner::scan`; false when the record is not of this kind, or does not end before `end`.
    bool scan(const char *begin, const char *end, bool last, std::vector<std::string_view> &cells,
              ScannedRecord &record);
    [[nodiscard]] std::int64_t quotedCells() const { return m_quotedCells; }

private:
    LineScanner(const TableDialect &dialect, FindMasks findMasks);
    /// Cuts off the cells that end in a block; gives back where the next one starts.
    const char *appendCells(const char *block, std::uint64_t ends, const char *from);

    FindMasks m_findMasks;
    char m_delimiter;
    char m_quote;
    bool m_hasQuotes;
    bool m_trims;
    std::size_t m_likelyBlocks = 2;        ///< of the next record, going by the last one
    std::vector<std::string_view> m_cells; ///< room for more than there are
    std::size_t m_cellCount = 0;
    std::int64_t m_quotedCells = 0;
};

} // namespace broadside
