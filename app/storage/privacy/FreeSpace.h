// The bytes of a database's pages that belong to no row.
#pragma once

#include "Database.h"

namespace broadside {

/// Whether something is left of earlier rows between the cells of a page. SQLite's secure_delete overwrites what is
/// deleted, but not what stays behind where rows move to another page of the same table. Reads the whole file, whose
/// write-ahead log must be empty.
[[nodiscard]] bool hasRemnants(Database &database);

} // namespace broadside
