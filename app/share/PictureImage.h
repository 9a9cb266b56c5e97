// The campaign's picture, drawn.
#pragma once

#include "Campaign.h"

#include <QImage>
#include <QSize>

namespace broadside {

/// The picture's own size, of which only the shape means something for an SVG; empty where there is no picture. An
/// error where it cannot be read.
[[nodiscard]] Result<QSizeF> pictureSize(const Picture &picture);
/// The picture drawn to cover `size`: cut evenly at its sides, and twice as much below as above, where faces are; null
/// where there is none. Hostile files are expected: nothing outside the file is read, and what would take too much
/// memory or time is an error.
[[nodiscard]] Result<QImage> drawPicture(const Picture &picture, QSize size);

} // namespace broadside
