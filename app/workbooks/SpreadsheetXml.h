// Workbooks that Excel 2002 and 2003 save as XML ("XML Spreadsheet"), and that many systems hand out as .xls files.
#pragma once

#include "Package.h"
#include "Workbook.h"

namespace broadside {

class SpreadsheetXml final : public Workbook
{
public:
    /// Reads the document once to find its sheets. An error when it is damaged.
    static Result<std::unique_ptr<SpreadsheetXml>> open(std::unique_ptr<Package> document);

    [[nodiscard]] const std::vector<Sheet> &sheets() const override { return m_sheets; }
    /// Cells have the same form either way: dates as ISO 8601, numbers in full.
    [[nodiscard]] Result<std::unique_ptr<SheetRows>> openSheet(std::size_t index, CellForm form) const override;

private:
    explicit SpreadsheetXml(std::unique_ptr<Package> document) : m_document(std::move(document)) {}

    std::unique_ptr<Package> m_document;
    std::vector<Sheet> m_sheets;
};

} // namespace broadside
