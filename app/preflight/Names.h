// Proper names that a text and its translation have in common.
#pragma once

#include "Findings.h"

#include <QSet>

namespace broadside {

/// Words that texts of one language write in lower case, folded: no names, wherever they are capitalised.
void addCommonWords(const QString &text, QSet<QString> &words);

/// Whether most letters of a text are Latin.
[[nodiscard]] bool isInLatinScript(QStringView text);

/// The names within the sentences of a text that hardly any language translates, each once: two or more capitalised
/// words ("Benny Gantz") without those that make up titles and institutions ("Prime Minister", "European Union"), words
/// with capitals on both sides of a hyphen ("Al-Haq"), and four or more capitals ("DCIP"). Nothing in a sentence in
/// title case. Rather too few than too many.
[[nodiscard]] QStringList properNames(const WrittenText &text, const QSet<QString> &commonWords);

/// Those of the names of which no word begins like a word of the translation, which may inflect it.
[[nodiscard]] QStringList namesLacking(const QStringList &names, const QString &translation);

} // namespace broadside
