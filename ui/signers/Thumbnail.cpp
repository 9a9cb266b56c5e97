#include "Thumbnail.h"

#include "Icon.h"
#include "Style.h"

#include <QPainter>
#include <QPainterPath>

namespace broadside {

namespace {

constexpr int side = 56;
constexpr double radius = 6;

} // namespace

Thumbnail::Thumbnail(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void Thumbnail::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

QSize Thumbnail::sizeHint() const
{
    return {scaledPixels(side), scaledPixels(side)};
}

void Thumbnail::paintEvent(QPaintEvent *)
{
    const Palette &palette = Style::paletteOf(this);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    QPainterPath inside;
    inside.addRoundedRect(frame, radius, radius);
    painter.fillPath(inside, palette.raised);
    if (m_picture.isNull()) {
        const int inset = width() / 3;
        broadside::icon(QStringLiteral("document-preview"))
            .paint(&painter, rect().adjusted(inset, inset, -inset, -inset));
    } else {
        // The middle of it, without an empty edge.
        const QSizeF whole = m_picture.size();
        const QSizeF part = frame.size().scaled(whole, Qt::KeepAspectRatio);
        const QRectF from(QPointF((whole.width() - part.width()) / 2, (whole.height() - part.height()) / 2), part);
        painter.save();
        painter.setClipPath(inside);
        painter.drawImage(frame, m_picture, from);
        painter.restore();
    }
    painter.setPen(underMouse() ? palette.accent : palette.line);
    painter.drawPath(inside);
    if (hasFocus())
        drawFocusRing(painter, rect().adjusted(1, 1, -1, -1), palette.accent);
}

} // namespace broadside
