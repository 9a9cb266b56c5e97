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
    TableFile file;
    SniffedTable table;
    SniffChoices choices; ///< that led to `table`
    ColumnMapping mapping;
    QStringList header;        ///< the columns' names, or "Column 1" … where the file has none
    QList<QStringList> sample; ///< the first records as they were read
    QList<TableNote> notes;    ///< what was noticed while they were
    /// Rows that somebody corrected: their cells, by the record's number.
    QMap<qint64, QStringList> corrections;
};

/// Characters to which a report cuts a cell; the workspace keeps the whole of a rejected row.
inline constexpr qsizetype reportedCellLength = 4000;

/// A row that the report shows, with its cells as they stand in the file, or as they were corrected.
struct ReportedRow
{
    qint64 row = 0;    ///< data record from 1
    qint64 line = 0;   ///< line of the file, or row of the sheet
    QStringList cells; ///< very long ones cut (`reportedCellLength`)
    QString reason;    ///< of a rejected row: the id of its fault
    RowWarnings warnings = 0;
    /// A value that would be right, for the field of the first warning: "ada@gmail.com"; empty: none.
    QString proposal;
    /// Of a duplicate: the row of this file that it repeats, 0 where that is a signature of the workspace.
    qint64 original = 0;

    bool operator==(const ReportedRow &) const = default;
};

/// A person in the campaign who answers the question of consent otherwise than before.
struct ConsentChange
{
    using Kind = FoundConsent::Kind;
    qint64 row = 0;
    QString name;
    QString email;
    Kind kind = Kind::Given;

    bool operator==(const ConsentChange &) const = default;
};

/// How a run ended. Of each list the first 1,000 rows; the counts are of all.
struct ImportReport
{
    ImportRecord record;
    double seconds = 0; ///< wall time
    QList<ReportedRow> added;
    QList<ReportedRow> known;
    QList<ReportedRow> duplicates;
    QList<ReportedRow> likelyDuplicates; ///< by name and postal code; found by a dry run alone
    QList<ReportedRow> rejected;
    QList<ReportedRow> warned;
    QList<ConsentChange> consentChanges;
    qint64 likelyDuplicateCount = 0;
    std::array<qint64, 3> consentChangeCounts{}; ///< by `ConsentChange::Kind`
    QList<TableNote> notes;
};

/// The columns' names as a plan has them: those that the header leaves empty have a number.
[[nodiscard]] QStringList columnNames(QStringList header);
/// Looks at a file and guesses everything that was not chosen.
[[nodiscard]] Result<ImportPlan> planImport(const TableFile &file, const SniffChoices &choices = {});
[[nodiscard]] Result<ImportPlan> planImport(const QString &path);

enum class ImportMode { Store, DryRun };
/// Runs a plan as one transaction. When cancelled, killed or failed, the workspace is as it was. A dry run finds out
/// the same and writes nothing. An error, too, when no column is mapped to a name, or when the file's columns are not
/// those of the plan any more. Progress is in bytes of the file.
Result<ImportReport> runImport(Workspace &workspace, CampaignId campaign, const ImportPlan &plan, ImportMode mode,
                               Progress &progress);

} // namespace broadside
