// A brief as CSV (RFC 4180, UTF-8 with a byte order mark, which Excel wants): a row a text.
#pragma once

#include "BriefFile.h"

namespace broadside {

/// A cell that a spreadsheet would take for a formula has an apostrophe before it, which reading takes away again.
[[nodiscard]] QByteArray writeBriefCsv(const BriefFile &file);
/// Comma, semicolon or tab; the error's sentence completes "This file cannot be read: …".
[[nodiscard]] Result<BriefFile> readBriefCsv(const QByteArray &bytes);

} // namespace broadside
