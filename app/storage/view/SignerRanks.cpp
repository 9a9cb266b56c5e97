#include "SignerRanks.h"

#include "TextOrder.h"

#include <algorithm>
#include <queue>

namespace broadside {

namespace {

using FoundEntry = OrderEntry<mostSortKeys>;

/// A first key that at least `most` places of a set do not go beyond, told by the blocks' least ones alone: blocks that
/// begin beyond it need not be read. Only blocks of which all places are in the set say so.
std::uint64_t boundOf(Database &database, const BlockDirectory &directory, const SortKey &key, const PlaceSet &places,
                      std::size_t most)
{
    constexpr std::uint64_t none = ~std::uint64_t{0};
    if (!key.keepsOrder() || most > directory.blocks().size())
        return none;
    const std::vector<SortKey> first{key};
    std::vector<std::uint64_t> leasts;
    for (KeyScan scan(database, directory, first); scan.next();) {
        if (places.containsAll(scan.block().place, scan.block().count))
            leasts.push_back(scan.bounds().first);
    }
    if (most == 0 || leasts.size() < most)
        return none;
    const auto last = leasts.begin() + static_cast<std::ptrdiff_t>(most) - 1;
    std::ranges::nth_element(leasts, last);
    return *last;
}

/// The least entries of a set by some keys, in order. Backwards, their places are complements.
std::vector<FoundEntry> leastEntries(Database &database, const BlockDirectory &directory,
                                     const std::vector<SortKey> &keys, bool backwards, const PlaceSet &places,
                                     std::size_t most)
{
    const std::uint64_t bound = boundOf(database, directory, keys.front(), places, most);
    std::priority_queue<FoundEntry> best;
    FoundEntry entry{};
    for (KeyScan scan(database, directory, keys); scan.next();) {
        std::uint64_t farthest = best.size() < most ? bound : best.top().keys[0];
        if (scan.bounds().first > farthest || !places.containsAny(scan.block().place, scan.block().count))
            continue;
        const std::span<const std::uint64_t> first = scan.keys(0);
        for (std::size_t at = 0; at < first.size(); ++at) {
            if (first[at] > farthest)
                continue;
            const std::size_t place = scan.block().place + at;
            if (!places.contains(place))
                continue;
            entry.place = backwards ? ~static_cast<std::uint32_t>(place) : static_cast<std::uint32_t>(place);
            entry.keys[0] = first[at];
            for (std::size_t level = 1; level < keys.size(); ++level)
                entry.keys[level] = scan.keys(level)[at];
            if (best.size() == most) {
                if (entry >= best.top())
                    continue;
                best.pop();
            }
            best.push(entry);
            if (best.size() == most)
                farthest = best.top().keys[0];
        }
    }
    std::vector<FoundEntry> entries(best.size());
    for (auto at = entries.rbegin(); at != entries.rend(); ++at) {
        *at = best.top();
        best.pop();
    }
    return entries;
}

/// Fills in the keys from `from` on of entries whose keys before are those of a neighbour; the others are in order
/// without them.
void tellApart(Database &database, const BlockDirectory &directory, const std::vector<SortKey> &keys, bool backwards,
               std::size_t from, std::vector<FoundEntry> &entries)
{
    const auto isTied = [&](std::size_t one, std::size_t other) {
        return std::equal(entries[one].keys.begin(), entries[one].keys.begin() + static_cast<std::ptrdiff_t>(from),
                          entries[other].keys.begin());
    };
    std::vector<std::pair<std::size_t, FoundEntry *>> tied; // by place
    for (std::size_t at = 0; at < entries.size(); ++at) {
        if ((at > 0 && isTied(at, at - 1)) || (at + 1 < entries.size() && isTied(at, at + 1)))
            tied.emplace_back(backwards ? ~entries[at].place : entries[at].place, &entries[at]);
    }
    std::ranges::sort(tied, {}, &std::pair<std::size_t, FoundEntry *>::first);
    for (std::size_t level = from; level < keys.size() && !tied.empty(); ++level) {
        auto next = tied.begin();
        for (ColumnScan scan(database, directory, keys[level].column); next != tied.end() && scan.next();) {
            for (; next != tied.end() && next->first < scan.block().place + scan.block().count; ++next)
                next->second->keys[level] = keys[level].key(scan.numbers()[next->first - scan.block().place]);
        }
    }
    std::ranges::sort(entries);
}

} // namespace

std::vector<std::uint32_t> firstRanked(Database &database, const BlockDirectory &directory, const SignerOrder &order,
                                       bool backwards, const PlaceSet &places, std::size_t most)
{
    SignerOrder wanted = order;
    if (backwards) {
        for (SortLevel &level : wanted)
            level.descending = !level.descending;
    }
    std::vector<SortKey> keys = sortKeys(database, wanted);
    if (keys.empty()) // arrival, which the flags' scan walks through
        keys.push_back({SignerColumn::Status, CellColumn::Flags, SortKey::Kind::Ranked, false, false, {}});
    // What follows the beginning of a text is read only where beginnings are equal.
    const auto rest = std::ranges::find_if(keys, [](const SortKey &key) {
        return key.column == CellColumn::NameMore || key.column == CellColumn::EmailMore;
    });
    const auto early = static_cast<std::size_t>(rest - keys.begin());
    constexpr std::size_t mostTied = 512;
    std::vector<FoundEntry> entries = leastEntries(database, directory, {keys.begin(), rest}, backwards, places,
                                                   rest == keys.end() ? most : most + mostTied);
    if (rest != keys.end())
        tellApart(database, directory, keys, backwards, early, entries);
    if (!entries.empty())
        TextOrder<std::span<FoundEntry>>(database, directory, keys, backwards).resolve(entries);
    if (entries.size() > most)
        entries.resize(most);
    std::vector<std::uint32_t> ranked;
    for (const FoundEntry &each : entries)
        ranked.push_back(backwards ? ~each.place : each.place);
    return ranked;
}

std::vector<std::uint32_t> withNewPlaces(Database &database, const BlockDirectory &directory, const SignerOrder &order,
                                         const std::vector<std::uint32_t> &ranked)
{
    const std::vector<SortKey> keys = sortKeys(database, order);
    PlaceSet added(directory.size());
    for (std::size_t place = ranked.size(); place < directory.size(); ++place)
        added.insert(place);
    const std::vector<std::uint32_t> news = firstRanked(database, directory, order, false, added, added.size());
    SortTexts texts(database, directory);
    const auto number = [&](const SortKey &key, std::size_t place) {
        ColumnScan scan(database, directory, key.column, place);
        scan.next();
        return key.key(scan.numbers()[place - scan.block().place]);
    };
    const auto isLess = [&](std::size_t one, std::size_t other) {
        for (const SortKey &key : keys) {
            const std::uint64_t left = number(key, one);
            const std::uint64_t right = number(key, other);
            if (left != right)
                return left < right;
            if (!key.endsText || saysAll(key.descending ? ~left : left))
                continue;
            const int compared = texts.text(key.of, one).compare(texts.text(key.of, other));
            if (compared != 0)
                return key.descending ? compared > 0 : compared < 0;
        }
        return one < other;
    };
    std::vector<std::uint32_t> both;
    both.reserve(directory.size());
    auto from = ranked.begin();
    for (const std::uint32_t place : news) {
        const auto at = std::lower_bound(from, ranked.end(), place, isLess);
        both.insert(both.end(), from, at);
        both.push_back(place);
        from = at;
    }
    both.insert(both.end(), from, ranked.end());
    return both;
}

} // namespace broadside
