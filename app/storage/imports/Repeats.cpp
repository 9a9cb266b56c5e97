#include "Repeats.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace broadside {

namespace {

/// Keys that are looked at together: their table stays near the processor.
constexpr std::size_t atOnce = std::size_t{1} << 18;

struct Repeat
{
    std::uint32_t first;
    std::uint32_t place;

    auto operator<=>(const Repeat &) const = default;
};

/// Of the keys with the given highest bits.
void findRepeats(std::span<const std::uint64_t> keys, int bits, std::uint64_t share, std::vector<std::uint32_t> &table,
                 std::vector<Repeat> &repeats)
{
    std::ranges::fill(table, 0);
    const std::size_t mask = table.size() - 1;
    for (std::size_t place = 0; place < keys.size(); ++place) {
        const std::uint64_t key = keys[place];
        if (key == 0 || (bits > 0 && key >> (64 - bits) != share))
            continue;
        std::size_t slot = key & mask;
        while (table[slot] != 0 && keys[table[slot] - 1] != key)
            slot = (slot + 1) & mask;
        if (table[slot] == 0)
            table[slot] = static_cast<std::uint32_t>(place + 1);
        else
            repeats.push_back({table[slot] - 1, static_cast<std::uint32_t>(place)});
    }
}

} // namespace

void forEachRepeat(std::span<const std::uint64_t> keys,
                   const std::function<void(std::span<const std::uint32_t>)> &take)
{
    // One pass for every share of the keys, told by their highest bits. Keys are hashes, so that the shares are even;
    // a table has room for four times as many.
    const int bits = keys.size() <= atOnce ? 0 : std::bit_width((keys.size() - 1) / atOnce);
    std::vector<std::uint32_t> table(std::bit_ceil(4 * std::min(keys.size(), atOnce) + 1));
    std::vector<Repeat> repeats;
    std::vector<std::uint32_t> places;
    for (std::uint64_t share = 0; share < std::uint64_t{1} << bits; ++share) {
        repeats.clear();
        findRepeats(keys, bits, share, table, repeats);
        std::ranges::sort(repeats);
        for (auto at = repeats.begin(); at != repeats.end();) {
            const std::uint32_t first = at->first;
            places.assign(1, first);
            for (; at != repeats.end() && at->first == first; ++at)
                places.push_back(at->place);
            take(places);
        }
    }
}

} // namespace broadside
