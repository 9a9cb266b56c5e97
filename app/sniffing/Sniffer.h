// Guesses how a table is written, and where in the file it is.
#pragma once

#include "TableFile.h"
#include "TableReader.h"

#include <functional>
#include <optional>

namespace broadside {

/// What the person has chosen; the rest is guessed to fit it.
struct SniffChoices
{
    std::optional<QString> encoding;
    std::optional<std::string> delimiter;
    std::optional<char> quote; ///< 0: none
    std::optional<QuoteEscape> escape;
    std::optional<int> headerRows;
    std::optional<qint64> firstLine; ///< of the file or sheet, from 1, on which the table begins
    std::optional<QString> sheet;
    std::optional<int> table; ///< of several under one another, from 1

    bool operator==(const SniffChoices &) const = default;
};

struct SniffedTable
{
    TableFormat format;
    double confidence = 0;    ///< 0–1: from 0.8 on it is sure, below 0.5 somebody should look
    QString because;          ///< one or two translated sentences: what was guessed, and what was seen
    int table = 1;            ///< which of `tables`
    int tables = 1;           ///< tables under one another in the file or sheet
    qint64 skippedBefore = 0; ///< lines of titles and notes before the table
    qint64 skippedAfter = 0;  ///< the same after it (totals, notes), as far as the sample shows
    bool repeatsHeader = false;
};

/// Whether a text names a column in one of the languages that the program knows ("E-mail", "Code postal"): helps to
/// tell a header from data. Empty: by the shape of the cells alone.
using NamesColumn = std::function<bool(std::string_view cell)>;

/// Reads the whole of a small file, and of a large one a sample from its start, middle and end. An error when the file
/// cannot be read, is empty, is no text table, or lacks what was chosen (sheet, table).
[[nodiscard]] Result<SniffedTable> sniffTable(const TableFile &file, const SniffChoices &choices = {},
                                              const NamesColumn &namesColumn = {});

} // namespace broadside
