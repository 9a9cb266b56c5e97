// Takes an import back.
#pragma once

#include "Database.h"
#include "Progress.h"
#include "Signature.h"

namespace broadside {

/// As `SignerStore::takeBack` says, within the transaction that is open. Throws when cancelled.
void takeBackImport(Database &database, ImportId id, Progress &progress);

} // namespace broadside
