// Makes what schemas 3 and 4 keep beside signatures that came before them.
#pragma once

#include "Database.h"

namespace broadside {

/// Draws the workspace's secret.
void makeSecret(Database &database);
/// Makes blocks and words of all signatures there are.
void makeBlocks(Database &database);

} // namespace broadside
