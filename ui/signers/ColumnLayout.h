// How the columns of the table of signatures are laid out in its header.
#pragma once

#include "TableColumns.h"

class QFontMetrics;
class QHeaderView;

namespace broadside {

/// As many columns as `width` has room for, the most telling ones first; what is left over is shared among them.
void fitColumns(QHeaderView &header, int width, const QFontMetrics &metrics);

/// What somebody chose, in that order and of that width.
void layColumns(QHeaderView &header, const TableColumns &columns, const QFontMetrics &metrics);

/// From the leading edge.
[[nodiscard]] TableColumns seenColumns(const QHeaderView &header);

} // namespace broadside
