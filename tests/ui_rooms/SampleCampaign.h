// A small campaign in English and French, with two demands.
#pragma once

#include "Campaign.h"

namespace broadside::test {

inline const Language english = Language::of("en");
inline const Language french = Language::of("fr-CA");

inline Campaign sampleCampaign()
{
    Campaign campaign;
    campaign.slug = QStringLiteral("paths");
    campaign.brief.languages = {english, french};
    campaign.demands = {QStringLiteral("light"), QStringLiteral("snow")};
    Brief &brief = campaign.brief;
    brief.write({FieldKind::Title, {}}, english, QStringLiteral("Clear the paths"));
    brief.write({FieldKind::Ask, {}}, english, QStringLiteral("Tell the mayor to clear the paths."));
    brief.write({FieldKind::Ask, {}}, french, QStringLiteral("Dites au maire de déneiger."));
    brief.markCurrent({FieldKind::Ask, {}}, french);
    brief.write({FieldKind::Demand, QStringLiteral("light")}, english, QStringLiteral("Light the paths at night."));
    brief.write({FieldKind::Demand, QStringLiteral("snow")}, english, QStringLiteral("Clear the snow within a day."));
    return campaign;
}

} // namespace broadside::test
