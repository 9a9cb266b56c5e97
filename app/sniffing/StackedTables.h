// Tables under one another, found stretch by stretch.
#pragma once

#include "TablePiece.h"

namespace broadside {

/// A table while it grows, stretch by stretch.
struct GrowingTable
{
    std::vector<const SampleRow *> rows;
    std::vector<const SampleRow *> skipped; ///< within it
    TablePiece first;                       ///< what it began with
    bool repeatsHeader = false;
    double certainty = 1;
};

/// Cuts at blank lines, unless they stand between rows throughout.
[[nodiscard]] std::vector<RowSpan> cutAtGaps(RowSpan rows);
/// Cuts a stretch where another table begins without a blank line.
[[nodiscard]] std::vector<RowSpan> cutAtHeaders(RowSpan block, const NamesColumn &names);

class StackedTables
{
public:
    explicit StackedTables(const NamesColumn &names) : m_names(names) {}

    /// The next stretch: it begins a table, goes on with the last one, or is notes.
    void add(RowSpan block);
    /// Without small lists of what the file is about ("Exported on | 2021-12-13"), which stand before a wider table.
    [[nodiscard]] std::vector<GrowingTable> take();

private:
    bool repeatsHeader(RowSpan block, const TablePiece &piece);
    bool continuesTable(RowSpan block, const TablePiece &piece);
    void join(RowSpan rows);

    const NamesColumn &m_names;
    std::vector<GrowingTable> m_tables;
    std::vector<const SampleRow *> m_notes; ///< since the last table
};

} // namespace broadside
