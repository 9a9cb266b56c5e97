// Rows around a table that are none of its data: titles, totals, remarks.
#pragma once

#include "TableProfile.h"

namespace broadside {

/// Few cells for a table so wide, as titles and remarks have.
[[nodiscard]] bool isThin(const SampleRow &row, std::size_t width);
/// Whether its first cell says that the others are sums: "Total", "Sous-total :", "المجموع".
[[nodiscard]] bool isTotal(const SampleRow &row);
[[nodiscard]] bool isComment(const SampleRow &row);

struct NoteVerdict
{
    bool isNote = false;
    double certainty = 1;
};
/// Whether a row at the end of a table is no row of it. `isApart`: blank lines stand before it; `isRagged`: rows of the
/// table are often shorter than its width.
[[nodiscard]] NoteVerdict noteAfterTable(const SampleRow &row, const TableProfile &table, bool isApart, bool isRagged);

} // namespace broadside
