// Fetches the rows that a preview found something about, to show them.
#pragma once

#include "Import.h"

namespace broadside {

/// Reads the file once more, as far as there are rows to be shown.
[[nodiscard]] Result<void> showFindings(const ImportPlan &plan, const ImportFindings &findings, ImportReport &report,
                                        Progress &progress);

} // namespace broadside
