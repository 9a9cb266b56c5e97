// What `site/assets/` holds: style sheet, script, icon, the campaign's picture.
#pragma once

#include "CampaignSnapshot.h"
#include "Theme.h"

namespace broadside {

struct PageAsset
{
    QString name; ///< within `site/assets/`
    QByteArray bytes;

    bool operator==(const PageAsset &) const = default;
};

/// All but the share cards, which are pieces of their own (`cardName`). An SVG is published without its scripts and
/// without anything that it would fetch; one that is no picture is left out: the share card, which needs it too, says
/// what is wrong.
[[nodiscard]] QList<PageAsset> pageAssets(const CampaignSnapshot &snapshot, const Theme &theme);
/// "picture.svg", by the picture's media type; empty where the campaign has none.
[[nodiscard]] QString pictureName(const Picture &picture);
/// "card-fr.png": the wide share card of a language, which the page names as its image.
[[nodiscard]] QString cardName(const Campaign &campaign, const Language &language);

} // namespace broadside
