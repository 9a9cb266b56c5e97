// OpenDocument spreadsheets (ODF 1.3), packed (ODS) or as one flat XML document (FODS).
#pragma once

#include "Package.h"
#include "Workbook.h"

namespace broadside {

class OdsWorkbook final : public Workbook
{
public:
    /// Reads the document once to find its sheets: nothing but the document lists them. An error when it is damaged or
    /// locked.
    static Result<std::unique_ptr<OdsWorkbook>> open(std::unique_ptr<Package> package);

    [[nodiscard]] const std::vector<Sheet> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::unique_ptr<SheetRows>> openSheet(std::size_t index, CellForm form) const override;

private:
    explicit OdsWorkbook(std::unique_ptr<Package> package) : m_package(std::move(package)) {}

    std::unique_ptr<Package> m_package;
    std::vector<Sheet> m_sheets;
};

} // namespace broadside
