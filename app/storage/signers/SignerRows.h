// Signatures and imports as rows of the database.
#pragma once

#include "Database.h"
#include "Signature.h"

namespace broadside {

/// "SELECT …", to be followed by `fromSignatures` and conditions; its rows are read by `signatureOf`.
[[nodiscard]] QString selectSignatures();
/// "FROM signature s LEFT JOIN …" of what `selectSignatures` needs beside it.
[[nodiscard]] QString fromSignatures();
/// Columns that `selectSignatures` names: others may follow.
inline constexpr int signatureColumns = 21;
[[nodiscard]] Signature signatureOf(const Query &row);

/// "SELECT … FROM import", likewise.
[[nodiscard]] QString selectImports();
[[nodiscard]] ImportRecord importOf(const Query &row);
/// Throws where there is no such import.
[[nodiscard]] ImportRecord readImport(Database &database, ImportId id);

/// Whether the person behind a signature that counts may be written to, in SQL: what they answered last, unless they
/// withdrew it.
[[nodiscard]] QString mayContactExpression();

} // namespace broadside
