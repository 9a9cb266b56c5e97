// `site/index.html`: the site's door, which lists the languages and needs no script.
#pragma once

#include "CampaignSnapshot.h"
#include "Theme.h"

namespace broadside {

[[nodiscard]] QByteArray renderLanguagePage(const CampaignSnapshot &snapshot, const QList<Language> &languages,
                                            const Theme &theme);

} // namespace broadside
