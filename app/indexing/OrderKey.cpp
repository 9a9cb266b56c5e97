#include "OrderKey.h"

#include <array>

namespace broadside {

namespace {

constexpr std::uint64_t base = 56;
constexpr int length = 11; // 56^11 is the last power below 2^64
constexpr unsigned char unknown = 1;
constexpr unsigned char highest = 51; ///< of ASCII; then come four for bytes of other characters

struct Letter
{
    unsigned char number = 0;
    bool isOne = false; ///< no other character has the number
};

constexpr std::array<Letter, 128> letters = [] {
    std::array<Letter, 128> table{};
    constexpr std::string_view kept = " '-./0123456789@_abcdefghijklmnopqrstuvwxyz";
    unsigned char number = 2;
    bool isGap = false;
    for (std::size_t c = 0; c < table.size(); ++c) {
        const bool isKept = kept.contains(static_cast<char>(c));
        if (isKept && c > 0 && isGap)
            ++number;
        table[c] = {number, isKept};
        if (isKept)
            ++number;
        isGap = !isKept;
    }
    return table;
}();
static_assert(letters[127].number <= highest);

/// Fills one number, and says how many bytes of the text it took.
std::uint64_t keyOf(std::string_view text, std::size_t &at, std::uint64_t &half, bool &isLost)
{
    std::uint64_t key = 0;
    int filled = 0;
    if (half != 0) { // the second character of a byte that the number before had no room for
        key = half;
        half = 0;
        ++filled;
    }
    for (; filled < length && at < text.size() && !isLost; ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            key = key * base + letters[byte].number;
            isLost = !letters[byte].isOne;
            ++filled;
            continue;
        }
        key = key * base + highest + 1 + (byte - 0x80U) / 32;
        const std::uint64_t rest = byte % 32 + 2U;
        if (++filled < length) {
            key = key * base + rest;
            ++filled;
        } else {
            half = rest;
        }
    }
    for (; filled < length; ++filled)
        key = key * base + (isLost ? unknown : 0);
    return key;
}

} // namespace

OrderKey orderKey(std::string_view folded)
{
    std::size_t at = 0;
    std::uint64_t half = 0;
    bool isLost = false;
    OrderKey key;
    key.first = keyOf(folded, at, half, isLost);
    const bool isMore = isLost || half != 0 || at < folded.size();
    key.more = isMore ? keyOf(folded, at, half, isLost) : 0;
    return key;
}

bool saysAll(std::uint64_t key)
{
    return key % base == 0;
}

KeyRange orderKeysFrom(std::string_view beginning)
{
    std::size_t at = 0;
    std::uint64_t half = 0;
    bool isLost = false;
    const std::uint64_t from = keyOf(beginning, at, half, isLost);
    std::uint64_t step = 1;
    for (std::uint64_t key = from; key != 0 && key % base == 0; key /= base)
        step *= base;
    return {from, from == 0 ? ~std::uint64_t{0} : from + step};
}

} // namespace broadside
