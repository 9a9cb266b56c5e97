#include "PieceButton.h"

#include "Style.h"

#include <QPainter>

namespace broadside {

namespace {

constexpr int pictureHeight = 120;
constexpr int padding = 10;
constexpr int shift = 12;

} // namespace

PieceButton::PieceButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void PieceButton::setPages(const QList<QImage> &pages)
{
    m_pages = pages;
    update();
}

QSize PieceButton::sizeHint() const
{
    return {scaledPixels(144), scaledPixels(pictureHeight + 3 * padding) + fontMetrics().lineSpacing() * 2};
}

void PieceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Palette &colours = Style::paletteOf(this);
    const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? QPen(colours.accent, 2) : QPen(colours.line, 1));
        painter.setBrush(isChecked() ? colours.accentSoft : colours.raised);
        painter.drawRoundedRect(frame, 8, 8);
    }
    if (hasFocus())
        drawFocusRing(painter, rect().adjusted(4, 4, -4, -4), colours.accent, 6);

    const int height = scaledPixels(pictureHeight);
    for (qsizetype at = m_pages.size() - 1; at >= 0; --at) {
        const QSize size =
            m_pages[at].size().scaled(width(), height - shift * int(m_pages.size() - 1), Qt::KeepAspectRatio);
        const int aside =
            m_pages.size() > 1 ? (at == 0 ? -shift : shift) * (layoutDirection() == Qt::RightToLeft ? -1 : 1) : 0;
        const QRect place((width() - size.width()) / 2 + aside, scaledPixels(padding) + shift * int(at), size.width(),
                          size.height());
        painter.drawImage(
            place, m_pages[at].scaled(size * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        painter.setPen(QPen(QColor(0, 0, 0, 40), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place);
    }

    painter.setPen(isChecked() ? colours.accent : colours.text);
    const int top = height + scaledPixels(2 * padding);
    painter.drawText(QRect(6, top, width() - 12, this->height() - top), Qt::AlignHCenter | Qt::TextWordWrap, text());
}

} // namespace broadside
