#include "PopupCard.h"

#include "Style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace broadside {

PopupCard::PopupCard(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint), m_content(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_TranslucentBackground); // for its round corners
    m_content->setContentsMargins(12, 12, 12, 12);
    m_content->setSpacing(8);
}

void PopupCard::openBelow(const QWidget *widget)
{
    adjustSize();
    const bool isMirrored = widget->layoutDirection() == Qt::RightToLeft;
    openAt(widget->mapToGlobal(QPoint(isMirrored ? widget->width() - width() : 0, widget->height() + 4)));
}

void PopupCard::open(const QPoint &globalPoint)
{
    adjustSize();
    openAt(globalPoint - QPoint(width() / 2, 0));
}

void PopupCard::openAt(QPoint corner)
{
    const QRect screen = parentWidget()->screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.right() - width(), screen.left())));
    corner.setY(std::clamp(corner.y(), screen.top(), std::max(screen.bottom() - height(), screen.top())));
    move(corner);
    show();
}

void PopupCard::paintEvent(QPaintEvent *)
{
    const Palette &palette = Style::paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette.line);
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

void PopupCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace broadside
