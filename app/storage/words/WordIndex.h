// Keeps the words of signatures as their rows are, after these were changed.
#pragma once

#include "Database.h"

#include <vector>

namespace broadside {

/// Takes the words of signatures out, given by ascending ids, as their rows have them now.
void removeWords(Database &database, const std::vector<qint64> &ids);
/// Puts the words of a signature in, as its row has them now.
void putWords(Database &database, qint64 id);
/// Makes the words anew of all segments between two ids: after many signatures went.
void rebuildWords(Database &database, qint64 first, qint64 last);

} // namespace broadside
