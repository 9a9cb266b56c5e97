// The schema of a workspace's file, version by version. A version that was released is never changed: a new one follows
// it.
#pragma once

#include "Database.h"

namespace broadside {

/// "Brsd": what makes a SQLite file a workspace (PRAGMA application_id).
inline constexpr qint64 workspaceApplicationId = 0x42727364;

/// The version of the schema that this program writes (PRAGMA user_version).
[[nodiscard]] qint64 newestSchema();
/// Brings the file to the newest schema, each version in a transaction of its own. Another program may do so at the
/// same time.
void migrate(Database &database);

} // namespace broadside
