// Which signatures hold which words: beginnings of words are looked up, and hardly a signature is read.
#pragma once

#include "BlockDirectory.h"
#include "PlaceSet.h"

#include <string>
#include <vector>

namespace broadside {

class Database;

/// The places of signatures that have, for every one of the words, a word that begins so.
[[nodiscard]] PlaceSet findWords(Database &database, CampaignId campaign, const BlockDirectory &directory,
                                 const std::vector<std::string> &words);

} // namespace broadside
