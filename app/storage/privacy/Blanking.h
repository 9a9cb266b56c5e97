// Takes out of signatures what names somebody; what they are counted by stays.
#pragma once

#include "Database.h"

#include <vector>

namespace broadside {

/// So many signatures are worth blanking at once.
inline constexpr qint64 blankedAtOnce = 65'536;

/// Of signatures given by ascending ids: day, region, country, language, source, import and whether they count stay.
/// Their notes, tags, corrections and withdrawals go.
void blankSignatures(Database &database, const std::vector<qint64> &ids);
/// After signatures were blanked: tags that nothing carries go, and texts of columns that no signature has any more.
void removeUnused(Database &database);

} // namespace broadside
