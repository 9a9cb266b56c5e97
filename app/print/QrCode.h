// A QR code as modules.
#pragma once

#include "Result.h"

#include <QRectF>

class QPainter;

namespace broadside {

/// Modules of light around a code, without which scanners do not find it (ISO/IEC 18004, 9.1).
inline constexpr int qrQuietZone = 4;

/// Draws the code of `text` (error correction M, ISO/IEC 18004) with its quiet zone of 4 modules within `frame`: black
/// on white. An error when the text is too long for a code.
Result<void> drawQrCode(QPainter &painter, const QRectF &frame, const QString &text);

} // namespace broadside
