// The colours of figures, out of the window's palette.
#pragma once

#include "Palette.h"

namespace broadside {

/// `over` upon `under`, as if it let through the rest.
[[nodiscard]] QColor blended(const QColor &over, const QColor &under, double share);
/// Paper is drawn as a line around a soft ground, one by one as a full one: apart without telling colours apart.
[[nodiscard]] QColor paperGround(const Palette &palette);

} // namespace broadside
