// A list as an XLSX workbook, by libxlsxwriter, in constant memory.
#pragma once

#include "ExportColumn.h"
#include "ListFile.h"
#include "OutputFile.h"

#include <QLocale>
#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace broadside {

/// A sheet holds 1,048,575 rows under a bold heading that stays in view and filters; further rows go on further sheets.
/// Dates from 1 March 1900 on are date cells (before that day spreadsheets do not agree); everything else is text, so
/// that postal codes and phone numbers keep their zeros and nothing is a formula.
class WorkbookList final : public ListFile
{
public:
    static constexpr qint64 rowsOfASheet = 1048575;    ///< beside the heading
    static constexpr qsizetype mostCharacters = 32767; ///< UTF-16, of a cell

    /// `locale`: of the sheets' names and direction. It is built in a hidden folder beside the file.
    static Result<std::unique_ptr<ListFile>> create(const QString &path, const QStringList &headings,
                                                    const QList<ExportColumn> &columns, const QLocale &locale,
                                                    qint64 rowsPerSheet = rowsOfASheet);

    WorkbookList(OutputFile file, const QString &folder, const QStringList &headings,
                 const QList<ExportColumn> &columns, const QLocale &locale, qint64 rowsPerSheet);
    ~WorkbookList() override;
    Result<void> write(const ShownSignature &shown) override;
    Result<void> commit(ExportSummary &summary, Progress &progress) override;

private:
    struct Free
    {
        void operator()(lxw_workbook *workbook) const;
    };

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("list.xlsx")); }
    Result<void> open();
    Result<void> addSheet();
    void finishSheet();
    Result<void> writeText(qsizetype column, const QString &text);
    /// False for what is no date that a cell can hold.
    bool writeDate(qsizetype column, const QString &text);
    /// libxlsxwriter does not notice when the disk of its temporary files is full: the rows are counted in what it
    /// made.
    [[nodiscard]] Result<void> readBack(Progress &progress) const;
    Result<void> copyToFile();

    OutputFile m_file;
    QTemporaryDir m_folder;
    QStringList m_headings;
    QList<ExportColumn> m_columns;
    QLocale m_locale;
    qint64 m_rowsPerSheet;
    std::unique_ptr<lxw_workbook, Free> m_workbook;
    lxw_worksheet *m_sheet = nullptr; ///< of the workbook
    lxw_format *m_bold = nullptr;     ///< likewise
    lxw_format *m_day = nullptr;
    lxw_format *m_time = nullptr;
    QList<qint64> m_rows;       ///< of each sheet, without its heading
    QList<qint64> m_filledRows; ///< of those, with anything in them
    QList<qsizetype> m_widths;  ///< of each column, in characters, as far as the first rows tell
    qint64 m_cutCells = 0;
};

} // namespace broadside
