// Recognises files that are no text tables, to say what they are.
#pragma once

#include "Result.h"

#include <string_view>

namespace broadside {

/// An error that names what the file is, by the bytes it begins with; nothing for a file that may be a text table.
[[nodiscard]] Result<void> refuseOtherKinds(std::string_view sample, const QString &fileName);

} // namespace broadside
