#include "Import.h"

#include "HeaderNames.h"
#include "RowCheck.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace broadside {

namespace {

constexpr qsizetype sampleRows = 1000;
constexpr qsizetype sampleBytes = qsizetype{4} << 20;
constexpr qsizetype reportedRows = 1000;
constexpr qint64 rowsBetweenReports = 4096;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The row as it stood in the file. U+0000 would end the text wherever it goes from here.
RejectedRow rejectedRow(const TableRow &row, RowFault fault)
{
    QString text = toText(row.text);
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return {.row = row.record, .line = row.line, .reason = rowFaultId(fault), .text = std::move(text)};
}

bool holdsName(const ColumnMapping &mapping)
{
    return std::ranges::any_of(mapping.columns, [](const std::optional<SignatureField> &field) {
        return field == SignatureField::FirstName || field == SignatureField::LastName ||
               field == SignatureField::FullName;
    });
}

/// The header's names; a number for those that it leaves empty.
QStringList columnNames(QStringList header)
{
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (header[column].isEmpty())
            header[column] = columnPlaceholder(column);
    }
    return header;
}

} // namespace

Result<ImportPlan> planImport(const QString &path)
{
    const auto file = TableFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    return planImport(*file);
}

Result<ImportPlan> planImport(const TableFile &file, const SniffChoices &choices)
{
    auto sniffed = sniffTable(file, choices, namesColumn);
    if (!sniffed)
        return std::unexpected(sniffed.error());
    ImportPlan plan{.file = file, .table = *std::move(sniffed), .choices = choices};
    auto reader = openTable(file, plan.table.format);
    if (!reader)
        return std::unexpected(reader.error());
    plan.header = (*reader)->header();
    TableRow row;
    for (qsizetype bytes = 0; plan.sample.size() < sampleRows && bytes < sampleBytes;) {
        const auto found = (*reader)->next(row);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            break;
        bytes += static_cast<qsizetype>(row.text.size());
        QStringList &cells = plan.sample.emplace_back();
        for (const std::string_view cell : row.cells)
            cells.append(toText(cell));
    }
    plan.notes = (*reader)->notes();
    if (plan.header.isEmpty() && !plan.sample.isEmpty())
        plan.header.resize(plan.sample.front().size());
    plan.header = columnNames(plan.header);
    plan.mapping = guessMapping(plan.header, plan.sample);
    return plan;
}

Result<ImportReport> runImport(Workspace &workspace, CampaignId campaign, const ImportPlan &plan, ImportMode mode,
                               Progress &progress)
{
    QElapsedTimer clock;
    clock.start();
    if (!holdsName(plan.mapping))
        return fail(
            QCoreApplication::translate("Importing", "No column holds the signers' names; nothing was imported."),
            QCoreApplication::translate("Importing", "Say in which column the first name, last name or full name is."));
    auto reader = openTable(plan.file, plan.table.format);
    if (!reader)
        return std::unexpected(reader.error());
    if (plan.table.format.headerRows > 0 && columnNames((*reader)->header()) != plan.header)
        return fail(QCoreApplication::translate("Importing",
                                                "“%1” has other columns than when it was chosen; nothing was imported.")
                        .arg(plan.file.name()),
                    QCoreApplication::translate("Importing", "Choose the file again."));
    auto session = ImportSession::begin(workspace, campaign, plan.file.name());
    if (!session)
        return std::unexpected(session.error());

    const auto cancelled = [] {
        return fail(QCoreApplication::translate("Importing", "The import was cancelled; nothing was changed."));
    };
    ImportReport report;
    RowCheck checker(plan.mapping, plan.header.size(), QDate::currentDate());
    TableRow row;
    std::vector<std::string> corrected;
    for (;;) {
        const auto found = (*reader)->next(row);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            break;
        if (const auto correction = plan.corrections.find(row.record); correction != plan.corrections.end()) {
            corrected.clear();
            for (const QString &cell : *correction)
                corrected.push_back(cell.toStdString());
            row.cells.assign(corrected.begin(), corrected.end());
        }
        if (row.record % rowsBetweenReports == 1) {
            if (progress.cancelled())
                return cancelled();
            progress.report((*reader)->position(), (*reader)->size());
        }
        const auto checked = checker.check(row);
        if (checked) {
            if (const auto added = session->add(*checked); !added)
                return std::unexpected(added.error());
            continue;
        }
        RejectedRow rejected = rejectedRow(row, checked.error());
        if (const auto kept = session->reject(rejected); !kept)
            return std::unexpected(kept.error());
        if (report.rejected.size() < reportedRows) {
            ReportedRow &shown = report.rejected.emplace_back();
            shown.row = row.record;
            shown.line = row.line;
            shown.reason = rejected.reason;
            for (const std::string_view cell : row.cells)
                shown.cells.append(toText(cell).left(reportedCellLength));
        }
    }
    if (progress.cancelled())
        return cancelled();
    if (mode == ImportMode::DryRun) {
        report.record = session->abandon();
    } else {
        auto record = session->commit();
        if (!record)
            return std::unexpected(record.error());
        report.record = std::move(*record);
    }
    progress.report((*reader)->size(), (*reader)->size());
    report.seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    return report;
}

} // namespace broadside
