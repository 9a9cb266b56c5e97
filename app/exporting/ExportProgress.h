// How far an export is, and whether it should stop.
#pragma once

#include "Progress.h"
#include "Result.h"

namespace broadside {

/// Reports now and then, and gives back an error when cancelled.
[[nodiscard]] Result<void> proceed(Progress &progress, qint64 done, qint64 total);
/// That nothing was written, since somebody cancelled.
[[nodiscard]] Error cancelledError();

} // namespace broadside
