// The campaign that ships with the program, to be opened, read and played with.
#pragma once

#include "Campaign.h"

namespace broadside {

/// "human-rights-defenders", complete in English and Canadian French, partly in Arabic.
[[nodiscard]] Result<Campaign> exampleCampaign();
/// Its made-up signer list (CSV, UTF-8) of 2,000 rows with double, faulty and consented ones.
[[nodiscard]] Result<QByteArray> exampleSigners();

} // namespace broadside
