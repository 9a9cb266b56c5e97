#include "ExportColumnList.h"

#include <QKeyEvent>

#include <algorithm>

namespace broadside {

ExportColumnList::ExportColumnList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("exportColumnList"));
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setAccessibleName(tr("Columns"));
    setAccessibleDescription(tr("Tick the columns to write. Alt+Up and Alt+Down move a column."));
    setToolTip(tr("Drag the columns into their order, or move one by Alt+Up and Alt+Down."));
}

void ExportColumnList::setColumns(const QList<ExportColumn> &columns)
{
    clear();
    const auto add = [this](ExportColumn column, Qt::CheckState state) {
        auto *item = new QListWidgetItem(exportColumnName(column), this);
        item->setData(Qt::UserRole, static_cast<int>(column));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(state);
    };
    for (const ExportColumn column : columns)
        add(column, Qt::Checked);
    for (const ExportColumn column : exportColumns()) {
        if (!columns.contains(column))
            add(column, Qt::Unchecked);
    }
    setCurrentRow(0);
}

QList<ExportColumn> ExportColumnList::columns() const
{
    QList<ExportColumn> chosen;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            chosen.append(static_cast<ExportColumn>(item(row)->data(Qt::UserRole).toInt()));
    }
    return chosen;
}

void ExportColumnList::keyPressEvent(QKeyEvent *event)
{
    const bool isMove =
        event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (!isMove || currentRow() < 0) {
        QListWidget::keyPressEvent(event);
        return;
    }
    const int row = currentRow();
    const int to = std::clamp(row + (event->key() == Qt::Key_Up ? -1 : 1), 0, count() - 1);
    insertItem(to, takeItem(row));
    setCurrentRow(to);
}

} // namespace broadside
