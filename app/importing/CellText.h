// What the text of one cell says, whoever wrote it.
#pragma once

#include <optional>
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

struct SplitName
{
    std::string_view first, last; ///< parts of the name that was split

    bool operator==(const SplitName &) const = default;
};

/// "Ana de la Cruz" → "Ana", "de la Cruz": the last word with the particles before it and a "Jr." behind it; "Cruz,
/// Ana" → "Ana", "Cruz"; a single word is a first name. Takes a cleaned name.
[[nodiscard]] SplitName splitName(std::string_view name);

/// "yes", "oui", "1", "subscribed", "نعم", "I agree to …" …; none where it says neither.
[[nodiscard]] std::optional<bool> yesOrNo(std::string_view text);

/// Case-folded as far as ASCII and Latin-1 letters go, é è ê à â ù û without their accents, ’ as ': enough for the
/// words of the lists above and of dates, and far quicker than folding all of Unicode.
[[nodiscard]] std::string simplyFolded(std::string_view text);

} // namespace broadside
