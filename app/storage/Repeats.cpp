#include "Repeats.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace broadside {

namespace {

struct Entry
{
    std::uint64_t key;
    std::uint32_t place;

    auto operator<=>(const Entry &) const = default;
};

/// Keys that are sorted at a time.
constexpr std::size_t atOnce = std::size_t{1} << 18;

} // namespace

void forEachRepeat(std::span<const std::uint64_t> keys,
                   const std::function<void(std::span<const std::uint32_t>)> &take)
{
    // One pass for every share of the keys, told by their highest bits.
    const int bits = keys.size() <= atOnce ? 0 : std::bit_width((keys.size() - 1) / atOnce);
    std::vector<Entry> entries;
    std::vector<std::uint32_t> places;
    for (std::uint64_t share = 0; share < std::uint64_t{1} << bits; ++share) {
        entries.clear();
        for (std::size_t place = 0; place < keys.size(); ++place) {
            if (keys[place] != 0 && (bits == 0 || keys[place] >> (64 - bits) == share))
                entries.push_back({keys[place], static_cast<std::uint32_t>(place)});
        }
        std::ranges::sort(entries);
        for (std::size_t from = 0; from < entries.size();) {
            std::size_t to = from + 1;
            while (to < entries.size() && entries[to].key == entries[from].key)
                ++to;
            if (to - from > 1) {
                places.clear();
                for (std::size_t at = from; at < to; ++at)
                    places.push_back(entries[at].place);
                take(places);
            }
            from = to;
        }
    }
}

} // namespace broadside
