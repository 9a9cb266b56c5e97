// A brief as JSON: every text with all that is known of it.
#pragma once

#include "BriefFile.h"

namespace broadside {

[[nodiscard]] QByteArray writeBriefJson(const BriefFile &file);
/// The error's sentence completes "This file cannot be read: …".
[[nodiscard]] Result<BriefFile> readBriefJson(const QByteArray &bytes);

} // namespace broadside
