// What can be done with the columns of the table of signatures, and with one of them.
#pragma once

#include "SignerColumn.h"

#include <QCoreApplication>

class QMenu;

namespace broadside {

class SignerTable;
class SignerTableModel;

class ColumnMenu
{
    Q_DECLARE_TR_FUNCTIONS(broadside::ColumnMenu)
public:
    /// Adds to a menu what changes `table`, and the order of `model`.
    static void fill(QMenu &menu, SignerTable *table, SignerTableModel *model, SignerColumn column);

private:
    static void addOrders(QMenu &menu, SignerTableModel *model, SignerColumn column);
    static void addChanges(QMenu &menu, SignerTable *table, SignerColumn column);
    static void addChoices(QMenu &menu, SignerTable *table);
};

} // namespace broadside
