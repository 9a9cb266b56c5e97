// Finds a person's signatures by their mailbox.
#pragma once

#include "Database.h"

#include <string_view>
#include <vector>

namespace broadside {

/// The ids of all signatures of a mailbox (its `emailKey`), in whichever campaign, ascending.
[[nodiscard]] std::vector<qint64> signaturesOf(Database &database, std::string_view emailKey);

} // namespace broadside
