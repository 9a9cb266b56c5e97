#include "Import.h"

#include "CheckedReading.h"
#include "FindingsReport.h"
#include "HeaderNames.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace broadside {

namespace {

constexpr qsizetype sampleRows = 1000;
constexpr qsizetype sampleBytes = qsizetype{4} << 20;
constexpr qsizetype reportedRows = 1000;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool holdsName(const ColumnMapping &mapping)
{
    return std::ranges::any_of(mapping.columns, [](const std::optional<SignatureField> &field) {
        return field == SignatureField::FirstName || field == SignatureField::LastName ||
               field == SignatureField::FullName;
    });
}

} // namespace

QStringList columnNames(QStringList header)
{
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (header[column].isEmpty())
            header[column] = columnPlaceholder(column);
    }
    return header;
}

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
    auto session = ImportSession::begin(
        workspace, campaign, {plan.file.name(), plan.mapping.consentWording, QFileInfo(plan.file.path()).size()},
        mode == ImportMode::DryRun ? ImportSession::Mode::Preview : ImportSession::Mode::Store);
    if (!session)
        return std::unexpected(session.error());
    auto reading = CheckedReading::start(plan, session->keys());
    if (!reading)
        return std::unexpected(reading.error());

    ImportReport report;
    while (const CheckedChunk *chunk = (*reading)->next()) {
        if (progress.cancelled())
            return fail(QCoreApplication::translate("Importing", "The import was cancelled; nothing was changed."));
        progress.report(chunk->position, (*reading)->size());
        if (const auto added = session->add(chunk->batch); !added)
            return std::unexpected(added.error());
        for (const RejectedRow &rejected : chunk->rejected) {
            if (const auto kept = session->reject(rejected); !kept)
                return std::unexpected(kept.error());
        }
        report.rejected += chunk->reportedRejected.mid(0, reportedRows - report.rejected.size());
        report.warned += chunk->reportedWarned.mid(0, reportedRows - report.warned.size());
    }
    if (const auto end = (*reading)->end(); !end)
        return std::unexpected(end.error());
    report.notes = (*reading)->notes();
    const auto findings = session->finish(progress);
    if (!findings)
        return std::unexpected(findings.error());
    report.record = findings->record;
    report.likelyDuplicateCount = findings->likelyDuplicateCount;
    report.consentChangeCounts = findings->consentCounts;
    if (mode == ImportMode::DryRun) {
        if (const auto shown = showFindings(plan, *findings, report, progress); !shown)
            return std::unexpected(shown.error());
    }
    progress.report((*reading)->size(), (*reading)->size());
    report.seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    return report;
}

} // namespace broadside
