// The values of a consent column that say neither yes nor no.
#pragma once

#include "Import.h"

namespace broadside {

/// Of the sample, folded as `ColumnMapping::consentValues` has them, in the order in which they come, at most 20.
[[nodiscard]] QStringList openConsentValues(const ImportPlan &plan);

} // namespace broadside
