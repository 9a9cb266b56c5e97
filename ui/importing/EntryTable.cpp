#include "EntryTable.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace broadside {

namespace {

/// With the header: less is no table.
constexpr int fewestRows = 4;

} // namespace

EntryTable::EntryTable(QWidget *parent) : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    fitRows();
}

void EntryTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QTableView::keyPressEvent(event);
    // An editor hands its Enter on to here before it closes.
    if (state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable))
        edit(currentIndex());
    event->accept();
}

void EntryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void EntryTable::fitRows()
{
    const int row = std::max(34, fontMetrics().height() + 16);
    verticalHeader()->setDefaultSectionSize(row);
    setMinimumHeight(fewestRows * row);
}

} // namespace broadside
