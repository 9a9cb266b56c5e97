// The secret that a workspace hashes its rows and persons with.
#pragma once

#include "Database.h"
#include "RowKeys.h"
#include "Signature.h"

namespace broadside {

[[nodiscard]] RowKeys rowKeysOf(Database &database, CampaignId campaign);

} // namespace broadside
