// What readers of workbooks and archives say when a file cannot be read.
#pragma once

#include "Error.h"

namespace broadside {

/// `name`: what the person knows the file by. `detail`: what the parser says, for a report of the fault.
[[nodiscard]] Error damagedWorkbookError(const QString &name, const QString &detail = {});
[[nodiscard]] Error passwordError(const QString &name);
/// It unpacks to more than any honest list does.
[[nodiscard]] Error unpackedSizeError(const QString &name);
/// The temporary file could not be written.
[[nodiscard]] Error noSpaceError(const QString &name, const QString &detail);
/// `line`: row of the sheet, from 1.
[[nodiscard]] Error tooManyCellsError(qint64 line);
[[nodiscard]] Error tooLongRowError(qint64 line);

} // namespace broadside
