// The words of a text.
#pragma once

#include "TextRange.h"

#include <QList>
#include <QString>

namespace broadside {

/// Runs of letters, marks and digits; apostrophes and hyphens within a word belong to it: "l'eau", "Al-Haq".
[[nodiscard]] QList<TextRange> wordRanges(QStringView text);
/// How many words a reader counts: runs without spaces that hold a letter or a digit.
[[nodiscard]] qsizetype wordCount(QStringView text);
/// Without case, accents and other marks: "Israël" and "israel" are one word.
[[nodiscard]] QString folded(QStringView text);

} // namespace broadside
