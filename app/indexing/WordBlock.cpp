#include "WordBlock.h"

#include <algorithm>
#include <bit>

namespace broadside {

namespace {

constexpr std::size_t places = 65536;

void appendNumber(std::uint64_t number, std::string &bytes)
{
    for (; number >= 0x80; number >>= 7U)
        bytes.push_back(static_cast<char>(number | 0x80U));
    bytes.push_back(static_cast<char>(number));
}

/// Reads bytes from the front; after the end everything is 0, and `isGood` false.
struct Bytes
{
    const char *at;
    const char *end;
    bool isGood = true;

    std::uint64_t number()
    {
        if (at != end && static_cast<unsigned char>(*at) < 0x80)
            return static_cast<unsigned char>(*at++);
        std::uint64_t number = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (at == end)
                break;
            const auto byte = static_cast<unsigned char>(*at++);
            number |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80)
                return number;
        }
        isGood = false;
        return 0;
    }
};

/// Calls `take(key)`, which says whether its places are wanted (below 0: no more words are); those are given to `place`
/// one by one.
template<class Take, class Place>
void walk(std::string_view block, std::uint32_t beginning, Take &&take, Place &&place)
{
    Bytes bytes{block.data(), block.data() + block.size()};
    WordKey key = WordKey{beginning} << 48U;
    while (bytes.at != bytes.end) {
        key += bytes.number();
        const std::uint64_t size = bytes.number(); // of its places; as bits, where it is that of all bits
        if (!bytes.isGood || size > static_cast<std::uint64_t>(bytes.end - bytes.at))
            return;
        const int wanted = take(key);
        if (wanted < 0)
            return;
        const char *const end = bytes.at + size;
        if (wanted > 0 && size == places / 8) {
            for (std::uint32_t byte = 0; byte < places / 8; ++byte) {
                for (auto bits = static_cast<unsigned char>(bytes.at[byte]); bits != 0; bits &= bits - 1U)
                    place(key, byte * 8 + static_cast<std::uint32_t>(std::countr_zero(bits)));
            }
        } else if (wanted > 0) {
            std::uint64_t here = 0;
            for (Bytes gaps{bytes.at, end}; gaps.at != end;) {
                here += gaps.number();
                if (!gaps.isGood || here >= places)
                    return;
                place(key, static_cast<std::uint32_t>(here));
            }
        }
        bytes.at = end;
    }
}

} // namespace

void appendWordBlock(std::span<const WordAt> words, std::string &bytes)
{
    WordKey before = words.empty() ? 0 : WordKey{beginningOf(words.front().key)} << 48U;
    std::string gaps;
    for (std::size_t at = 0; at < words.size();) {
        const WordKey key = words[at].key;
        const std::size_t from = at;
        gaps.clear();
        for (std::uint32_t last = 0; at < words.size() && words[at].key == key; ++at) {
            appendNumber(words[at].place - last, gaps);
            last = words[at].place;
        }
        // A bit for each signature takes less room than many distances; so many bytes of distances are never written.
        if (gaps.size() >= places / 8) {
            gaps.assign(places / 8, '\0');
            for (std::size_t each = from; each < at; ++each) {
                char &byte = gaps[words[each].place / 8];
                byte = static_cast<char>(byte | (1 << (words[each].place % 8)));
            }
        }
        appendNumber(key - before, bytes);
        appendNumber(gaps.size(), bytes);
        bytes.append(gaps);
        before = key;
    }
}

void readWordBlock(std::string_view bytes, std::uint32_t beginning, std::vector<WordAt> &words)
{
    walk(
        bytes, beginning, [](WordKey) { return 1; },
        [&words](WordKey key, std::uint32_t place) { words.push_back({key, place}); });
}

void findInWordBlock(std::string_view bytes, std::uint32_t beginning, const WordKeyRange &range,
                     std::vector<std::uint64_t> &bits)
{
    walk(
        bytes, beginning, [&range](WordKey key) { return key >= range.to     ? -1
                                                         : key >= range.from ? 1
                                                                             : 0; },
        [&bits](WordKey, std::uint32_t place) { bits[place / 64] |= std::uint64_t{1} << (place % 64); });
}

} // namespace broadside
