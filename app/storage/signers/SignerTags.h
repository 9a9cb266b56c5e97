// Tags as rows of the database.
#pragma once

#include "BlockDirectory.h"
#include "Database.h"

namespace broadside {

/// A tag that nothing carries any more goes.
void removeUnusedTags(Database &database);

} // namespace broadside
