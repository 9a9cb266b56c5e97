// The picture that a network shows with a link.
#pragma once

#include "CampaignSnapshot.h"
#include "PictureImage.h"
#include "Theme.h"

namespace broadside {

/// 1200×630: Facebook, X, LinkedIn, Bluesky.
inline constexpr QSize wideCard{1200, 630};

/// Title, ask and organisation on the accent colour, the picture beside or above them; mirrored where the language is
/// written from right to left. Every text has the contrast that the theme promises, since none lies on the picture. An
/// error when the picture cannot be drawn, or when the texts do not fit at their smallest size.
[[nodiscard]] Result<QImage> drawShareCard(const CampaignSnapshot &snapshot, const Language &language,
                                           const Theme &theme, QSize size);
/// As a PNG under 300 KB, the same bytes for the same snapshot.
[[nodiscard]] Result<QByteArray> renderShareCard(const CampaignSnapshot &snapshot, const Language &language,
                                                 const Theme &theme, QSize size);

} // namespace broadside
