// The scale of a chart's figures.
#pragma once

#include <QtGlobal>

namespace broadside {

/// The least step of 1, 2, 2.5 or 5 times a power of ten of which so many reach the largest figure.
[[nodiscard]] qint64 axisStep(qint64 largest, int mostSteps);

} // namespace broadside
