// A campaign as it stood at one moment, with its figures: all that a renderer may read.
#pragma once

#include "Campaign.h"
#include "Glossary.h"

namespace broadside {

/// The figures that pieces show.
struct CampaignFigures
{
    qint64 signatures = 0; ///< valid ones: certain duplicates are not counted

    bool operator==(const CampaignFigures &) const = default;
};

/// Never changed after it is made; the same snapshot gives the same bytes of every piece.
struct CampaignSnapshot
{
    Campaign campaign;
    CampaignFigures figures;
    Glossary glossary; ///< the workspace's: preflight holds translations against it

    bool operator==(const CampaignSnapshot &) const = default;
};

} // namespace broadside
