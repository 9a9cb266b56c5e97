// Recognises what a file is, by what it holds and never by its name.
#pragma once

#include "Result.h"

#include <string_view>

namespace broadside {

enum class FileKind {
    Text,
    Html, ///< a web page with a table: what many systems call an Excel file
    Xlsx,
    Ods,            ///< or its flat form
    SpreadsheetXml, ///< Excel 2003's XML
    Xls,
    Zip,
    Gzip
};

/// `name`: what errors call the file. An error that says what the file is, where that is no table; and for a damaged
/// archive or a locked workbook.
[[nodiscard]] Result<FileKind> recogniseFile(const QString &path, const QString &name);
/// The same by the beginning of a file alone, which does not tell what an archive (Zip) or an older Office file (Xls)
/// holds.
[[nodiscard]] Result<FileKind> recogniseBeginning(std::string_view sample, const QString &name);

} // namespace broadside
