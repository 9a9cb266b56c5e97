// The words of up to 65,536 signatures that begin alike, as bytes: each word's number once, ascending, with the places
// of the signatures that hold it.
#pragma once

#include "WordKey.h"

#include <span>
#include <string>
#include <string_view>

namespace broadside {

/// A word of one signature.
struct WordAt
{
    WordKey key = 0;
    std::uint32_t place = 0; ///< below 65,536

    auto operator<=>(const WordAt &) const = default;
};

/// Appends the block of words in order, each once, with the same beginning.
void appendWordBlock(std::span<const WordAt> words, std::string &bytes);
/// Appends what is in a block; what cannot be read ends it.
void readWordBlock(std::string_view bytes, std::uint32_t beginning, std::vector<WordAt> &words);
/// Sets the bits of the places that hold a word within the range; `bits` has room for 65,536.
void findInWordBlock(std::string_view bytes, std::uint32_t beginning, const WordKeyRange &range,
                     std::vector<std::uint64_t> &bits);

} // namespace broadside
