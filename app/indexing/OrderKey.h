// The beginning of a text as numbers that compare as the text does, so that signatures are put in order without their
// texts: 22 characters in two numbers.
#pragma once

#include <cstdint>
#include <string_view>

namespace broadside {

struct OrderKey
{
    std::uint64_t first = 0; ///< the first eleven characters
    std::uint64_t more = 0;  ///< the next eleven

    auto operator<=>(const OrderKey &) const = default;
};

/// Of a folded text. The order is that of its bytes; a character that stands for several (rare punctuation) ends what
/// the key knows. Other scripts than Latin take two characters a byte.
[[nodiscard]] OrderKey orderKey(std::string_view folded);
/// Whether a number says all of its text: where it does not, equal numbers may stand for different texts.
[[nodiscard]] bool saysAll(std::uint64_t key);
/// The least number of a text that begins so, and the first beyond all of them.
struct KeyRange
{
    std::uint64_t from = 0;
    std::uint64_t to = 0;
};
[[nodiscard]] KeyRange orderKeysFrom(std::string_view beginning);

} // namespace broadside
