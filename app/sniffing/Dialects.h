// Which of the ways to cut a text makes it a table.
#pragma once

#include "FileSample.h"
#include "Sniffer.h"

namespace broadside {

/// A dialect, and what the sample looks like when it is cut by it.
struct RatedDialect
{
    TableDialect dialect;
    double score = 0;          ///< 0–1, for comparison alone
    std::size_t width = 1;     ///< cells that rows usually have
    std::size_t rows = 0;      ///< that were looked at
    std::size_t wideRows = 0;  ///< of them those with `width` cells
    bool isWellQuoted = false; ///< there are cells in its quotes, and all of them are closed as they should be
};

/// All dialects that come into question, the best first; never empty. What was chosen is the same in all of them.
///
/// The rating multiplies how regular the rows are with how many cells have a type that is known (after G.J.J. van den
/// Burg, A. Nazábal, C. Sutton: Wrangling messy CSV files by detecting row and type patterns, 2019), and with how much
/// the cells of one column are alike, which tells a column from words that happen to stand below one another.
[[nodiscard]] std::vector<RatedDialect> rateDialects(const FileSample &sample, const TableDialect &known,
                                                     const SniffChoices &choices);

} // namespace broadside
