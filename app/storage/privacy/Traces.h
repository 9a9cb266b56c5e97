// What was deleted or overwritten must not stay behind in the file.
#pragma once

#include "Database.h"

namespace broadside {

/// After a commit: leaves no byte of earlier states in the write-ahead log, in free pages or within pages. The file is
/// read through, and written anew where it holds some. Throws where another window or program still reads an earlier
/// state, or the disk is full; what was committed stays so then.
void removeTraces(Database &database);
/// The same by writing the file anew in any case, which gives back the room of what is gone.
void rebuildFile(Database &database);

} // namespace broadside
