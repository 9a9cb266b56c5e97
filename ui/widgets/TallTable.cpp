#include "TallTable.h"

#include <QAccessible>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace broadside {

namespace {

/// Takes no model: it stays without sections, whatever the table shows.
class NoRows final : public QHeaderView
{
public:
    explicit NoRows(QWidget *parent) : QHeaderView(Qt::Vertical, parent) {}
    void setModel(QAbstractItemModel *) override {}
    void setSelectionModel(QItemSelectionModel *) override {}
};

} // namespace

TallTable::TallTable(QWidget *parent) : QTableView(parent)
{
    setVerticalHeader(new NoRows(this));
    verticalHeader()->hide();
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget); // nothing, where the style would draw a box between the scroll bars
}

void TallTable::setRowHeight(int pixels)
{
    if (pixels == m_rowHeight)
        return;
    const int first = firstVisibleRow();
    m_rowHeight = std::max(pixels, 1);
    updateGeometries();
    if (first > 0)
        verticalScrollBar()->setValue(static_cast<int>(static_cast<qint64>(first) * m_rowHeight / m_pixelsAStep));
    viewport()->update();
}

qint64 TallTable::topPixel() const
{
    return static_cast<qint64>(verticalScrollBar()->value()) * m_pixelsAStep;
}

qint64 TallTable::totalPixels() const
{
    return model() ? static_cast<qint64>(model()->rowCount(rootIndex())) * m_rowHeight : 0;
}

int TallTable::verticalOffset() const
{
    return static_cast<int>(std::min<qint64>(topPixel(), std::numeric_limits<int>::max()));
}

int TallTable::rowAtPixel(int y) const
{
    const qint64 row = (topPixel() + y) / m_rowHeight;
    return model() && topPixel() + y >= 0 && row < model()->rowCount(rootIndex()) ? static_cast<int>(row) : -1;
}

int TallTable::firstVisibleRow() const
{
    return std::max(rowAtPixel(0), 0);
}

int TallTable::visibleRows() const
{
    const int last = rowAtPixel(viewport()->height() - 1);
    const int end = last >= 0 ? last + 1 : (model() ? model()->rowCount(rootIndex()) : 0);
    return std::max(end - firstVisibleRow(), 0);
}

QRect TallTable::rowRect(int row) const
{
    // Rows far outside are as far away as an `int` can say.
    constexpr qint64 far = 1 << 29;
    const qint64 y = std::clamp(static_cast<qint64>(row) * m_rowHeight - topPixel(), -far, far);
    return {0, static_cast<int>(y), viewport()->width(), m_rowHeight};
}

QRect TallTable::cellRect(int row, int column) const
{
    const QRect line = rowRect(row);
    return {horizontalHeader()->sectionViewportPosition(column), line.y(), horizontalHeader()->sectionSize(column),
            line.height()};
}

QRect TallTable::visualRect(const QModelIndex &index) const
{
    return index.isValid() && index.parent() == rootIndex() && !isIndexHidden(index)
               ? cellRect(index.row(), index.column())
               : QRect();
}

QModelIndex TallTable::indexAt(const QPoint &point) const
{
    const int row = rowAtPixel(point.y());
    const int column = horizontalHeader()->logicalIndexAt(point.x());
    return row >= 0 && column >= 0 ? model()->index(row, column, rootIndex()) : QModelIndex();
}

bool TallTable::isIndexHidden(const QModelIndex &index) const
{
    return horizontalHeader()->isSectionHidden(index.column());
}

void TallTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.parent() != rootIndex())
        return;
    const qint64 top = static_cast<qint64>(index.row()) * m_rowHeight;
    const int height = viewport()->height();
    const qint64 last = top + m_rowHeight - height;
    qint64 wanted = topPixel();
    if (hint == PositionAtTop || (hint == EnsureVisible && top < wanted) || height < m_rowHeight)
        wanted = top;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && last > wanted))
        wanted = last;
    else if (hint == PositionAtCenter)
        wanted = top - (height - m_rowHeight) / 2;
    // Rounded up at the bottom, so that the row is whole.
    verticalScrollBar()->setValue(
        static_cast<int>((std::max<qint64>(wanted, 0) + m_pixelsAStep - 1) / m_pixelsAStep));

    if (isIndexHidden(index))
        return; // its row is what can be shown
    const int x = horizontalHeader()->sectionPosition(index.column());
    const int width = horizontalHeader()->sectionSize(index.column());
    QScrollBar *bar = horizontalScrollBar();
    if (x < bar->value() || width > viewport()->width())
        bar->setValue(x);
    else if (x + width > bar->value() + viewport()->width())
        bar->setValue(x + width - viewport()->width());
}

QModelIndex TallTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QHeaderView &header = *horizontalHeader();
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    QList<int> columns; // that are shown, from the leading edge
    for (int place = 0; place < header.count(); ++place) {
        if (!header.isSectionHidden(header.logicalIndex(place)))
            columns.append(header.logicalIndex(place));
    }
    if (rows == 0 || columns.isEmpty())
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(0, columns.first(), rootIndex());
    const bool withControl = modifiers & Qt::ControlModifier;
    const int page = std::max(viewport()->height() / m_rowHeight - 1, 1);
    const int last = static_cast<int>(columns.size()) - 1;
    qint64 row = current.row();
    int place = std::max(static_cast<int>(columns.indexOf(current.column())), 0);
    const int ahead = isRightToLeft() ? -1 : 1;
    switch (action) {
    case MoveUp:
        row = withControl ? 0 : row - 1;
        break;
    case MoveDown:
        row = withControl ? rows - 1 : row + 1;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        place = withControl ? 0 : place;
        break;
    case MoveEnd:
        row = rows - 1;
        place = withControl ? last : place;
        break;
    case MoveLeft:
        place -= ahead;
        break;
    case MoveRight:
        place += ahead;
        break;
    case MoveNext:
    case MovePrevious:
        place += action == MoveNext ? 1 : -1;
        if (place > last && row + 1 < rows) {
            ++row;
            place = 0;
        } else if (place < 0 && row > 0) {
            --row;
            place = last;
        }
        break;
    }
    return model()->index(static_cast<int>(std::clamp<qint64>(row, 0, rows - 1)), columns[std::clamp(place, 0, last)],
                          rootIndex());
}

void TallTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (!selectionModel() || !model())
        return;
    const int rows = model()->rowCount(rootIndex());
    const int columns = model()->columnCount(rootIndex());
    const QRect area = rect.normalized();
    const qint64 first = (topPixel() + area.top()) / m_rowHeight;
    const qint64 last = (topPixel() + area.bottom()) / m_rowHeight;
    if (rows == 0 || columns == 0 || last < 0 || first >= rows) {
        selectionModel()->select(QItemSelection(), flags);
        return;
    }
    const auto rowAt = [rows](qint64 row) { return static_cast<int>(std::clamp<qint64>(row, 0, rows - 1)); };
    int from = 0;
    int to = columns - 1;
    if (selectionBehavior() != SelectRows) {
        from = std::max(horizontalHeader()->logicalIndexAt(area.left()), 0);
        const int end = horizontalHeader()->logicalIndexAt(area.right());
        to = end < 0 ? to : end;
        if (from > to)
            std::swap(from, to);
    }
    selectionModel()->select(QItemSelection(model()->index(rowAt(first), from, rootIndex()),
                                            model()->index(rowAt(last), to, rootIndex())),
                             flags);
}

QRegion TallTable::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (!range.isValid())
            continue;
        const QRect lines = rowRect(range.top()) | rowRect(range.bottom());
        region += lines & viewport()->rect();
    }
    return region;
}

void TallTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // QTableView lists every cell of a selection to tell a screen reader of its first.
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!QAccessible::isActive() || selected.isEmpty() || !currentIndex().isValid())
        return;
    QAccessibleEvent event(this, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
}

void TallTable::paintEvent(QPaintEvent *event)
{
    if (!model() || totalPixels() == 0)
        return;
    QStyleOptionViewItem base;
    initViewItemOption(&base);
    base.decorationSize = iconSize();
    QPainter painter(viewport());
    const int first = rowAtPixel(std::max(event->rect().top(), 0));
    for (int row = first; row >= 0 && row < model()->rowCount(rootIndex()); ++row) {
        if (rowRect(row).top() > event->rect().bottom())
            break;
        paintRow(painter, base, row);
    }
}

void TallTable::paintRow(QPainter &painter, const QStyleOptionViewItem &base, int row)
{
    const QHeaderView &header = *horizontalHeader();
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const bool isUnderPointer = viewport()->underMouse() && rowRect(row).contains(pointer);
    const bool isSelected = selectionBehavior() == SelectRows
                            && selectionModel()->isSelected(model()->index(row, header.logicalIndex(0), rootIndex()));
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const QRect rect = cellRect(row, column);
        if (header.isSectionHidden(column) || !rect.intersects(viewport()->rect()))
            continue;
        const QModelIndex index = model()->index(row, column, rootIndex());
        QStyleOptionViewItem option = base;
        option.rect = rect;
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_Selected, isSelected || selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, isUnderPointer);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void TallTable::updateGeometries()
{
    // A scroll bar that comes or goes changes the room for the other, and asks for this again.
    m_mustFit = true;
    if (m_isFitting)
        return;
    m_isFitting = true;
    constexpr int mostRounds = 3;
    for (int round = 0; m_mustFit && round < mostRounds; ++round) {
        m_mustFit = false;
        fit();
    }
    m_isFitting = false;
}

void TallTable::fit()
{
    const int header = horizontalHeader()->isHidden()
                           ? 0
                           : std::max(horizontalHeader()->minimumHeight(), horizontalHeader()->sizeHint().height());
    setViewportMargins(0, header, 0, 0);
    const QRect place = viewport()->geometry();
    horizontalHeader()->setGeometry(place.left(), place.top() - header, place.width(), header);
    QMetaObject::invokeMethod(horizontalHeader(), "updateGeometries");

    const qint64 hidden = std::max<qint64>(totalPixels() - viewport()->height(), 0);
    m_pixelsAStep = static_cast<int>(hidden / std::numeric_limits<int>::max() + 1);
    QScrollBar *upright = verticalScrollBar();
    upright->setSingleStep(std::max(m_rowHeight / m_pixelsAStep, 1));
    upright->setPageStep(std::max(viewport()->height() / m_pixelsAStep, 1));
    upright->setRange(0, static_cast<int>((hidden + m_pixelsAStep - 1) / m_pixelsAStep));
    QScrollBar *level = horizontalScrollBar();
    level->setSingleStep(std::max(viewport()->width() / 8, 1));
    level->setPageStep(viewport()->width());
    level->setRange(0, std::max(horizontalHeader()->length() - viewport()->width(), 0));
    QAbstractItemView::updateGeometries();
}

void TallTable::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        horizontalHeader()->setOffset(horizontalScrollBar()->value());
    const qint64 by = static_cast<qint64>(dy) * m_pixelsAStep;
    if (std::abs(by) < viewport()->height())
        viewport()->scroll(isRightToLeft() ? -dx : dx, static_cast<int>(by));
    else
        viewport()->update();
}

} // namespace broadside
