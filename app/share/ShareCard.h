// The picture that a network shows with a link.
#pragma once

#include "CampaignSnapshot.h"
#include "Theme.h"

#include <QImage>
#include <QSize>

namespace broadside {

/// 1200×630: Facebook, X, LinkedIn, Bluesky.
inline constexpr QSize wideCard{1200, 630};

/// Title, ask and organisation over the picture or the accent colour; right to left where the language is. An error when the
/// picture cannot be drawn.
[[nodiscard]] Result<QImage> drawShareCard(const CampaignSnapshot &snapshot, const Language &language, const Theme &theme, QSize size);
/// As a PNG under 300 KB, the same bytes for the same snapshot.
[[nodiscard]] Result<QByteArray> renderShareCard(const CampaignSnapshot &snapshot, const Language &language, const Theme &theme, QSize size);
/// The campaign's picture, drawn to cover `size` (cut at its edges); null where there is none.
[[nodiscard]] Result<QImage> drawPicture(const Picture &picture, QSize size);

} // namespace broadside
