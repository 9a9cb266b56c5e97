#include "Ornament.h"

#include "Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace broadside {

void drawMark(QPainter &painter, const QRectF &square, const QString &organisation, const QColor &ground,
              const QColor &letter)
{
    const double side = square.width();
    QPainterPath plate;
    plate.addRoundedRect(square, side * 0.24, side * 0.24);
    painter.fillPath(plate, ground);

    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, organisation);
    const QString first = organisation.left(std::max<qsizetype>(finder.toNextBoundary(), 0)).toUpper();
    QPainterPath outline;
    outline.addText({0, 0}, pieceFont(side * 0.58, QFont::Bold), first);
    painter.fillPath(outline.translated(square.center() - outline.boundingRect().center()), letter);
}

void drawRings(QPainter &painter, QPointF centre, double radius, const QColor &ground)
{
    constexpr int rings = 5;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    for (int ring = 1; ring <= rings; ++ring) {
        painter.setPen(QPen(ground.darker(103 + 3 * (rings + 1 - ring)), radius / rings * 0.49));
        painter.drawEllipse(centre, radius / rings * ring, radius / rings * ring);
    }
    painter.restore();
}

} // namespace broadside
