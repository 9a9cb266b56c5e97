// Signatures of one person in one campaign: the earliest counts, the others are its certain duplicates.
#pragma once

#include "Database.h"
#include "Signature.h"
#include "SignerCells.h"

#include <vector>

namespace broadside {

/// The one that counts first.
[[nodiscard]] std::vector<qint64> groupOf(Database &database, qint64 id);
/// Takes a signature out of its group; where it is the one that counts, the earliest of the others does now.
void leaveGroup(Database &database, qint64 id);
/// Puts a signature into the group of those with the same key of person, of whom the earliest counts.
void joinGroup(Database &database, CampaignId campaign, qint64 id, std::uint64_t person);
/// The earliest signature of a campaign with a key, in the column of persons or of likeness; 0: none.
[[nodiscard]] qint64 earliestWith(Database &database, CampaignId campaign, CellColumn column, std::uint64_t key,
                                  qint64 but = 0);

} // namespace broadside
