// Brings a file's rows into a campaign: read, map, check, store.
#pragma once

#include "ColumnMapping.h"
#include "ImportSession.h"
#include "Progress.h"
#include "Sniffer.h"

namespace broadside {

/// What will be done with a file; every guess in it can be changed before it is run.
struct ImportPlan
{
    QString path;
    TableDialect dialect;
    QString because; ///< why this dialect, for the person who looks at it
    ColumnMapping mapping;
    QStringList header;        ///< the columns' names, or "Column 1" … where the file has none
    QList<QStringList> sample; ///< the first records as they were read
};

/// How a run ended. `seconds` is wall time.
struct ImportReport
{
    ImportRecord record;
    double seconds = 0;
    QList<RejectedRow> rejected; ///< the first 1,000, very long texts cut; the workspace has them all and whole
};

/// Looks at a file and guesses everything. Reads a sample (1,000 records or 4 MiB), and of a file in plain ASCII up to
/// 64 MiB, in search of the first letter that shows its encoding.
[[nodiscard]] Result<ImportPlan> planImport(const QString &path);
/// The same with a dialect that the user chose.
[[nodiscard]] Result<ImportPlan> planImport(const QString &path, const TableDialect &dialect);

enum class ImportMode { Store, DryRun };
/// Runs a plan as one transaction. When cancelled, killed or failed, the workspace is as it was. A dry run does the
/// same work and leaves the workspace as it was. An error, too, when no column is mapped to a name, or when the file's
/// columns are not those of the plan any more. Progress is in bytes of the file.
Result<ImportReport> runImport(Workspace &workspace, CampaignId campaign, const ImportPlan &plan, ImportMode mode,
                               Progress &progress);

} // namespace broadside
