#include "SignerTable.h"

#include "SignerDelegate.h"
#include "SignerTableModel.h"

#include <QHeaderView>

#include <array>

namespace broadside {

namespace {

/// What a column needs, in characters; what it gets of the room left over; and when it goes where there is none (the
/// lowest first, 0: never).
struct ColumnNeed
{
    int column;
    int characters;
    int share;
    int goes;
};

constexpr std::array needs{
    ColumnNeed{SignerTableModel::SignedAt, 16, 0, 4}, ColumnNeed{SignerTableModel::Name, 18, 2, 0},
    ColumnNeed{SignerTableModel::Email, 24, 5, 0},    ColumnNeed{SignerTableModel::City, 13, 2, 3},
    ColumnNeed{SignerTableModel::Region, 8, 1, 1},    ColumnNeed{SignerTableModel::Source, 10, 1, 2},
    ColumnNeed{SignerTableModel::Status, 10, 0, 5}};
constexpr int padding = 20;
constexpr int columnsThatGo = 5;

} // namespace

SignerTable::SignerTable(SignerTableModel *model, QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("signerTable"));
    setModel(model);
    setItemDelegate(new SignerDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(SignerTableModel::SignedAt, Qt::DescendingOrder);
    setSortingEnabled(true);
}

void SignerTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void SignerTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void SignerTable::fitColumns()
{
    if (!model())
        return;
    verticalHeader()->setDefaultSectionSize(std::max(34, fontMetrics().height() + 16));
    const int character = fontMetrics().horizontalAdvance(u'0');
    int gone = 0;
    const auto isShown = [&](const ColumnNeed &need) { return need.goes == 0 || need.goes > gone; };
    const auto needed = [&] {
        int width = 0;
        for (const ColumnNeed &need : needs)
            width += isShown(need) ? need.characters * character + padding : 0;
        return width;
    };
    while (gone < columnsThatGo && needed() > viewport()->width())
        ++gone;

    int shares = 0;
    for (const ColumnNeed &need : needs)
        shares += isShown(need) ? need.share : 0;
    const int spare = viewport()->width() - needed();
    for (const ColumnNeed &need : needs) {
        setColumnHidden(need.column, !isShown(need));
        if (isShown(need))
            setColumnWidth(need.column, need.characters * character + padding + spare * need.share / shares);
    }
}

} // namespace broadside
