#include "SignerTable.h"

#include "ColumnLayout.h"
#include "ColumnMenu.h"
#include "RowCopier.h"
#include "RowPopup.h"
#include "SignerDelegate.h"
#include "SignerTableModel.h"
#include "SortHeader.h"
#include "Style.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace broadside {

namespace {

constexpr int narrowest = 48;
constexpr int widest = 1200;

} // namespace

SignerTable::SignerTable(SignerTableModel *model, SignerReader *reader, QWidget *parent)
    : TallTable(parent),
      m_model(model),
      m_copier(new RowCopier(model, reader, this)),
      m_header(new SortHeader(model, this))
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
    connect(m_copier, &RowCopier::copied, this, &SignerTable::copied);
    connect(m_copier, &RowCopier::failed, this, &SignerTable::failed);
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
    for (const TableColumn &each : seenColumns(*m_header))
        columns << each.column;
    return columns;
}

void SignerTable::takeColumns()
{
    if (m_isLaying || m_workspace.isEmpty())
        return;
    m_columns = seenColumns(*m_header);
    rememberColumns(m_workspace, m_columns);
    updateGeometries();
}

void SignerTable::showColumn(SignerColumn column, bool isShown)
{
    TableColumns columns = seenColumns(*m_header);
    const auto place = std::ranges::find(columns, column, &TableColumn::column);
    if (isShown && place == columns.end())
        columns.append({column, 0});
    else if (!isShown && place != columns.end() && columns.size() > 1)
        columns.erase(place);
    setColumns(columns);
}

void SignerTable::moveColumn(SignerColumn column, int by)
{
    TableColumns columns = seenColumns(*m_header);
    const auto place = std::ranges::find(columns, column, &TableColumn::column);
    if (place == columns.end())
        return;
    const qsizetype from = place - columns.begin();
    columns.move(from, std::clamp<qsizetype>(from + by, 0, columns.size() - 1));
    setColumns(columns);
}

void SignerTable::widenColumn(SignerColumn column, int by)
{
    TableColumns columns = seenColumns(*m_header);
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
        fitColumns(*m_header, viewport()->width(), fontMetrics());
    else
        layColumns(*m_header, m_columns, fontMetrics());
    m_isLaying = false;
    updateGeometries();
    viewport()->update();
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
    m_copier->copy(selectedRanges(), shownColumns());
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
    ColumnMenu::fill(menu, this, m_model, column);
    menu.exec(isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void SignerTable::openHeaderMenu(int section, const QPoint &point)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("signerColumnMenu"));
    ColumnMenu::fill(menu, this, m_model, section < 0 ? SignerColumn::Name : SignerTableModel::columnAt(section));
    menu.exec(point);
}

} // namespace broadside
