// Signatures and imports as rows of the database, and the SQL of a SignerQuery.
#pragma once

#include "Database.h"
#include "SignerQuery.h"

namespace broadside {

/// "SELECT … FROM signature s LEFT JOIN consent …", to be followed by WHERE; its rows are read by `signatureOf`.
[[nodiscard]] QString selectSignatures();
[[nodiscard]] Signature signatureOf(const Query &row);

/// "SELECT … FROM import", likewise.
[[nodiscard]] QString selectImports();
[[nodiscard]] ImportRecord importOf(const Query &row);
/// Throws where there is no such import.
[[nodiscard]] ImportRecord readImport(Database &database, ImportId id);

/// What a query asks for: conditions on `signature s`, with the values that they are bound to.
struct Conditions
{
    QString sql; ///< from " WHERE" on
    QVariantList values;
};
[[nodiscard]] Conditions conditionsOf(CampaignId campaign, const SignerQuery &query);
/// From " ORDER BY" on; ties are in the order of arrival.
[[nodiscard]] QString orderOf(const SignerQuery &query);

} // namespace broadside
