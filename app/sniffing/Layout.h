// Where the tables are among the rows of a file or sheet.
#pragma once

#include "HeaderGuess.h"

#include <optional>

namespace broadside {

struct FoundTable
{
    qint64 line = 0;    ///< on which it begins, its header included; counted as the rows' lines are
    qint64 endLine = 0; ///< one past its last
    int headerRows = 0;
    std::size_t columns = 0; ///< without `firstColumn`
    std::size_t firstColumn = 0;
    std::size_t rows = 0;        ///< of data
    std::size_t fullRows = 0;    ///< of them those with as many cells as the table has columns
    std::vector<qint64> skipped; ///< lines within it that begin no row: rules, comments, titles of pages
    bool repeatsHeader = false;
    double certainty = 1; ///< 0–1: of what was left out and of where it ends
    TableProfile profile;
};

/// What is known before.
struct LayoutChoices
{
    std::optional<int> headerRows;
    std::optional<qint64> firstLine; ///< from 0: the first table begins there
};

/// The tables under one another, at least one when there is a row. Titles before, notes after and between them are left
/// out; blank lines within a table do not end it.
[[nodiscard]] std::vector<FoundTable> findTables(const std::vector<SampleRow> &rows, const NamesColumn &names,
                                                 const LayoutChoices &choices);

} // namespace broadside
