#include "PictureView.h"

#include "Style.h"

#include <QPainter>

#include <algorithm>

namespace broadside {

namespace {

constexpr int margin = 24;
constexpr int gap = 24;

void drawShadow(QPainter &painter, const QRectF &rect, bool isDark)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, isDark ? 10 : 3));
    for (int spread = 14; spread > 0; spread -= 2)
        painter.drawRoundedRect(rect.adjusted(-spread, 3 - spread, spread, 3 + spread), spread, spread);
}

} // namespace

PictureView::PictureView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureView::setPictures(const QList<QImage> &pictures)
{
    m_pictures = pictures;
    update();
}

void PictureView::paintEvent(QPaintEvent *)
{
    QSizeF whole(0, 0);
    for (const QImage &picture : m_pictures)
        whole = QSizeF(whole.width() + picture.width(), qMax(whole.height(), double(picture.height())));
    if (whole.isEmpty())
        return;
    const double gaps = gap * double(m_pictures.size() - 1);
    const double scale =
        std::min({(width() - 2 * margin - gaps) / whole.width(), (height() - 2 * margin) / whole.height(), 1.0});
    if (scale <= 0)
        return;

    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    double x = (width() - whole.width() * scale - gaps) / 2;
    for (qsizetype at = 0; at < m_pictures.size(); ++at) {
        const QImage &picture = m_pictures[layoutDirection() == Qt::RightToLeft ? m_pictures.size() - 1 - at : at];
        const QRectF place(x, (height() - picture.height() * scale) / 2, picture.width() * scale,
                           picture.height() * scale);
        drawShadow(painter, place, Style::paletteOf(this).isDark);
        const QSize pixels = (place.size() * devicePixelRatioF()).toSize();
        painter.drawImage(place, picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        x += place.width() + gap;
    }
}

} // namespace broadside
