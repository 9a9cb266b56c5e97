// What of a list of signatures is written, and how.
#pragma once

#include "ExportColumn.h"

#include <QLocale>

namespace broadside {

enum class ExportFormat {
    Csv,       ///< RFC 4180, UTF-8, lines ended by LF: for scripts and other programs
    ExcelCsv,  ///< UTF-8 with a byte order mark, lines ended by CR LF, the delimiter that Excel expects in `locale`
    Workbook,  ///< XLSX
    JsonLines, ///< an object a line, UTF-8
};
[[nodiscard]] const QList<ExportFormat> &exportFormats();
/// "csv", "excel", "xlsx", "jsonl".
[[nodiscard]] QString exportFormatId(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromId(QStringView id);
/// In the program's language: "CSV for Excel".
[[nodiscard]] QString exportFormatName(ExportFormat format);
/// "csv", "xlsx", "jsonl".
[[nodiscard]] QString exportFormatExtension(ExportFormat format);
/// What a file of that name most likely is: by its extension, otherwise CSV.
[[nodiscard]] ExportFormat exportFormatFor(const QString &path);

/// A system that reads the list, by its own columns and words.
enum class ExportSystem { None, ActionNetwork, NationBuilder, CiviCrm, Mailchimp };
[[nodiscard]] const QList<ExportSystem> &exportSystems(); ///< without None
/// "action-network", "nationbuilder", "civicrm", "mailchimp"; empty for None.
[[nodiscard]] QString exportSystemId(ExportSystem system);
[[nodiscard]] std::optional<ExportSystem> exportSystemFromId(QStringView id);
/// The name that people know, which is also that of the import's preset: "Action Network"; empty for None.
[[nodiscard]] QString exportSystemName(ExportSystem system);

enum class ExportHeadings {
    Ids,  ///< "first_name"
    Names ///< in the program's language: "First name"
};

struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    /// The list of a system is a CSV file (UTF-8, comma, LF); `format`, `columns` and `headings` are not looked at.
    ExportSystem system = ExportSystem::None;
    QList<ExportColumn> columns = usualColumns();  ///< in their order; none is an error
    ExportHeadings headings = ExportHeadings::Ids; ///< JSON Lines always has the ids
    QLocale locale;                                ///< whose Excel reads the file; the program's language
    bool withDuplicates = false;                   ///< otherwise duplicates are left out
    /// Without it, what a signature's owner may not be contacted by is not written: where they may not be contacted
    /// (`ShownSignature::mayContact`: consent given, not withdrawn, by their last answer), their e-mail address and
    /// phone number are left empty; the row stays, since the signature counts. In the list of a system that sends
    /// mail (`system`) the whole row is left out, for there it would be somebody to write to. With it all is
    /// written: only for those who were asked twice.
    bool withoutConsent = false;

    bool operator==(const ExportOptions &) const = default;
};

/// All that is stored, for scripts: `plainColumns` as CSV, duplicates and contact data of everybody with it.
[[nodiscard]] ExportOptions plainExport();

/// The character between cells that Excel takes in a language: a semicolon where the comma is the decimal sign (that
/// is the list separator that Windows sets there), otherwise a comma.
[[nodiscard]] char excelDelimiter(const QLocale &locale);

} // namespace broadside
