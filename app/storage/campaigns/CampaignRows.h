// A campaign's rows in the database, table by table.
#pragma once

#include "Campaign.h"
#include "Database.h"

namespace broadside {

/// Throws where there is no such campaign.
[[nodiscard]] Campaign readCampaign(Database &database, CampaignId id);
[[nodiscard]] qint64 countedSignatures(Database &database, CampaignId id);
/// Adds the campaign's own row and all that `writeSettings` writes.
CampaignId insertCampaign(Database &database, const Campaign &campaign);
/// Everything but the texts.
void writeSettings(Database &database, CampaignId id, const Campaign &campaign);

} // namespace broadside
