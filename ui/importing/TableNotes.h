// Says what was noticed while a table was read.
#pragma once

#include "TableReader.h"

namespace broadside {

/// A sentence a note, the first few; empty for none.
[[nodiscard]] QString tableNotesText(const QList<TableNote> &notes);

} // namespace broadside
