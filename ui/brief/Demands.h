// The demands of a campaign: add one, take one away, put them in another order.
#pragma once

#include "Campaign.h"

namespace broadside {

/// An id that no demand has, nor ever had: the texts of removed demands are kept under their ids.
[[nodiscard]] QString newDemandId(const Campaign &campaign);
/// The campaign with a demand moved before the one that stands at `place` (from 0), or to the end.
[[nodiscard]] Campaign withDemandMoved(Campaign campaign, const QString &demand, qsizetype place);

} // namespace broadside
