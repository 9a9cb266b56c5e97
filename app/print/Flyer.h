// `print/<language>/flyer-<paper>.pdf` and `print/bilingual/flyer-<paper>.pdf`: one sheet to hand out, one language a
// side.
#pragma once

#include "CampaignSnapshot.h"
#include "Paper.h"
#include "Theme.h"

namespace broadside {

/// One page a language, in the given order. Fonts are embedded, text is text, links are live, /Lang is the first
/// language. An error when a text does not fit at the smallest size (9 pt), naming the language.
[[nodiscard]] Result<QByteArray> renderFlyer(const CampaignSnapshot &snapshot, const QList<Language> &languages,
                                             Paper paper, const Theme &theme);

} // namespace broadside
