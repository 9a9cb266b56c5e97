// Workbooks of Excel 5 to 2003 ([MS-XLS]; BIFF5 and BIFF8).
#pragma once

#include "BiffStream.h"
#include "CellFormats.h"
#include "SharedTexts.h"
#include "Workbook.h"

namespace broadside {

class XlsWorkbook final : public Workbook
{
public:
    /// An error when it is damaged or locked.
    static Result<std::unique_ptr<XlsWorkbook>> open(const QString &path, const QString &name);

    [[nodiscard]] const std::vector<Sheet> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::unique_ptr<SheetRows>> openSheet(std::size_t index, CellForm form) const override;

    /// What the workbook's sheets have in common.
    struct Shared
    {
        SharedTexts texts;
        CellFormats formats;
        DateSystem dateSystem = DateSystem::From1900;
        bool isUnicode = true; ///< Excel 97 and later
        int codePage = 1252;   ///< of texts before
    };

private:
    explicit XlsWorkbook(std::shared_ptr<CompoundFile> file) : m_file(std::move(file)) {}
    Result<void> readGlobals();
    Result<void> readGlobal(BiffStream &stream, Shared &shared);
    void readSheet(BiffStream &stream, bool isUnicode);
    Result<void> readTexts(BiffStream &stream, SharedTexts &texts) const;

    std::shared_ptr<CompoundFile> m_file;
    std::vector<Sheet> m_sheets;
    std::vector<qint64> m_offsets; ///< in the stream, one for each of `m_sheets`
    std::shared_ptr<const Shared> m_shared;
};

} // namespace broadside
