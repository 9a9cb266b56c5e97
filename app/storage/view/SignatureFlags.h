// Which signatures count and may be written to, as their blocks have it.
#pragma once

#include "Database.h"
#include "SignerCells.h"

#include <vector>

namespace broadside {

/// What becomes of a signature's flags.
struct FlagChange
{
    qint64 id = 0;
    std::uint8_t set = 0;
    std::uint8_t cleared = 0;
};
/// Ascending by id; several of one signature are applied one after the other.
void changeFlags(Database &database, const std::vector<FlagChange> &changes);
/// Finds duplicates, consent and its withdrawal of these signatures anew, and puts them into their flags.
void refreshFlags(Database &database, std::vector<qint64> ids);

} // namespace broadside
