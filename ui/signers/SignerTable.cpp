#include "SignerTable.h"

#include "CellCopy.h"
#include "RowPopup.h"
#include "SignerDelegate.h"
#include "SignerTableModel.h"
#include "SortHeader.h"
#include "Style.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace broadside {

namespace {

/// What a column needs, in characters; what it gets of the room left over; and when it goes where there is none (the
/// lowest first, 0: never). Those that are not here are only shown when somebody chooses them.
struct ColumnNeed
{
    SignerColumn column;
    int characters;
    int share;
    int goes;
};

constexpr std::array needs{ColumnNeed{SignerColumn::SignedAt, 16, 0, 4}, ColumnNeed{SignerColumn::Name, 18, 2, 0},
                           ColumnNeed{SignerColumn::Email, 24, 5, 0},    ColumnNeed{SignerColumn::City, 13, 2, 3},
                           ColumnNeed{SignerColumn::Region, 10, 1, 1},   ColumnNeed{SignerColumn::Source, 10, 1, 2},
                           ColumnNeed{SignerColumn::Status, 12, 0, 5}};
constexpr int padding = 20;
constexpr int columnsThatGo = 5;
constexpr int widthOfOthers = 140;
constexpr int narrowest = 48;
constexpr int widest = 1200;

} // namespace

SignerTable::SignerTable(SignerTableModel *model, SignerReader *reader, QWidget *parent)
    : TallTable(parent), m_model(model), m_reader(reader), m_header(new SortHeader(model, this))
{
    setObjectName(QStringLiteral("signerTable"));
    setHorizontalHeader(m_header);
    setModel(model);
    setItemDelegate(new SignerDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    connect(m_header, &SortHeader::menuWanted, this, &SignerTable::openHeaderMenu);
    connect(m_header, &QHeaderView::sectionMoved, this, &SignerTable::takeColumns);
    connect(m_header, &QHeaderView::sectionResized, this, &SignerTable::takeColumns);
    connect(model, &SignerTableModel::loaded, this, [this](qint64, bool isNew) {
        if (isNew)
            verticalScrollBar()->setValue(0);
    });
}

void SignerTable::setWorkspace(const QString &path)
{
    if (path == m_workspace)
        return;
    m_workspace = path;
    m_columns = rememberedColumns(path);
    applyColumns();
}

void SignerTable::setColumns(const TableColumns &columns)
{
    m_columns = columns;
    rememberColumns(m_workspace, m_columns);
    applyColumns();
}

QList<SignerColumn> SignerTable::shownColumns() const
{
    QList<SignerColumn> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int section = m_header->logicalIndex(place);
        if (!m_header->isSectionHidden(section))
            columns << SignerTableModel::columnAt(section);
    }
    return columns;
}

TableColumns SignerTable::seenColumns() const
{
    TableColumns columns;
    const int unit = scaledPixels(1000);
    for (const SignerColumn column : shownColumns())
        columns.append({column, m_header->sectionSize(SignerTableModel::sectionOf(column)) * 1000 / unit});
    return columns;
}

void SignerTable::takeColumns()
{
    if (m_isLaying || m_workspace.isEmpty())
        return;
    m_columns = seenColumns();
    rememberColumns(m_workspace, m_columns);
    updateGeometries();
}

void SignerTable::showColumn(SignerColumn column, bool isShown)
{
    TableColumns columns = seenColumns();
    const auto place = std::ranges::find(columns, column, &TableColumn::column);
    if (isShown && place == columns.end())
        columns.append({column, 0});
    else if (!isShown && place != columns.end() && columns.size() > 1)
        columns.erase(place);
    setColumns(columns);
}

void SignerTable::moveColumn(SignerColumn column, int by)
{
    TableColumns columns = seenColumns();
    const auto place = std::ranges::find(columns, column, &TableColumn::column);
    if (place == columns.end())
        return;
    const qsizetype from = place - columns.begin();
    columns.move(from, std::clamp<qsizetype>(from + by, 0, columns.size() - 1));
    setColumns(columns);
}

void SignerTable::widenColumn(SignerColumn column, int by)
{
    TableColumns columns = seenColumns();
    const auto place = std::ranges::find(columns, column, &TableColumn::column);
    if (place == columns.end())
        return;
    place->width = std::clamp(place->width + by, narrowest, widest);
    setColumns(columns);
}

void SignerTable::resizeEvent(QResizeEvent *event)
{
    TallTable::resizeEvent(event);
    applyColumns();
}

void SignerTable::changeEvent(QEvent *event)
{
    TallTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyColumns();
}

void SignerTable::applyColumns()
{
    if (!model())
        return;
    m_isLaying = true;
    setRowHeight(std::max(34, fontMetrics().height() + 16));
    setHorizontalScrollBarPolicy(m_columns.isEmpty() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (m_columns.isEmpty())
        fitColumns();
    else
        layChosenColumns();
    m_isLaying = false;
    updateGeometries();
    viewport()->update();
}

void SignerTable::layChosenColumns()
{
    for (const SignerColumn column : signerColumns()) {
        const bool isShown = std::ranges::find(m_columns, column, &TableColumn::column) != m_columns.end();
        m_header->setSectionHidden(SignerTableModel::sectionOf(column), !isShown);
    }
    for (int place = 0; place < m_columns.size(); ++place) {
        const TableColumn &each = m_columns[place];
        const int section = SignerTableModel::sectionOf(each.column);
        m_header->moveSection(m_header->visualIndex(section), place);
        const auto need = std::ranges::find(needs, each.column, &ColumnNeed::column);
        const int character = fontMetrics().horizontalAdvance(u'0');
        const int needed = need != needs.end() ? need->characters * character + padding : scaledPixels(widthOfOthers);
        m_header->resizeSection(section, each.width > 0 ? scaledPixels(each.width) : needed);
    }
}

void SignerTable::fitColumns()
{
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
    for (const SignerColumn column : signerColumns()) {
        const int section = SignerTableModel::sectionOf(column);
        const auto need = std::ranges::find(needs, column, &ColumnNeed::column);
        m_header->moveSection(m_header->visualIndex(section), section);
        m_header->setSectionHidden(section, need == needs.end() || !isShown(*need));
        if (need != needs.end() && isShown(*need))
            m_header->resizeSection(section, need->characters * character + padding + spare * need->share / shares);
    }
}

QList<RowRange> SignerTable::selectedRanges() const
{
    QList<RowRange> found;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        found.append({range.top(), range.height()});
    std::ranges::sort(found, {}, &RowRange::first);
    QList<RowRange> ranges;
    for (const RowRange &range : std::as_const(found)) {
        const qint64 end = ranges.isEmpty() ? -1 : ranges.last().first + ranges.last().count;
        if (end >= range.first)
            ranges.last().count = std::max(end, range.first + range.count) - ranges.last().first;
        else
            ranges.append(range);
    }
    return ranges;
}

void SignerTable::copy()
{
    const QList<RowRange> ranges = selectedRanges();
    qint64 count = 0;
    bool isHere = true;
    auto cells = std::make_shared<CellCopy>(shownColumns());
    for (const RowRange &range : ranges)
        count += range.count;
    if (count == 0)
        return;
    const QLocale locale;
    if (count > mostCopiedRows) {
        emit failed({tr("%1 rows are too many to be copied; nothing was copied.").arg(locale.toString(count)),
                     tr("Copy %1 at most, or export the list.").arg(locale.toString(mostCopiedRows)),
                     {}});
        return;
    }
    const auto put = [this, cells] {
        QApplication::clipboard()->setMimeData(cells->mimeData().release());
        emit copied(cells->rows());
    };
    // What is on the screen is in the clipboard at once.
    constexpr qint64 screen = 200;
    for (const RowRange &range : ranges) {
        for (qint64 row = range.first; isHere && row < range.first + range.count; ++row) {
            const ShownSignature *shown = count <= screen ? m_model->signature(static_cast<int>(row)) : nullptr;
            isHere = shown != nullptr && shown->signature.comment.size() < SignerTableModel::longestComment;
            if (isHere)
                cells->add(*shown);
        }
    }
    if (isHere)
        return put();
    *cells = CellCopy(shownColumns());
    m_reader->gather(
        ranges, [cells](const ShownSignature &row) { cells->add(row); },
        [this, put](const Result<void> &result) {
            if (result)
                return put();
            emit failed({tr("The rows could not be copied."), result.error().what, result.error().detail});
        });
}

void SignerTable::askForRow()
{
    if (m_model->rowCount() == 0)
        return;
    auto *popup = new RowPopup(m_model->rowCount(), currentIndex().row() + 1, this);
    connect(popup, &RowPopup::chosen, this, [this](qint64 row) { goToRow(row - 1); });
    popup->open(mapToGlobal(QPoint(width() / 2, m_header->height() + 8)));
}

void SignerTable::goToRow(qint64 row)
{
    const int rows = m_model->rowCount();
    if (rows == 0 || shownColumns().isEmpty())
        return;
    const int section = currentIndex().isValid() && !isColumnHidden(currentIndex().column())
                            ? currentIndex().column()
                            : SignerTableModel::sectionOf(shownColumns().first());
    const QModelIndex index = m_model->index(static_cast<int>(std::clamp<qint64>(row, 0, rows - 1)), section);
    setFocus();
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void SignerTable::markRow(int row)
{
    if (row < 0 || row >= m_model->rowCount() || currentIndex().row() == row)
        return;
    const int section = shownColumns().isEmpty() ? 0 : SignerTableModel::sectionOf(shownColumns().first());
    setAutoScroll(false);
    setCurrentIndex(m_model->index(row, section));
    setAutoScroll(true);
}

void SignerTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->keyCombination() == (Qt::CTRL | Qt::Key_G)) {
        askForRow();
        return;
    }
    TallTable::keyPressEvent(event);
}

void SignerTable::keyboardSearch(const QString &text)
{
    emit typed(text);
}

void SignerTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("signerTableMenu"));
    QAction *copyAction = menu.addAction(tr("Copy"), QKeySequence::Copy, this, &SignerTable::copy);
    copyAction->setEnabled(selectionModel()->hasSelection());
    menu.addAction(tr("Go to row…"), QKeySequence(Qt::CTRL | Qt::Key_G), this, &SignerTable::askForRow);
    menu.addSeparator();
    const SignerColumn column = index.isValid() ? SignerTableModel::columnAt(index.column()) : SignerColumn::Name;
    fillColumnMenu(menu, column);
    menu.exec(isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void SignerTable::openHeaderMenu(int section, const QPoint &point)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("signerColumnMenu"));
    fillColumnMenu(menu, section < 0 ? SignerColumn::Name : SignerTableModel::columnAt(section));
    menu.exec(point);
}

void SignerTable::fillColumnMenu(QMenu &menu, SignerColumn column)
{
    if (canOrderBy(column))
        addOrderActions(menu, column);
    addColumnActions(menu, column);
    QMenu *columns = menu.addMenu(tr("Columns"));
    columns->setObjectName(QStringLiteral("columnsMenu"));
    const QList<SignerColumn> shown = shownColumns();
    for (const SignerColumn each : signerColumns()) {
        QAction *action = columns->addAction(signerColumnName(each));
        action->setObjectName(QStringLiteral("column_") + signerColumnId(each));
        action->setCheckable(true);
        action->setChecked(shown.contains(each));
        action->setEnabled(!shown.contains(each) || shown.size() > 1);
        connect(action, &QAction::toggled, this, [this, each](bool isShown) { showColumn(each, isShown); });
    }
    QAction *fitting = menu.addAction(tr("Columns as the room allows"), this, [this] { setColumns({}); });
    fitting->setObjectName(QStringLiteral("resetColumns"));
    fitting->setEnabled(!m_columns.isEmpty());
}

void SignerTable::addOrderActions(QMenu &menu, SignerColumn column)
{
    const QString name = signerColumnName(column);
    const SignerOrder order = m_model->query().order;
    const auto add = [&](const char *objectName, const QString &text, const SignerOrder &next) {
        QAction *action = menu.addAction(text, this, [this, next] { m_model->setOrder(next); });
        action->setObjectName(QLatin1String(objectName));
        action->setEnabled(next != order);
    };
    //: %1: a column's heading
    add("sortUpwards", tr("Sort by %1, upwards").arg(name), {{column, false}});
    add("sortDownwards", tr("Sort by %1, downwards").arg(name), {{column, true}});
    if (m_model->sortLevel(column) < 0)
        //: What decides where the first column is equal; %1: a column's heading
        add("sortNext", tr("Then by %1").arg(name), SortHeader::chosen(order, column, true));
    else if (order.size() > 1)
        add("sortNext", tr("Turn the order of %1").arg(name), SortHeader::chosen(order, column, true));
    menu.addSeparator();
}

void SignerTable::addColumnActions(QMenu &menu, SignerColumn column)
{
    const QList<SignerColumn> shown = shownColumns();
    const qsizetype place = shown.indexOf(column);
    const auto add = [&](const char *objectName, const QString &text, bool canDo, std::function<void()> act) {
        QAction *action = menu.addAction(text, this, std::move(act));
        action->setObjectName(QLatin1String(objectName));
        action->setEnabled(canDo);
    };
    constexpr int step = 24;
    add("moveToStart", tr("Move the column towards the start"), place > 0, [=, this] { moveColumn(column, -1); });
    add("moveToEnd", tr("Move the column towards the end"), place >= 0 && place + 1 < shown.size(),
        [=, this] { moveColumn(column, 1); });
    add("widen", tr("Make the column wider"), place >= 0, [=, this] { widenColumn(column, step); });
    add("narrow", tr("Make the column narrower"), place >= 0, [=, this] { widenColumn(column, -step); });
    menu.addSeparator();
}

} // namespace broadside
