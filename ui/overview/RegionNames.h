// Names of places and sources as people read them.
#pragma once

#include <QString>

namespace broadside {

/// "Quebec" for "QC", in the program's language; a code that is no Canadian province or territory (ISO 3166-2:CA) as it
/// stands.
[[nodiscard]] QString regionName(const QString &code);
/// The same for a country's provinces or states: "Georgia" for "GA" in "US" (ISO 3166-2:US).
[[nodiscard]] QString regionName(const QString &country, const QString &code);
/// "Web page" for "web"; a source that Broadside does not know as it stands.
[[nodiscard]] QString sourceName(const QString &source);

} // namespace broadside
