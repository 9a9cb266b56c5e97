// What the text of one cell says, whoever wrote it.
#pragma once

#include <string>
#include <string_view>

namespace broadside {

/// Whether a cell may hold several lines, as a comment does.
enum class CellLines { One, Several };

/// The text without white space at its ends (U+00A0 and every other space of Unicode included), without control
/// characters, and without the marks that turn the direction of the text around them. In one line every white space
/// within is a plain space; in several every line end is LF. `scratch` holds the text where it had to be changed;
/// otherwise the view is a part of `cell`.
[[nodiscard]] std::string_view cleaned(std::string_view cell, CellLines lines, std::string &scratch);

/// Case-folded as far as ASCII and Latin-1 letters go, é è ê à â ù û without their accents, ’ as ': enough for the
/// words of the lists above and of dates, and far quicker than folding all of Unicode.
[[nodiscard]] std::string simplyFolded(std::string_view text);

/// Whether all that `cleaned` would change in any part of the text are spaces at its ends: `trimmed` is enough then.
[[nodiscard]] bool needsNoCleaning(std::string_view text);
/// The text without spaces (U+0020) at its ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace broadside
