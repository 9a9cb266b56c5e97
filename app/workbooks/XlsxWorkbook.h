// Workbooks of Excel 2007 and later (Office Open XML, ECMA-376 Part 1, transitional and strict).
#pragma once

#include "CellFormats.h"
#include "Package.h"
#include "SharedTexts.h"
#include "Workbook.h"

#include <mutex>

namespace broadside {

class XlsxWorkbook final : public Workbook
{
public:
    /// An error when the package is damaged, or has no workbook with a sheet.
    static Result<std::unique_ptr<XlsxWorkbook>> open(std::unique_ptr<Package> package);

    [[nodiscard]] const std::vector<Sheet> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::unique_ptr<SheetRows>> openSheet(std::size_t index, CellForm form) const override;

private:
    explicit XlsxWorkbook(std::unique_ptr<Package> package) : m_package(std::move(package)) {}
    Result<void> readParts();
    /// Shared texts and styles, read when the first sheet is opened.
    Result<void> readShared() const;

    std::unique_ptr<Package> m_package;
    std::vector<Sheet> m_sheets;
    std::vector<std::string> m_sheetParts; ///< members, one for each of `m_sheets`
    std::string m_textsPart;               ///< empty: none
    std::string m_stylesPart;              ///< empty: none
    DateSystem m_dateSystem = DateSystem::From1900;
    mutable std::mutex m_sharedMutex;
    mutable std::shared_ptr<const SharedTexts> m_texts; ///< null: not yet read
    mutable std::shared_ptr<const CellFormats> m_styles;
};

/// The member that holds the workbook itself, by what the package says of its parts; empty where it has none.
[[nodiscard]] Result<std::string> findXlsxWorkbook(const Package &package);

} // namespace broadside
