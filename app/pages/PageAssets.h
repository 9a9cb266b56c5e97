// What `site/assets/` holds: style sheet, script, the campaign's picture.
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

[[nodiscard]] QList<PageAsset> pageAssets(const CampaignSnapshot &snapshot, const Theme &theme);
/// "picture.svg", by the picture's media type; empty where the campaign has none.
[[nodiscard]] QString pictureName(const Picture &picture);

} // namespace broadside
