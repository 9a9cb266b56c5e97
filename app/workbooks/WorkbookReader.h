// Reads a table of a workbook's sheet.
#pragma once

#include "HeaderRows.h"
#include "SheetRows.h"
#include "TableReader.h"

namespace broadside {

class WorkbookReader final : public TableReader
{
public:
    /// An error when the sheet's header cannot be read.
    static Result<std::unique_ptr<TableReader>> open(std::unique_ptr<SheetRows> rows, const TableFormat &format);

    Result<bool> next(TableRow &row) override;
    [[nodiscard]] qint64 position() const override { return m_rows->position(); }
    [[nodiscard]] qint64 size() const override;

private:
    WorkbookReader(std::unique_ptr<SheetRows> rows, const TableFormat &format)
        : m_rows(std::move(rows)), m_format(format)
    {
    }
    Result<bool> nextRow(TableRow &row);
    bool takeCells(TableRow &row);

    std::unique_ptr<SheetRows> m_rows;
    TableFormat m_format;
    HeaderRows m_headerRows;
    std::string m_text; ///< of the row
    qint64 m_record = 0;
};

} // namespace broadside
