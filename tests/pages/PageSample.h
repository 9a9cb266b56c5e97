// A small campaign in English and Arabic, for tests to bend.
#pragma once

#include "CampaignSnapshot.h"
#include "Theme.h"

namespace broadside::test {

[[nodiscard]] CampaignSnapshot pageSample();
[[nodiscard]] QString signPage(const CampaignSnapshot &snapshot, const char *language = "en");
[[nodiscard]] QString thanksPage(const CampaignSnapshot &snapshot, const char *language = "en");
[[nodiscard]] QString doorPage(const CampaignSnapshot &snapshot);

/// A text of markup that no page may let through, whatever field it stands in.
[[nodiscard]] QString hostileText();

} // namespace broadside::test
