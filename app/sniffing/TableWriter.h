// Writes a table as it is understood.
#pragma once

#include "CsvWriter.h"
#include "TableReader.h"

namespace broadside {

/// Writes the header, where there is one, and all rows, each as wide as the table; cells beyond that only where there is
/// something in them. Gives back how many rows there are, once the file is complete.
[[nodiscard]] Result<qint64> writeTable(TableReader &reader, const TableFormat &format, CsvWriter &out);

} // namespace broadside
