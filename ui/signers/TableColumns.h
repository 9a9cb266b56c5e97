// Which columns a table of signatures shows, in which order and how wide: remembered for every workspace.
#pragma once

#include "SignerColumn.h"

#include <QStringList>

namespace broadside {

struct TableColumn
{
    SignerColumn column = SignerColumn::Name;
    int width = 0; ///< in pixels at 13-pixel text; 0: what the column needs

    bool operator==(const TableColumn &) const = default;
};

/// From the leading edge; empty: as many as there is room for, the most telling ones first.
using TableColumns = QList<TableColumn>;

/// "name:180"; what cannot be read is left out, and so is what was there before.
[[nodiscard]] QStringList columnsText(const TableColumns &columns);
[[nodiscard]] TableColumns readColumns(const QStringList &text);

[[nodiscard]] TableColumns rememberedColumns(const QString &workspacePath);
/// Empty: forgets them.
void rememberColumns(const QString &workspacePath, const TableColumns &columns);

} // namespace broadside
