// Tells the rows that name a table's columns from those with its data.
#pragma once

#include "Sniffer.h"
#include "TableProfile.h"

namespace broadside {

struct HeaderEvidence
{
    double score = 0;         ///< above 0: names rather than data
    std::size_t named = 0;    ///< cells that are known to name columns
    std::size_t contrast = 0; ///< cells that are text over columns that are not
    bool hasData = false;     ///< cells that no name looks like
};

/// How far a row names the columns of the rows in the profile.
[[nodiscard]] HeaderEvidence headerEvidence(const SampleRow &row, const TableProfile &body, const NamesColumn &names);

/// Rows at the start that name the columns, 0–3, and how sure that is.
struct HeaderCount
{
    int rows = 0;
    double certainty = 1;
};
[[nodiscard]] HeaderCount countHeaderRows(RowSpan rows, std::size_t width, const NamesColumn &names);

/// Whether a row, seen alone, could be the names of columns: several different ones, and nothing that is data.
[[nodiscard]] bool looksLikeHeader(const SampleRow &row);
[[nodiscard]] bool isSameRow(const SampleRow &one, const SampleRow &other);

} // namespace broadside
