// Where paragraphs and sentences begin and end: what translation memory, notes and alignment work with.
#pragma once

#include "Language.h"
#include "TextRange.h"

namespace broadside {

/// The paragraphs of a text as it is written: runs of lines between blank lines; a Markdown heading and each entry of a
/// list is a paragraph of its own. Without the line breaks at their ends.
[[nodiscard]] QList<TextRange> paragraphRanges(QStringView text);
/// The sentences of a text (UAX #29 with the language's own rules, and without a break after common abbreviations such
/// as "M.", "Dr.", "etc."), without the spaces around them. A line break ends a sentence. What Markdown puts before a
/// paragraph ("## ", "- ", "1. ", "> ") is no part of its sentence.
[[nodiscard]] QList<TextRange> sentenceRanges(QStringView text, const Language &language);

} // namespace broadside
