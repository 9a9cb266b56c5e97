#include "SignerExport.h"

#include "CsvList.h"
#include "ExportProgress.h"
#include "FormulaGuard.h"
#include "JsonLinesList.h"
#include "SystemColumns.h"
#include "WorkbookList.h"

#include <QCoreApplication>

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignerExport)
};

/// Options with their columns as they will be written.
struct Layout
{
    ExportOptions options;
    QList<ExportColumn> columns;
    QStringList headings;
};

Layout layoutOf(const ExportOptions &options)
{
    Layout layout{options, options.columns, {}};
    if (options.system != ExportSystem::None) {
        layout.columns.clear();
        for (const SystemColumn &column : systemColumns(options.system)) {
            layout.columns.append(column.column);
            layout.headings.append(QString::fromLatin1(column.heading));
        }
        return layout;
    }
    const bool hasNames = options.headings == ExportHeadings::Names && options.format != ExportFormat::JsonLines;
    for (const ExportColumn column : options.columns)
        layout.headings.append(hasNames ? exportColumnName(column) : exportColumnId(column));
    return layout;
}

Result<std::unique_ptr<ListFile>> createFile(const Layout &layout, const QString &path)
{
    const ExportOptions &options = layout.options;
    if (options.system != ExportSystem::None) {
        const auto text = [system = options.system](ExportColumn column, const ShownSignature &shown) {
            return systemText(system, column, shown);
        };
        return CsvList::create(path, layout.headings, layout.columns, text, {});
    }
    switch (options.format) {
    case ExportFormat::Csv:
        return CsvList::create(path, layout.headings, layout.columns, exportText, {});
    case ExportFormat::ExcelCsv:
        return CsvList::create(
            path, layout.headings, layout.columns,
            [](ExportColumn column, const ShownSignature &shown) { return guarded(exportText(column, shown)); },
            {.delimiter = excelDelimiter(options.locale), .hasByteOrderMark = true, .lineEnd = "\r\n"});
    case ExportFormat::Workbook:
        return WorkbookList::create(path, layout.headings, layout.columns, options.locale);
    case ExportFormat::JsonLines:
        return JsonLinesList::create(path, layout.columns);
    }
    Q_UNREACHABLE();
}

/// What may be written of a signature: counts what is left out, and gives back none where the row is.
std::optional<ShownSignature> allowedOf(const ShownSignature &shown, const ExportOptions &options,
                                        ExportSummary &summary)
{
    if (shown.signature.status == SignatureStatus::Duplicate && !options.withDuplicates) {
        ++summary.duplicates;
        return std::nullopt;
    }
    if (shown.mayContact || options.withoutConsent)
        return shown;
    if (options.system != ExportSystem::None) {
        ++summary.withoutConsent;
        return std::nullopt;
    }
    ShownSignature allowed = shown;
    if (!shown.signature.email.isEmpty() || !shown.signature.phone.isEmpty())
        ++summary.emptied;
    allowed.signature.email.clear();
    allowed.signature.phone.clear();
    return allowed;
}

} // namespace

Result<ExportSummary> exportSigners(const RowSource &rows, qint64 total, const ExportOptions &options,
                                    const QString &path, Progress &progress)
{
    const Layout layout = layoutOf(options);
    if (layout.columns.isEmpty())
        return fail(Words::tr("No column is chosen; nothing was written."), Words::tr("Choose at least one column."));
    auto file = createFile(layout, path);
    if (!file)
        return std::unexpected(file.error());
    ExportSummary summary{.columns = layout.headings};
    qint64 seen = 0;
    const auto walked = rows([&](const ShownSignature &shown) -> Result<void> {
        if (const auto go = proceed(progress, seen++, total); !go)
            return go;
        const auto allowed = allowedOf(shown, options, summary);
        if (!allowed)
            return {};
        ++summary.rows;
        return (*file)->write(*allowed);
    });
    if (!walked)
        return std::unexpected(walked.error());
    if (progress.cancelled())
        return std::unexpected(cancelledError());
    if (const auto committed = (*file)->commit(summary, progress); !committed)
        return std::unexpected(committed.error());
    return summary;
}

Result<qint64> exportSigners(const SignerStore &store, CampaignId campaign, const QString &path, Progress &progress)
{
    const auto total = store.count(campaign);
    if (!total)
        return std::unexpected(total.error());
    const RowSource rows = [&](const TakeSignature &take) {
        return store.forEach(campaign, [&take](const Signature &signature) {
            return take({.signature = signature, .importName = {}, .tags = {}});
        });
    };
    const auto summary = exportSigners(rows, *total, plainExport(), path, progress);
    if (!summary)
        return std::unexpected(summary.error());
    return summary->rows;
}

} // namespace broadside
