// The rows of the glossary and of the translation memory.
#pragma once

#include "Database.h"
#include "Glossary.h"
#include "TranslationMemory.h"

namespace broadside {

void rememberPairs(Database &database, const Language &source, const Language &language, const QList<MemoryPair> &pairs);
[[nodiscard]] Glossary readGlossary(Database &database);

} // namespace broadside
