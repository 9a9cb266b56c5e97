// How shares are written.
#pragma once

#include <QString>

namespace broadside {

/// "44 %" for 0.44, in the program's language; "under 1 %" rather than 0 for what is there.
[[nodiscard]] QString shareText(double share);

} // namespace broadside
