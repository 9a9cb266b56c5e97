// A campaign that is complete in English and French and has nothing else: what each test starts from.
#pragma once

#include "Campaign.h"

namespace broadside::test {

inline const Language english = Language::of("en");
inline const Language french = Language::of("fr-CA");

inline Campaign smallCampaign()
{
    Campaign campaign;
    campaign.slug = QStringLiteral("save-the-park");
    campaign.organisation = QStringLiteral("Friends of the Park");
    campaign.links.site = QStringLiteral("https://example.org/park");
    campaign.links.formAction = QStringLiteral("https://example.org/collect");
    campaign.goal = 500;
    campaign.picture = {.bytes = "<svg/>", .mediaType = QStringLiteral("image/svg+xml"), .credit = {}};
    campaign.demands = {QStringLiteral("keep"), QStringLiteral("plant")};
    campaign.targets = {
        {.id = QStringLiteral("mayor"), .email = QStringLiteral("mayor@example.org"), .language = english}};
    campaign.brief.languages = {english, french};
    for (const FieldKey &key : campaign.fieldKeys()) {
        campaign.brief.write(key, english, QStringLiteral("English %1").arg(campaign.nameOf(key)));
        campaign.brief.write(key, french, QStringLiteral("French %1").arg(campaign.nameOf(key)));
        campaign.brief.markCurrent(key, french);
    }
    campaign.links.donate = QStringLiteral("https://example.org/give");
    return campaign;
}

} // namespace broadside::test
