// What cards and print wear where they have no picture, and the mark of who speaks.
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace broadside {

/// The organisation's first letter on a rounded square: outlines, not text, since the name stands beside it.
void drawMark(QPainter &painter, const QRectF &square, const QString &organisation, const QColor &ground,
              const QColor &letter);

/// Rings that spread from `centre`, darker than the ground, so that light text over them stays as readable as beside
/// them.
void drawRings(QPainter &painter, QPointF centre, double radius, const QColor &ground);

} // namespace broadside
