// A stretch of rows without a blank line: which of them are a table's, and which are titles and notes.
#pragma once

#include "HeaderGuess.h"

namespace broadside {

struct TablePiece
{
    RowSpan rows;          ///< of the table, its header first; empty: all notes
    std::size_t width = 1; ///< cells of its rows
    HeaderCount header;
    HeaderEvidence evidence; ///< of its first row
    TableProfile body;
    double certainty = 1;

    /// Whether its header shows that a table begins here, whatever stood before.
    [[nodiscard]] bool hasStrongHeader() const;
};

[[nodiscard]] TablePiece findPiece(RowSpan block, const NamesColumn &names);

/// Cells that rows usually have: many cells in a few rows count as much as few cells in many.
[[nodiscard]] std::size_t usualWidth(RowSpan rows);
/// Whether blank lines stand between two rows that follow one another.
[[nodiscard]] bool hasGap(const SampleRow &above, const SampleRow &below);
/// A table's rows without those that are plainly none, such as a total; as many as a profile takes, and one more when
/// there are more.
[[nodiscard]] std::vector<const SampleRow *> dataRows(RowSpan rows, std::size_t width);

} // namespace broadside
