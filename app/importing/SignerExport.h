// Writes signatures and rejected rows as CSV (RFC 4180, UTF-8, LF), for spreadsheets and scripts.
#pragma once

#include "Import.h"
#include "Progress.h"
#include "SignerStore.h"

namespace broadside {

/// The columns of `broadside-cli signers`, in this order:
/// id, first_name, last_name, email, phone, address, city, region, postal_code, country, language, comment,
/// consent_email, signed_at, source, status, import, import_row, duplicate_of. `consent_email` is yes, no or empty
/// (never asked). A file of that name is replaced whole, or kept when anything fails. Gives back the number of rows.
Result<qint64> exportSigners(const SignerStore &store, CampaignId campaign, const QString &path, Progress &progress);
/// import, import_row, line, reason, text.
Result<qint64> exportRejected(const SignerStore &store, CampaignId campaign, const QString &path, Progress &progress);
/// The rejected rows of one import alone, the same columns.
Result<qint64> exportRejected(const SignerStore &store, ImportId import, const QString &path);
/// Those of a dry run, cell by cell: line, reason (in the program's language), and the list's own columns.
Result<qint64> exportRejected(const QStringList &header, const QList<ReportedRow> &rows, const QString &path);

} // namespace broadside
