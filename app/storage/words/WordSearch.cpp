#include "WordSearch.h"

#include "WordSegments.h"

#include <algorithm>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

using Bits = std::vector<std::uint64_t>;

/// So few signatures are read themselves sooner than frequent words are looked up.
constexpr std::size_t fewFound = 1024;

/// The signatures that have a word within a range, of those that are in the file's words.
PlaceSet findRange(Database &database, const BlockDirectory &directory, const WordKeyRange &range, qint64 indexed)
{
    PlaceSet found(directory.size());
    Query row = database.prepare(u"SELECT id, words FROM word_block WHERE id BETWEEN ? AND ? ORDER BY id"_s);
    Bits bits(SegmentWords::places / 64);
    qint64 searched = -1;
    for (const BlockPlace &block : directory.blocks()) {
        // A block may reach over the end of a segment.
        const qint64 end = std::min(block.first + static_cast<qint64>(block.count), indexed + 1);
        for (qint64 id = block.first; id < end;) {
            const qint64 segment = segmentOf(id);
            if (segment != searched) {
                std::ranges::fill(bits, std::uint64_t{0});
                row.run(wordBlockId(segment, beginningOf(range.from)), wordBlockId(segment, beginningOf(range.to - 1)));
                while (row.next())
                    findInWordBlock(row.view(1), beginningOfBlock(row.number(0)), range,
                                    bits);
            }
            searched = segment;
            const qint64 to = std::min(end, firstOfSegment(segment + 1));
            found.insertBits(block.place + static_cast<std::size_t>(id - block.first), bits, placeInSegment(id),
                             static_cast<std::size_t>(to - id));
            id = to;
        }
    }
    return found;
}

bool holdAll(const std::vector<WordKey> &keys, std::span<const WordKeyRange> ranges)
{
    return std::ranges::all_of(ranges, [&keys](const WordKeyRange &range) {
        const auto at = std::ranges::lower_bound(keys, range.from);
        return (at != keys.end() && *at < range.to) ||
               std::ranges::any_of(keys, [&range](WordKey key) { return letterKey(key) == range.from; });
    });
}

/// Leaves those whose rows hold all the words.
void keepHolding(Database &database, const BlockDirectory &directory, std::span<const WordKeyRange> ranges,
                 PlaceSet &places)
{
    Query row = database.prepare(RowWords::select() + u"WHERE id = ?"_s);
    RowWords words;
    PlaceSet kept(places.size());
    places.forEach([&](std::size_t place) {
        row.run(directory.idAt(place));
        words.forEach(row, [&](qint64, const std::vector<WordKey> &keys) {
            if (holdAll(keys, ranges))
                kept.insert(place);
        });
        return true;
    });
    places = kept;
}

} // namespace

PlaceSet findWords(Database &database, CampaignId campaign, const BlockDirectory &directory,
                   const std::vector<std::string> &words)
{
    std::vector<WordKeyRange> ranges;
    for (const std::string &word : words) {
        const std::vector<WordKeyRange> one = wordKeysFrom(word);
        ranges.insert(ranges.end(), one.begin(), one.end());
    }
    // What begins with more characters leaves fewer to be looked at; a first letter leaves most.
    std::ranges::stable_sort(ranges, {}, [](const WordKeyRange &range) {
        return isLetterKey(range.from) ? ~WordKey{0} : range.to - range.from;
    });
    const qint64 indexed = lastIndexed(database);
    PlaceSet found(directory.size(), true);
    for (std::size_t at = 0; at < ranges.size(); ++at) {
        found &= findRange(database, directory, ranges[at], indexed);
        if (at + 1 == ranges.size() || found.count() > fewFound)
            continue;
        keepHolding(database, directory, std::span(ranges).subspan(at + 1), found);
        break;
    }
    Query row = database.query(RowWords::select() + u"WHERE id > ? AND campaign = ? ORDER BY id"_s, indexed, campaign);
    RowWords().forEach(row, [&](qint64 id, const std::vector<WordKey> &keys) {
        const std::optional<std::size_t> place = directory.placeOf(id);
        if (place && holdAll(keys, ranges))
            found.insert(*place);
    });
    return found;
}

} // namespace broadside
