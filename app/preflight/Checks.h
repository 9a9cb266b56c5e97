// The families of checks, each in a file of its own. Every one adds to the findings and changes nothing else.
#pragma once

#include "Findings.h"

namespace broadside {

/// Whether a field is written in this language, done, as new as its source, and short enough.
void checkState(const Campaign &campaign, const FieldKey &key, const Language &language, Findings &findings);

// What one text shows by itself.
void checkLinks(const WrittenText &text, Findings &findings);
void checkMergeFields(const WrittenText &text, Findings &findings);
/// Characters that nobody sees.
void checkCharacters(const WrittenText &text, Findings &findings);
void checkDoubledWords(const WrittenText &text, Findings &findings);
/// How long its sentences are.
void checkReading(const WrittenText &text, Findings &findings);

// What the campaign shows as a whole.
void checkDemands(const Campaign &campaign, Findings &findings);
void checkTargets(const Campaign &campaign, Findings &findings);
/// Languages, links, picture, dates and goal.
void checkSettings(const Campaign &campaign, Findings &findings);

} // namespace broadside
