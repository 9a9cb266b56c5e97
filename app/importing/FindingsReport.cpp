#include "FindingsReport.h"

#include "CheckedReading.h"

#include <QCoreApplication>

namespace broadside {

namespace {

constexpr qint64 rowsBetweenReports = 4096;

/// The rows to be shown, by their numbers.
using ShownRows = QMap<qint64, ReportedRow>;

ShownRows wantedRows(const ImportFindings &findings)
{
    ShownRows wanted;
    for (const auto *const rows : {&findings.added, &findings.known}) {
        for (const qint64 row : *rows)
            wanted.insert(row, {});
    }
    for (const auto *const rows : {&findings.duplicates, &findings.likelyDuplicates}) {
        for (const FoundRow &row : *rows)
            wanted.insert(row.row, {});
    }
    for (const FoundConsent &consent : findings.consents)
        wanted.insert(consent.row, {});
    return wanted;
}

Result<void> readRows(const ImportPlan &plan, ShownRows &wanted, Progress &progress)
{
    if (wanted.isEmpty())
        return {};
    auto reader = openTable(plan.file, plan.table.format);
    if (!reader)
        return std::unexpected(reader.error());
    TableRow row;
    std::vector<std::string> corrected;
    for (qint64 left = wanted.size(); left > 0;) {
        const auto found = (*reader)->next(row);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            break;
        if (row.record % rowsBetweenReports == 0 && progress.cancelled())
            return fail(QCoreApplication::translate("Importing", "The check was cancelled; nothing was changed."));
        const auto place = wanted.find(row.record);
        if (place == wanted.end())
            continue;
        applyCorrection(plan, row, corrected);
        *place = reportedRow(row);
        --left;
    }
    return {};
}

QString valueOf(const ImportPlan &plan, const ReportedRow &row, SignatureField field)
{
    const qsizetype column = plan.mapping.columns.indexOf(field);
    return column < 0 ? QString() : row.cells.value(column).trimmed();
}

QString nameOf(const ImportPlan &plan, const ReportedRow &row)
{
    const QString name = QString(valueOf(plan, row, SignatureField::FirstName) + u' ' +
                                 valueOf(plan, row, SignatureField::LastName))
                             .trimmed();
    return name.isEmpty() ? valueOf(plan, row, SignatureField::FullName) : name;
}

} // namespace

Result<void> showFindings(const ImportPlan &plan, const ImportFindings &findings, ImportReport &report,
                          Progress &progress)
{
    ShownRows rows = wantedRows(findings);
    if (const auto read = readRows(plan, rows, progress); !read)
        return read;
    for (const qint64 row : findings.added)
        report.added.append(rows.value(row));
    for (const qint64 row : findings.known)
        report.known.append(rows.value(row));
    const auto show = [&rows](const std::vector<FoundRow> &found, QList<ReportedRow> &list) {
        for (const FoundRow &row : found) {
            ReportedRow &shown = list.emplace_back(rows.value(row.row));
            shown.original = row.originalRow;
        }
    };
    show(findings.duplicates, report.duplicates);
    show(findings.likelyDuplicates, report.likelyDuplicates);
    for (const FoundConsent &consent : findings.consents) {
        const ReportedRow row = rows.value(consent.row);
        report.consentChanges.append(
            {consent.row, nameOf(plan, row), valueOf(plan, row, SignatureField::Email), consent.kind});
    }
    return {};
}

} // namespace broadside
