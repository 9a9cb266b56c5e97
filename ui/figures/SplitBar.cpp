#include "SplitBar.h"

#include "FigureColours.h"
#include "Style.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace broadside {

SplitBar::SplitBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(12);
    setMinimumWidth(24);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SplitBar::setShares(double signatures, double paper)
{
    m_signatures = std::clamp(signatures, 0.0, 1.0);
    m_paper = std::clamp(paper, 0.0, 1.0 - m_signatures);
    update();
}

void SplitBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = Style::paletteOf(this);
    const double radius = height() / 2.0;
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.line);
    painter.drawRoundedRect(whole, radius, radius);
    const auto part = [&](double share) {
        QRectF bar = whole;
        bar.setWidth(std::max(share * whole.width(), whole.height()));
        if (isRightToLeft())
            bar.moveRight(whole.right());
        return bar;
    };
    if (m_paper > 0) {
        painter.setPen(QPen(palette.accent, 1));
        painter.setBrush(paperGround(palette));
        painter.drawRoundedRect(part(m_signatures + m_paper), radius, radius);
    }
    if (m_signatures > 0) {
        painter.setPen(m_paper > 0 ? QPen(palette.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(palette.accent);
        painter.drawRoundedRect(part(m_signatures), radius, radius);
    }
}

} // namespace broadside
