// Changes to single signatures after they came: what was wrong, and consents that are withdrawn.
#pragma once

#include "Database.h"
#include "Signature.h"
#include "TextHistory.h"

namespace broadside {

/// See `SignerStore::correct`.
void correctSignature(Database &database, const Signature &corrected, const Stamp &stamp);
/// See `SignerStore::withdrawConsent`.
qint64 withdrawMailbox(Database &database, SignatureId id, const QString &at, const QString &source);

} // namespace broadside
