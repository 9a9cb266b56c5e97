// Says in words what was guessed of a table, and what was seen.
#pragma once

#include "Layout.h"
#include "Sniffer.h"

namespace broadside {

/// One or two sentences, translated.
[[nodiscard]] QString sniffReason(const SniffedTable &sniffed, const FoundTable &found);

} // namespace broadside
