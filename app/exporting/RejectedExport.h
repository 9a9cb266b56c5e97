// Writes rejected rows as CSV (RFC 4180, UTF-8, LF), as they stood in the list, for people who correct them.
#pragma once

#include "Import.h"
#include "Progress.h"
#include "SignerStore.h"

namespace broadside {

/// import, import_row, line, reason, text. A file of that name is replaced whole, or kept when anything fails. Gives
/// back the number of rows.
Result<qint64> exportRejected(const SignerStore &store, CampaignId campaign, const QString &path, Progress &progress);
/// The rejected rows of one import alone, the same columns.
Result<qint64> exportRejected(const SignerStore &store, ImportId import, const QString &path);
/// Those of a dry run, cell by cell: line, reason (in the program's language), and the list's own columns.
Result<qint64> exportRejected(const QStringList &header, const QList<ReportedRow> &rows, const QString &path);

} // namespace broadside
