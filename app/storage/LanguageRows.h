// The rows of the glossary, which a snapshot reads together with its campaign.
#pragma once

#include "Database.h"
#include "Glossary.h"

namespace broadside {

[[nodiscard]] Glossary readGlossary(Database &database);

} // namespace broadside
