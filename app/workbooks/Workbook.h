// A workbook of any kind: its sheets, and the rows of each.
#pragma once

#include "SheetRows.h"
#include "TableReader.h"

#include <QStringList>

#include <memory>

namespace broadside {

/// May be used by several threads at a time.
class Workbook
{
public:
    Workbook() = default;
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;
    virtual ~Workbook() = default;

    struct Sheet
    {
        QString name;
        bool isShown = true;
    };
    /// Those that have cells (no charts), in the workbook's order.
    [[nodiscard]] virtual const std::vector<Sheet> &sheets() const = 0;
    /// `index`: in `sheets`. An error when the file is not what it was when the workbook was opened.
    [[nodiscard]] virtual Result<std::unique_ptr<SheetRows>> openSheet(std::size_t index, CellForm form) const = 0;

    /// The names of the sheets that are shown; of all, where none is.
    [[nodiscard]] QStringList sheetNames() const;
    /// By its name, or, without one, the first of `sheetNames` that has cells (the first one where none has). An error
    /// when there is no such sheet.
    [[nodiscard]] Result<std::size_t> findSheet(const QString &name, const QString &fileName) const;
};

/// `path`: the workbook; `name`: what errors call it. An error when it is damaged or locked, or has no
/// sheets.
[[nodiscard]] Result<std::unique_ptr<Workbook>> openWorkbook(const QString &path, const QString &name, TableKind kind);

} // namespace broadside
