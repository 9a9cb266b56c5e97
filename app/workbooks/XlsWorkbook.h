// Workbooks of Excel 5 to 2003 ([MS-XLS]; BIFF5 and BIFF8).
#pragma once

#include "BiffStream.h"
#include "CellFormats.h"
#include "InputFile.h"
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
    XlsWorkbook(const QString &path, QString name) : m_path(path), m_state(path), m_name(std::move(name)) {}
    /// The file, open once more: each sheet is read by itself.
    [[nodiscard]] Result<std::unique_ptr<BiffStream>> openStream() const;
    Result<void> readGlobals();
    Result<void> readGlobal(BiffStream &stream, Shared &shared);
    void readSheet(BiffStream &stream, bool isUnicode);
    Result<void> readTexts(BiffStream &stream, SharedTexts &texts) const;

    QString m_path;
    FileState m_state;
    QString m_name;
    std::vector<Sheet> m_sheets;
    std::vector<qint64> m_offsets; ///< in the stream, one for each of `m_sheets`
    std::shared_ptr<const Shared> m_shared;
};

} // namespace broadside
