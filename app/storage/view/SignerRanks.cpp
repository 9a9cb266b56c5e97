#include "SignerRanks.h"

#include "OrderKey.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <numeric>
#include <queue>

namespace broadside {

namespace {

/// What is sorted at once, in bytes.
constexpr std::size_t mostSorted = std::size_t{56} << 20;
constexpr std::size_t bins = 65536;

template<std::size_t Count>
struct Entry
{
    std::array<std::uint64_t, Count> keys;
    std::uint32_t place;

    auto operator<=>(const Entry &) const = default;
};

/// Puts entries with equal keys, whose texts go on beyond them, in the order of these texts.
template<class Entries>
class TextOrder
{
public:
    TextOrder(Database &database, const BlockDirectory &directory, const std::vector<SortKey> &keys, bool backwards)
        : m_keys(keys), m_texts(database, directory), m_isBackwards(backwards)
    {
        m_hasTexts = std::ranges::any_of(keys, &SortKey::endsText);
    }

    void resolve(Entries entries)
    {
        if (m_hasTexts)
            resolve(entries, 0);
    }

private:
    void resolve(Entries entries, std::size_t level)
    {
        // Equal up to this level.
        for (; level < m_keys.size() && !m_keys[level].endsText; ++level) {
            // The first half of a text, and other keys: those that differ are in order.
            if (entries.front().keys[level] == entries.back().keys[level])
                continue;
            return forEachRun(
                entries, [level](const auto &entry) { return entry.keys[level]; },
                [this, level](Entries run) { resolve(run, level + 1); });
        }
        if (level == m_keys.size() || entries.size() < 2)
            return;
        const SortKey &key = m_keys[level];
        forEachRun(
            entries, [level](const auto &entry) { return entry.keys[level]; },
            [&](Entries run) {
                const std::uint64_t raw = key.descending ? ~run.front().keys[level] : run.front().keys[level];
                if (run.size() < 2)
                    return;
                if (saysAll(raw))
                    return resolve(run, level + 1);
                sortByText(run, level);
            });
    }

    void sortByText(Entries run, std::size_t level)
    {
        using Value = typename Entries::value_type;
        std::vector<std::pair<std::string, Value>> texts;
        texts.reserve(run.size());
        for (const Value &entry : run)
            texts.emplace_back(m_texts.text(m_keys[level].of, m_isBackwards ? ~entry.place : entry.place), entry);
        const bool descending = m_keys[level].descending;
        std::ranges::stable_sort(texts, [descending](const auto &one, const auto &other) {
            return descending ? other.first < one.first : one.first < other.first;
        });
        for (std::size_t at = 0; at < run.size(); ++at)
            run[at] = texts[at].second;
        for (std::size_t from = 0; from < run.size();) {
            std::size_t to = from + 1;
            while (to < run.size() && texts[to].first == texts[from].first)
                ++to;
            if (to - from > 1)
                resolve(run.subspan(from, to - from), level + 1);
            from = to;
        }
    }

    template<class Project, class Take>
    void forEachRun(Entries entries, Project project, Take take)
    {
        for (std::size_t from = 0; from < entries.size();) {
            std::size_t to = from + 1;
            while (to < entries.size() && project(entries[to]) == project(entries[from]))
                ++to;
            take(entries.subspan(from, to - from));
            from = to;
        }
    }

    const std::vector<SortKey> &m_keys;
    SortTexts m_texts;
    bool m_isBackwards;
    bool m_hasTexts = false;
};

void stopIfCancelled(Progress &progress, std::size_t done, std::size_t total)
{
    progress.report(static_cast<qint64>(done), static_cast<qint64>(total));
    if (progress.cancelled())
        throw StorageFailure{
            {QCoreApplication::translate("Storage", "Putting the signatures in order was cancelled."), {}, {}}};
}

/// How many signatures have first keys in each of equal parts of their range.
struct Histogram
{
    std::uint64_t least = ~std::uint64_t{0};
    int shift = 0;
    std::vector<std::uint32_t> counts;

    [[nodiscard]] std::size_t binOf(std::uint64_t key) const { return (key - least) >> shift; }
};

Histogram histogramOf(Database &database, const BlockDirectory &directory, const std::vector<SortKey> &keys)
{
    Histogram histogram;
    std::uint64_t greatest = 0;
    const std::vector<SortKey> first{keys.front()};
    for (KeyScan scan(database, directory, first); scan.next();) {
        auto [low, high] = scan.bounds();
        if (!first.front().keepsOrder()) {
            const auto [least, most] = std::ranges::minmax(scan.keys(0));
            low = least;
            high = most;
        }
        histogram.least = std::min(histogram.least, low);
        greatest = std::max(greatest, high);
    }
    const int width = static_cast<int>(std::bit_width(greatest - histogram.least));
    histogram.shift = std::max(0, width - 16);
    histogram.counts.resize(((greatest - histogram.least) >> histogram.shift) + 1);
    for (KeyScan scan(database, directory, first); scan.next();) {
        for (const std::uint64_t key : scan.keys(0))
            ++histogram.counts[histogram.binOf(key)];
    }
    return histogram;
}

/// One key of few values: every place goes right where it belongs.
std::vector<std::uint32_t> counted(Database &database, const BlockDirectory &directory,
                                   const std::vector<SortKey> &keys, const Histogram &histogram)
{
    std::vector<std::uint32_t> next(histogram.counts.size());
    std::exclusive_scan(histogram.counts.begin(), histogram.counts.end(), next.begin(), 0U);
    std::vector<std::uint32_t> ranked(directory.size());
    for (KeyScan scan(database, directory, keys); scan.next();) {
        auto place = static_cast<std::uint32_t>(scan.block().place);
        for (const std::uint64_t key : scan.keys(0))
            ranked[next[histogram.binOf(key)]++] = place++;
    }
    return ranked;
}

template<std::size_t Count>
std::vector<std::uint32_t> sorted(Database &database, const BlockDirectory &directory, const std::vector<SortKey> &keys,
                                  const Histogram &histogram, Progress &progress)
{
    using Value = Entry<Count>;
    std::vector<std::uint32_t> ranked;
    ranked.reserve(directory.size());
    TextOrder<std::span<Value>> texts(database, directory, keys, false);
    std::vector<Value> part;
    for (std::size_t from = 0; from < histogram.counts.size();) {
        std::size_t to = from;
        std::size_t size = 0;
        do
            size += histogram.counts[to++];
        while (to < histogram.counts.size() && (size + histogram.counts[to]) * sizeof(Value) <= mostSorted);
        stopIfCancelled(progress, ranked.size(), directory.size());
        part.clear();
        part.reserve(size);
        const bool isWhole = size == directory.size();
        for (KeyScan scan(database, directory, keys); scan.next();) {
            const auto [low, high] = scan.bounds();
            if (keys.front().keepsOrder() && (histogram.binOf(high) < from || histogram.binOf(low) >= to))
                continue;
            const std::span<const std::uint64_t> first = scan.keys(0);
            for (std::size_t at = 0; at < first.size(); ++at) {
                const std::size_t bin = histogram.binOf(first[at]);
                if (!isWhole && (bin < from || bin >= to))
                    continue;
                Value &entry = part.emplace_back();
                entry.place = static_cast<std::uint32_t>(scan.block().place + at);
                entry.keys[0] = first[at];
                for (std::size_t level = 1; level < Count; ++level)
                    entry.keys[level] = level < keys.size() ? scan.keys(level)[at] : 0;
            }
        }
        stopIfCancelled(progress, ranked.size() + size / 3, directory.size());
        std::ranges::sort(part);
        if (!part.empty())
            texts.resolve(part);
        for (const Value &entry : part)
            ranked.push_back(entry.place);
        from = to;
    }
    return ranked;
}

} // namespace

std::vector<std::uint32_t> rankAll(Database &database, const BlockDirectory &directory, const SignerOrder &order,
                                   Progress &progress)
{
    const std::vector<SortKey> keys = sortKeys(database, order);
    if (keys.empty() || directory.size() == 0) {
        std::vector<std::uint32_t> arrival(directory.size());
        std::iota(arrival.begin(), arrival.end(), 0U);
        return arrival;
    }
    const Histogram histogram = histogramOf(database, directory, keys);
    if (keys.size() == 1 && histogram.shift == 0 && keys.front().kind != SortKey::Kind::Text)
        return counted(database, directory, keys, histogram);
    switch (keys.size()) {
    case 1:
        return sorted<1>(database, directory, keys, histogram, progress);
    case 2:
        return sorted<2>(database, directory, keys, histogram, progress);
    case 3:
        return sorted<3>(database, directory, keys, histogram, progress);
    case 4:
        return sorted<4>(database, directory, keys, histogram, progress);
    default:
        return sorted<mostSortKeys>(database, directory, keys, histogram, progress);
    }
}

namespace {

using FoundEntry = Entry<mostSortKeys>;

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
