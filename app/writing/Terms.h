// Where a text uses the glossary's terms.
#pragma once

#include "Glossary.h"
#include "Sentences.h"

namespace broadside {

struct TermUse
{
    TextRange range;
    qsizetype term = 0; ///< its place in the glossary

    bool operator==(const TermUse &) const = default;
};

/// Every use, in the order of the text; the longest term wins where two overlap. Case counts for terms that have a
/// capital after their first letter ("Al-Haq", "NATO") alone; whole words only; in English and French a term's
/// words may have an "s" or "x" more or less, apostrophes, hyphens and all kinds of spaces are the same, and
/// Arabic marks (harakat, tatweel) do not count, nor a prefix joined to the word (و ف ب ك ل ال).
[[nodiscard]] QList<TermUse> termUses(QStringView text, const Language &language, const Glossary &glossary);

/// Places in the glossary of the terms that the source uses, for which the glossary has a name in the translation's
/// language, and which the translation does not use.
[[nodiscard]] QList<qsizetype> lackingTerms(QStringView source, const Language &sourceLanguage, QStringView translation,
                                            const Language &translationLanguage, const Glossary &glossary);

} // namespace broadside
