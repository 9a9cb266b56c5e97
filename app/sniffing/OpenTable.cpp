#include "TableFile.h"

#include "CsvReader.h"
#include "Workbook.h"
#include "WorkbookReader.h"

namespace broadside {

Result<std::unique_ptr<TableReader>> openTable(const TableFile &file, const TableFormat &format, CellForm form)
{
    if (file.kind() == TableKind::Text)
        return CsvReader::open(file.path(), format);
    const auto sheet = file.workbook()->findSheet(format.sheet, file.name());
    if (!sheet)
        return std::unexpected(sheet.error());
    auto rows = file.workbook()->openSheet(*sheet, form);
    if (!rows)
        return std::unexpected(rows.error());
    return WorkbookReader::open(std::move(*rows), format);
}

} // namespace broadside
