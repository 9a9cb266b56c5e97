#include "SignerRanks.h"
#include "TextOrder.h"

#include <QCoreApplication>

#include <bit>
#include <numeric>

namespace broadside {

namespace {

/// How many signatures of a set have first keys in each of equal parts of their range.
struct Histogram
{
    std::uint64_t least = ~std::uint64_t{0};
    int shift = 0;
    std::vector<std::uint32_t> counts;

    [[nodiscard]] std::size_t binOf(std::uint64_t key) const { return (key - least) >> shift; }
};

/// Calls `take` with the first keys and places of those that are in the set.
template<class Take>
void forEachFirst(KeyScan &scan, const PlaceSet &places, Take &&take)
{
    const std::span<const std::uint64_t> first = scan.keys(0);
    const std::size_t begin = scan.block().place;
    const bool isWhole = places.containsAll(begin, first.size());
    for (std::size_t at = 0; at < first.size(); ++at) {
        if (isWhole || places.contains(begin + at))
            take(first[at], begin + at);
    }
}

/// Ranks sets of places, a part of the memory of a whole at a time: by parts of the range of their first key, and where
/// too many have the same one, by the keys that follow.
class WholeOrder
{
public:
    WholeOrder(Database &database, const BlockDirectory &directory, Progress &progress, std::size_t bytes)
        : m_database(database), m_directory(directory), m_progress(progress), m_bytes(bytes)
    {
        m_ranked.reserve(directory.size());
    }

    std::vector<std::uint32_t> rank(const std::vector<SortKey> &keys)
    {
        const PlaceSet all(m_directory.size(), true);
        const Histogram histogram = histogramOf(keys.front(), all, true);
        if (keys.size() == 1 && histogram.shift == 0 && keys.front().kind != SortKey::Kind::Text)
            count(keys, histogram);
        else
            rank(keys, all, histogram);
        return std::move(m_ranked);
    }

private:
    void stopIfCancelled(std::size_t ahead = 0)
    {
        m_progress.report(static_cast<qint64>(m_ranked.size() + ahead), static_cast<qint64>(m_directory.size()));
        if (m_progress.cancelled())
            throw StorageFailure{
                {QCoreApplication::translate("Storage", "Putting the signatures in order was cancelled."), {}, {}}};
    }

    KeyScan scan(const std::vector<SortKey> &keys) { return {m_database, m_directory, keys}; }

    /// `isAll`: every place is in the set, so that bounds of blocks do.
    Histogram histogramOf(const SortKey &key, const PlaceSet &places, bool isAll)
    {
        Histogram histogram;
        std::uint64_t greatest = 0;
        const std::vector<SortKey> first{key};
        for (KeyScan blocks = scan(first); blocks.next();) {
            if (isAll && key.keepsOrder()) {
                const auto [low, high] = blocks.bounds();
                histogram.least = std::min(histogram.least, low);
                greatest = std::max(greatest, high);
            } else if (places.containsAny(blocks.block().place, blocks.block().count)) {
                forEachFirst(blocks, places, [&](std::uint64_t number, std::size_t) {
                    histogram.least = std::min(histogram.least, number);
                    greatest = std::max(greatest, number);
                });
            }
        }
        histogram.shift = std::max(0, static_cast<int>(std::bit_width(greatest - histogram.least)) - 16);
        histogram.counts.resize(((greatest - histogram.least) >> histogram.shift) + 1);
        for (KeyScan blocks = scan(first); blocks.next();) {
            if (places.containsAny(blocks.block().place, blocks.block().count))
                forEachFirst(blocks, places, [&histogram](std::uint64_t number, std::size_t) {
                    ++histogram.counts[histogram.binOf(number)];
                });
        }
        return histogram;
    }

    /// One key of few values: every place goes right where it belongs.
    void count(const std::vector<SortKey> &keys, const Histogram &histogram)
    {
        std::vector<std::uint32_t> next(histogram.counts.size());
        std::exclusive_scan(histogram.counts.begin(), histogram.counts.end(), next.begin(), 0U);
        m_ranked.resize(m_directory.size());
        for (KeyScan blocks = scan(keys); blocks.next();) {
            auto place = static_cast<std::uint32_t>(blocks.block().place);
            for (const std::uint64_t key : blocks.keys(0))
                m_ranked[next[histogram.binOf(key)]++] = place++;
        }
    }

    void rank(const std::vector<SortKey> &keys, const PlaceSet &places, const Histogram &histogram)
    {
        const std::size_t most = m_bytes / ((keys.size() + 1) * sizeof(std::uint64_t));
        for (std::size_t from = 0; from < histogram.counts.size();) {
            std::size_t to = from;
            std::size_t size = 0;
            do
                size += histogram.counts[to++];
            while (to < histogram.counts.size() && size + histogram.counts[to] <= most);
            if (size > most)
                divide(keys, places, histogram, from);
            else if (size > 0)
                sort(keys, places, histogram, {from, to, size});
            from = to;
        }
    }

    /// Too many in one part of the range: it is divided, or if they all have the same key, ranked by the next one.
    void divide(const std::vector<SortKey> &keys, const PlaceSet &places, const Histogram &histogram, std::size_t bin)
    {
        PlaceSet inBin(m_directory.size());
        std::uint64_t key = 0;
        for (KeyScan blocks = scan(keys); blocks.next();) {
            if (places.containsAny(blocks.block().place, blocks.block().count))
                forEachFirst(blocks, places, [&](std::uint64_t number, std::size_t place) {
                    if (histogram.binOf(number) != bin)
                        return;
                    inBin.insert(place);
                    key = number;
                });
        }
        stopIfCancelled();
        const SortKey &first = keys.front();
        if (histogram.shift > 0)
            return rank(keys, inBin, histogramOf(first, inBin, false));
        // What is beyond the numbers of a text is told by the texts alone.
        if (first.endsText && !saysAll(first.descending ? ~key : key))
            return sort(keys, inBin, histogram, {bin, bin + 1, histogram.counts[bin]});
        const std::vector<SortKey> rest(keys.begin() + 1, keys.end());
        if (!rest.empty())
            return rank(rest, inBin, histogramOf(rest.front(), inBin, false));
        inBin.forEach([this](std::size_t place) {
            m_ranked.push_back(static_cast<std::uint32_t>(place));
            return true;
        });
    }

    struct Part
    {
        std::size_t from;
        std::size_t to; ///< bins
        std::size_t size;
    };

    void sort(const std::vector<SortKey> &keys, const PlaceSet &places, const Histogram &histogram, const Part &part)
    {
        switch (keys.size()) {
        case 1:
            return sortBy<1>(keys, places, histogram, part);
        case 2:
            return sortBy<2>(keys, places, histogram, part);
        case 3:
            return sortBy<3>(keys, places, histogram, part);
        case 4:
            return sortBy<4>(keys, places, histogram, part);
        default:
            return sortBy<mostSortKeys>(keys, places, histogram, part);
        }
    }

    template<std::size_t Count>
    void sortBy(const std::vector<SortKey> &keys, const PlaceSet &places, const Histogram &histogram, const Part &part)
    {
        using Entry = OrderEntry<Count>;
        stopIfCancelled();
        std::vector<Entry> entries;
        entries.reserve(part.size);
        const bool keepsOrder = keys.front().keepsOrder();
        const bool isWhole = part.size == m_directory.size();
        for (KeyScan blocks = scan(keys); blocks.next();) {
            const BlockPlace &block = blocks.block();
            if (const auto [low, high] = blocks.bounds();
                keepsOrder && (high < histogram.least || histogram.binOf(high) < part.from ||
                               (low > histogram.least && histogram.binOf(low) >= part.to)))
                continue;
            if (!places.containsAny(block.place, block.count))
                continue;
            forEachFirst(blocks, places, [&](std::uint64_t number, std::size_t place) {
                const std::size_t bin = histogram.binOf(number);
                if (!isWhole && (bin < part.from || bin >= part.to))
                    return;
                Entry &entry = entries.emplace_back();
                entry.place = static_cast<std::uint32_t>(place);
                entry.keys[0] = number;
                for (std::size_t level = 1; level < Count; ++level)
                    entry.keys[level] = level < keys.size() ? blocks.keys(level)[place - block.place] : 0;
            });
        }
        stopIfCancelled(part.size / 3);
        std::ranges::sort(entries);
        TextOrder<std::span<Entry>>(m_database, m_directory, keys, false).resolve(entries);
        for (const Entry &entry : entries)
            m_ranked.push_back(entry.place);
    }

    Database &m_database;
    const BlockDirectory &m_directory;
    Progress &m_progress;
    std::size_t m_bytes;
    std::vector<std::uint32_t> m_ranked;
};

} // namespace

std::vector<std::uint32_t> rankAll(Database &database, const BlockDirectory &directory, const SignerOrder &order,
                                   Progress &progress, std::size_t bytes)
{
    const std::vector<SortKey> keys = sortKeys(database, order);
    if (!keys.empty() && directory.size() > 0)
        return WholeOrder(database, directory, progress, bytes).rank(keys);
    std::vector<std::uint32_t> arrival(directory.size());
    std::iota(arrival.begin(), arrival.end(), 0U);
    return arrival;
}

} // namespace broadside
