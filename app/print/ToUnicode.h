// The table that tells a PDF's reader which characters a font's glyphs stand for.
#pragma once

#include <QByteArray>

namespace broadside {

/// The CMap with the letters that people search for in place of the forms in which they are drawn: an Arabic
/// presentation form (U+FB50–FDFF, FE70–FEFF) becomes its letter, or its marks (NFKC). A ligature of several letters
/// keeps its form, which says the same after NFKC: readers disagree about the order of several letters in one glyph
/// that is written from right to left.
[[nodiscard]] QByteArray plainToUnicode(const QByteArray &cmap);

} // namespace broadside
