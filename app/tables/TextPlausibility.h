// How much a decoded text looks like words that people write.
#pragma once

#include <string_view>

namespace broadside {

/// What the characters of a text that are not ASCII say about it.
struct Plausibility
{
    double sum = 0;     ///< a likely character adds about 1, an impossible one takes 6 away
    int characters = 0; ///< that are not ASCII
    int ideographs = 0; ///< Han and Kana among them, which are judged by their bytes elsewhere
};

/// Looks at each character between its neighbours: letters beside letters of their own script, capitals where a word
/// begins, accents after the letters that they follow in French, Spanish, German and their neighbours, symbols outside
/// of words, quotation marks and dashes where they belong.
[[nodiscard]] Plausibility plausibilityOf(std::u16string_view text);

} // namespace broadside
