// What must be there before something is written beside it.
#pragma once

#include "Database.h"
#include "Signature.h"

namespace broadside {

/// Throws where the campaign is gone.
void requireCampaign(Database &database, CampaignId campaign);
/// The same, and where its names were taken out: new ones would bring back those that are gone.
void requireOpenCampaign(Database &database, CampaignId campaign);
/// Gives back the signature's campaign; throws where the signature is gone.
CampaignId requireSignature(Database &database, SignatureId id);

} // namespace broadside
