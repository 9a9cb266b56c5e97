// Signatures that somebody writes in by hand.
#pragma once

#include "Database.h"
#include "Signature.h"

namespace broadside {

/// See `SignerStore::add`.
[[nodiscard]] SignatureId addSignature(Database &database, CampaignId campaign, const Signature &signature);
/// See `SignerStore::find`; 0: nobody.
[[nodiscard]] qint64 findPerson(Database &database, CampaignId campaign, const QString &firstName,
                                const QString &lastName, const QString &email, const QString &postalCode);

} // namespace broadside
