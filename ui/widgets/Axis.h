// The scale of a chart's figures.
#pragma once

#include <QtGlobal>

namespace broadside {

/// The end of an axis of so many steps, whose lines stand at 1, 2 or 5 times a power of ten (and 2.5 from 25 on).
[[nodiscard]] qint64 axisEnd(qint64 largest, int steps);

} // namespace broadside
