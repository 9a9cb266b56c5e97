// The rows of texts: the text, its notes, its versions, and what it adds to the translation memory.
#pragma once

#include "Database.h"
#include "TextHistory.h"

namespace broadside {

void readTexts(Database &database, CampaignId id, Brief &brief);
void writeField(Database &database, CampaignId id, const FieldKey &key, const Field &field);
/// One text, with a version of it; the first language of a field that is written becomes its source.
void writeText(Database &database, CampaignId id, const FieldKey &key, const Language &language, const Text &text,
               const Stamp &stamp);
[[nodiscard]] QList<TextVersion> readVersions(Database &database, CampaignId id, const FieldKey &key,
                                              const Language &language);
/// A tag that this program stored itself; empty is no language.
[[nodiscard]] Language languageOf(const Database &database, const QString &tag);

} // namespace broadside
