// Writes signatures into a file, for spreadsheets, scripts and other systems.
#pragma once

#include "ExportOptions.h"
#include "SignerStore.h"

namespace broadside {

struct ExportSummary
{
    qint64 rows = 0;           ///< written
    qint64 duplicates = 0;     ///< left out because they are duplicates
    qint64 withoutConsent = 0; ///< left out because they may not be contacted
    qint64 emptied = 0;        ///< written without their e-mail address or phone number, for the same reason
    qint64 cutCells = 0;       ///< cut at 32,767 characters, the most that a cell of a workbook holds
    int sheets = 0;            ///< of a workbook: a sheet holds 1,048,575 rows under its heading
    QStringList columns;       ///< the headings, as they were written

    bool operator==(const ExportSummary &) const = default;
};

/// Takes one signature; an error ends the walk.
using TakeSignature = std::function<Result<void>(const ShownSignature &)>;
/// Hands out signatures one by one, as `SignerView::forEach` does, and gives back the first error.
using RowSource = std::function<Result<void>(const TakeSignature &)>;

/// Writes what `rows` hands out: `total` of them, as far as is known (0: not), for the progress. The file appears under
/// its name when it is complete. One of that name is replaced whole then, and stays as it is when anything fails:
/// a full disk, a folder that cannot be written to, an error of `rows`, cancelling. "-" is standard output. A value
/// that a spreadsheet would take for a formula gets an apostrophe in front
/// (`FormulaGuard.h`) in CSV for Excel and in the list of a system.
Result<ExportSummary> exportSigners(const RowSource &rows, qint64 total, const ExportOptions &options,
                                    const QString &path, Progress &progress);

/// All signatures of a campaign in the order of arrival as `plainExport` has them. Gives back the number of rows.
Result<qint64> exportSigners(const SignerStore &store, CampaignId campaign, const QString &path, Progress &progress);

} // namespace broadside
