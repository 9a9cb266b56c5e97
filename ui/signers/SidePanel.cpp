#include "SidePanel.h"

#include "PageScroll.h"
#include "Style.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace broadside {

SidePanel::SidePanel(QWidget *parent) : Card(parent), m_scroll(new PageScroll)
{
    setPadding(0);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->installEventFilter(this);
    content()->addWidget(m_scroll);
}

void SidePanel::setScrollName(const QString &accessibleName)
{
    m_scroll->setAccessibleName(accessibleName);
}

QVBoxLayout *SidePanel::newPage()
{
    m_page = new QWidget;
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(20, 20, 20, 20);
    return layout;
}

void SidePanel::showPage()
{
    m_page->layout()->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    m_scroll->setWidget(m_page);
    m_page->setAutoFillBackground(false); // the card shows through; a scroll area fills what it is given
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return Card::eventFilter(watched, event);
}

void SidePanel::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_scroll->hasFocus())
        return;
    QPainter painter(this);
    drawFocusRing(painter, rect().adjusted(1, 1, -1, -1), Style::paletteOf(this).accent, 11);
}

} // namespace broadside
