#include "ColumnMenu.h"

#include "SignerTable.h"
#include "SignerTableModel.h"
#include "SortHeader.h"

#include <QMenu>

namespace broadside {

void ColumnMenu::fill(QMenu &menu, SignerTable *table, SignerTableModel *model, SignerColumn column)
{
    if (canOrderBy(column))
        addOrders(menu, model, column);
    addChanges(menu, table, column);
    addChoices(menu, table);
    QAction *fitting = menu.addAction(tr("Columns as the room allows"), table, [table] { table->setColumns({}); });
    fitting->setObjectName(QStringLiteral("resetColumns"));
    fitting->setEnabled(!table->chosenColumns().isEmpty());
}

void ColumnMenu::addOrders(QMenu &menu, SignerTableModel *model, SignerColumn column)
{
    const QString name = signerColumnName(column);
    const SignerOrder order = model->query().order;
    const auto add = [&](const char *objectName, const QString &text, const SignerOrder &next) {
        QAction *action = menu.addAction(text, model, [model, next] { model->setOrder(next); });
        action->setObjectName(QLatin1String(objectName));
        action->setEnabled(next != order);
    };
    //: %1: a column's heading
    add("sortUpwards", tr("Sort by %1, upwards").arg(name), {{column, false}});
    add("sortDownwards", tr("Sort by %1, downwards").arg(name), {{column, true}});
    if (model->sortLevel(column) < 0)
        //: What decides where the first column is equal; %1: a column's heading
        add("sortNext", tr("Then by %1").arg(name), SortHeader::chosen(order, column, true));
    else if (order.size() > 1)
        add("sortNext", tr("Turn the order of %1").arg(name), SortHeader::chosen(order, column, true));
    menu.addSeparator();
}

void ColumnMenu::addChanges(QMenu &menu, SignerTable *table, SignerColumn column)
{
    const QList<SignerColumn> shown = table->shownColumns();
    const qsizetype place = shown.indexOf(column);
    const auto add = [&](const char *objectName, const QString &text, bool canDo, std::function<void()> act) {
        QAction *action = menu.addAction(text, table, std::move(act));
        action->setObjectName(QLatin1String(objectName));
        action->setEnabled(canDo);
    };
    constexpr int step = 24;
    add("moveToStart", tr("Move the column towards the start"), place > 0, [=] { table->moveColumn(column, -1); });
    add("moveToEnd", tr("Move the column towards the end"), place >= 0 && place + 1 < shown.size(),
        [=] { table->moveColumn(column, 1); });
    add("widen", tr("Make the column wider"), place >= 0, [=] { table->widenColumn(column, step); });
    add("narrow", tr("Make the column narrower"), place >= 0, [=] { table->widenColumn(column, -step); });
    menu.addSeparator();
}

void ColumnMenu::addChoices(QMenu &menu, SignerTable *table)
{
    QMenu *columns = menu.addMenu(tr("Columns"));
    columns->setObjectName(QStringLiteral("columnsMenu"));
    const QList<SignerColumn> shown = table->shownColumns();
    for (const SignerColumn each : signerColumns()) {
        QAction *action = columns->addAction(signerColumnName(each));
        action->setObjectName(QStringLiteral("column_") + signerColumnId(each));
        action->setCheckable(true);
        action->setChecked(shown.contains(each));
        action->setEnabled(!shown.contains(each) || shown.size() > 1);
        QObject::connect(action, &QAction::toggled, table,
                         [table, each](bool isShown) { table->showColumn(each, isShown); });
    }
}

} // namespace broadside
