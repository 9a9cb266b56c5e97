// Words as numbers that sort as they do, ten characters each; a longer word is several numbers.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace broadside {

/// Six bits a character (bytes of other scripts than Latin take two), from bit 59 down. Bit 60 says that the number
/// goes on with a word: two long words that share a middle are told apart by their beginnings alone.
using WordKey = std::uint64_t;
inline constexpr int wordKeyLetters = 10;
inline constexpr WordKey continues = WordKey{1} << 60;

/// What begins alike is kept together: the highest bits of a key.
inline constexpr int beginningBits = 13;
inline constexpr std::uint32_t beginningOf(WordKey key)
{
    return static_cast<std::uint32_t>(key >> 48);
}

/// The number that stands for all words with the same first letter, so that one letter is looked up at once; none for a
/// number that goes on with a word.
inline constexpr std::uint32_t firstLetterBeginning = 7680; ///< beyond all beginnings of words
[[nodiscard]] constexpr std::optional<WordKey> letterKey(WordKey key)
{
    return (key & continues) != 0 ? std::nullopt : std::optional((WordKey{firstLetterBeginning} + (key >> 54)) << 48);
}
[[nodiscard]] constexpr bool isLetterKey(WordKey key)
{
    return beginningOf(key) >= firstLetterBeginning;
}

/// Appends the numbers of a word; of one over 40 characters, those of its first 40.
void appendWordKeys(std::string_view word, std::vector<WordKey> &keys);

/// The numbers that a signature must have to hold a word that begins so: each from `from` on and below `to`.
struct WordKeyRange
{
    WordKey from = 0;
    WordKey to = 0;

    bool operator==(const WordKeyRange &) const = default;
};
[[nodiscard]] std::vector<WordKeyRange> wordKeysFrom(std::string_view beginning);

} // namespace broadside
