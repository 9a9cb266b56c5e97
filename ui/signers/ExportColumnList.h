// The columns of an export: ticked where they go out, and dragged (or moved by Alt+Up and Alt+Down) into their order.
#pragma once

#include "ExportColumn.h"

#include <QListWidget>

namespace broadside {

class ExportColumnList final : public QListWidget
{
    Q_OBJECT
public:
    explicit ExportColumnList(QWidget *parent = nullptr);

    /// Ticks these and puts them first, in their order; the others follow.
    void setColumns(const QList<ExportColumn> &columns);
    [[nodiscard]] QList<ExportColumn> columns() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace broadside
