// `site/<language>/thanks/index.html`: the thank-you page, which asks to share.
#pragma once

#include "CampaignSnapshot.h"
#include "Theme.h"

namespace broadside {

/// The languages are those in which the kit is made: the page links its siblings in them.
[[nodiscard]] QByteArray renderThanksPage(const CampaignSnapshot &snapshot, const Language &language,
                                          const QList<Language> &languages, const Theme &theme);

} // namespace broadside
