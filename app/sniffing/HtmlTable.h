// The table of a web page: what many systems hand out as an Excel file.
#pragma once

#include "Result.h"

#include <QTemporaryFile>

#include <memory>

namespace broadside {

/// The page's table with the most rows, written as CSV (RFC 4180, UTF-8) to a temporary file; a cell that spans columns
/// fills the first of them. An error for more than 16 MiB, which would take up too much memory, and for a full disk.
[[nodiscard]] Result<std::shared_ptr<QTemporaryFile>> readHtmlTable(const QString &path, const QString &name);

} // namespace broadside
