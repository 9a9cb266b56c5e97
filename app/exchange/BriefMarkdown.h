// One language of a brief as one Markdown file that people can read and correct in any editor.
#pragma once

#include "BriefFile.h"

namespace broadside {

/// A comment before each text names its field; texts without a comment before them are none of the brief's.
[[nodiscard]] Result<QByteArray> writeBriefMarkdown(const BriefFile &file);
/// The error's sentence completes "This file cannot be read: …".
[[nodiscard]] Result<BriefFile> readBriefMarkdown(const QByteArray &bytes);

} // namespace broadside
