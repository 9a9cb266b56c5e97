// The words of a folded text, as they are searched.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadside {

/// Appends the words of a folded text: letters, digits and the marks on them; all else parts words. Scripts that are
/// written without spaces (Han, kana, Thai, Lao, Khmer, Burmese) have a word from each character to the end of the
/// run. The views are into the text. Bytes that are no UTF-8 part words.
void appendWords(std::string_view folded, std::vector<std::string_view> &words);

/// What is looked for: the words of a folded text, each to be the beginning of one of a signature's words; twenty at
/// most.
[[nodiscard]] std::vector<std::string> searchedWords(std::string_view folded);

} // namespace broadside
