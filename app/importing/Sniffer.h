// Guesses how a text table is written from a sample of it.
#pragma once

#include "CsvReader.h"

namespace broadside {

struct SniffedTable
{
    TableDialect dialect;
    QString because; ///< one translated sentence: what was seen
};

/// An error when the file cannot be read, is empty, or is no text table (a picture, a program, an office file).
[[nodiscard]] Result<SniffedTable> sniffTable(const QString &path);

} // namespace broadside
