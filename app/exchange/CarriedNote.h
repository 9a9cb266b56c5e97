// A reviewer's note as two plain strings, for formats that know no more than who wrote it and what it says.
#pragma once

#include "Brief.h"

namespace broadside {

/// "Anna (2026-11-24T10:00:00.000Z)", or "Anna" without a time.
[[nodiscard]] QString noteFrom(const Note &note);
/// The paragraph meant as a quotation ("> …" before each line), then what is remarked.
[[nodiscard]] QString noteContent(const Note &note);
/// The reverse of both: any other author or content is taken as it stands.
[[nodiscard]] Note noteOf(const QString &from, const QString &content);

} // namespace broadside
