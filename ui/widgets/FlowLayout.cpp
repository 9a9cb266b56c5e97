#include "FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace broadside {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.left();
    int y = inner.top();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    const auto endLine = [&] {
        for (const auto &[item, place] : std::as_const(line))
            item->setGeometry(place.translated(0, (lineHeight - place.height()) / 2));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        const QSize size(std::min(wanted.width(), std::max(inner.width(), item->minimumSize().width())),
                         wanted.height());
        if (x > inner.left() && x + size.width() > inner.right() + 1) {
            endLine();
            x = inner.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (apply)
            line.append({item, QStyle::visualRect(direction, inner, QRect(QPoint(x, y), size))});
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace broadside
