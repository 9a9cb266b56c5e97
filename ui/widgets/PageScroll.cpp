#include "PageScroll.h"

#include <QEvent>
#include <QLayout>
#include <QStyle>

namespace broadside {

PageScroll::PageScroll(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PageScroll::setPage(QWidget *page, int margin)
{
    m_margin = margin;
    setWidget(page);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    setMargins();
}

void PageScroll::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (m_margin > 0 && (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange))
        setMargins();
}

void PageScroll::setMargins()
{
    const int beside = m_margin - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    widget()->layout()->setContentsMargins(isMirrored ? beside : m_margin, m_margin, isMirrored ? m_margin : beside,
                                           m_margin);
}

} // namespace broadside
