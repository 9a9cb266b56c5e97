#include "WordIndex.h"

#include "Keys.h"
#include "SearchedWords.h"

#include <algorithm>
#include <map>
#include <set>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

constexpr int segmentBits = 16;
constexpr qint64 segmentSize = qint64{1} << segmentBits;
constexpr std::uint32_t beginnings = 1U << beginningBits;
/// So many signatures are read themselves in a few milliseconds.
constexpr qint64 mostUnindexed = 4096;
/// Words of one segment that are held before they are written.
constexpr std::size_t mostHeld = std::size_t{1} << 21;

qint64 segmentOf(qint64 id)
{
    return id >> segmentBits;
}

std::uint32_t placeIn(qint64 id)
{
    return static_cast<std::uint32_t>(id & (segmentSize - 1));
}

qint64 wordBlockId(qint64 segment, std::uint32_t beginning)
{
    return (segment << beginningBits) + beginning;
}

qint64 lastIndexed(Database &database)
{
    return database.number(u"SELECT last FROM word_state"_s);
}

/// Orders by beginning, then within each: quicker than all at once. There, what is left of a word and its place are one
/// number.
void sortWords(std::vector<WordAt> &words)
{
    static_assert(segmentBits + 48 == 64);
    std::vector<std::uint32_t> ends(beginnings + 1);
    for (const WordAt &word : words)
        ++ends[beginningOf(word.key) + 1];
    for (std::size_t at = 1; at < ends.size(); ++at)
        ends[at] += ends[at - 1];
    std::vector<std::uint64_t> sorted(words.size());
    std::vector<std::uint32_t> next(ends.begin(), ends.end() - 1);
    for (const WordAt &word : words)
        sorted[next[beginningOf(word.key)]++] = word.key << segmentBits | word.place;
    for (std::uint32_t beginning = 0; beginning < beginnings; ++beginning) {
        std::sort(sorted.begin() + ends[beginning], sorted.begin() + ends[beginning + 1]);
        for (std::size_t at = ends[beginning]; at < ends[beginning + 1]; ++at)
            words[at] = {WordKey{beginning} << 48 | sorted[at] >> segmentBits,
                         static_cast<std::uint32_t>(sorted[at] & (segmentSize - 1))};
    }
}

/// The first letters of words, in order.
std::vector<WordAt> lettersOf(std::span<const WordAt> words)
{
    std::vector<WordAt> letters;
    std::vector<std::uint64_t> places(segmentSize / 64);
    for (std::size_t at = 0; at < words.size();) {
        const std::optional<WordKey> letter = letterKey(words[at].key);
        if (!letter)
            break; // those that go on stand at the end
        std::ranges::fill(places, std::uint64_t{0});
        for (; at < words.size() && letterKey(words[at].key) == letter; ++at)
            places[words[at].place / 64] |= std::uint64_t{1} << (words[at].place % 64);
        for (std::uint32_t word = 0; word < places.size(); ++word) {
            for (std::uint64_t bits = places[word]; bits != 0; bits &= bits - 1)
                letters.push_back({*letter, word * 64 + static_cast<std::uint32_t>(std::countr_zero(bits))});
        }
    }
    return letters;
}

/// Calls `take` with the words of each beginning.
template<class Take>
void forEachBeginning(std::span<const WordAt> words, Take &&take)
{
    for (std::size_t from = 0; from < words.size();) {
        const std::uint32_t beginning = beginningOf(words[from].key);
        std::size_t to = from + 1;
        while (to < words.size() && beginningOf(words[to].key) == beginning)
            ++to;
        take(beginning, words.subspan(from, to - from));
        from = to;
    }
}

bool hasWords(Database &database, qint64 segment)
{
    return database.number(u"SELECT count(*) FROM (SELECT 1 FROM word_block WHERE id BETWEEN ? AND ? LIMIT 1)"_s,
                           wordBlockId(segment, 0), wordBlockId(segment + 1, 0) - 1) > 0;
}

/// Puts words, in order, to those that a segment has.
void addWords(Database &database, qint64 segment, std::span<const WordAt> words)
{
    Query known = database.prepare(u"SELECT words FROM word_block WHERE id = ?"_s);
    Query put = database.prepare(u"INSERT INTO word_block (id, words) VALUES (?, ?) "
                                 "ON CONFLICT (id) DO UPDATE SET words = excluded.words"_s);
    const bool isNew =
        words.empty() ||
        database.number(u"SELECT count(*) FROM (SELECT 1 FROM word_block WHERE id BETWEEN ? AND ? LIMIT 1)"_s,
                        wordBlockId(segment, beginningOf(words.front().key)),
                        wordBlockId(segment, beginningOf(words.back().key))) == 0;
    std::vector<WordAt> both;
    forEachBeginning(words, [&](std::uint32_t beginning, std::span<const WordAt> part) {
        const qint64 id = wordBlockId(segment, beginning);
        std::string bytes;
        if (isNew) {
            bytes = wordBlock(part);
        } else {
            both.clear();
            known.run(id);
            if (known.next())
                readWordBlock(known.view(0), beginning, both);
            known.finish();
            both.insert(both.end(), part.begin(), part.end());
            std::ranges::sort(both);
            both.erase(std::ranges::unique(both).begin(), both.end());
            bytes = wordBlock(both);
        }
        put.run(id, QByteArray::fromRawData(bytes.data(), std::ssize(bytes)));
    });
}

/// The same with their first letters.
void addToSegment(Database &database, qint64 segment, std::span<const WordAt> words)
{
    addWords(database, segment, words);
    addWords(database, segment, lettersOf(words));
}

/// Writes the signatures of a first letter as its words have them now.
void refreshLetter(Database &database, qint64 segment, WordKey letter)
{
    const auto first = static_cast<std::uint32_t>((beginningOf(letter) - firstLetterBeginning) << 6U);
    std::vector<WordAt> words;
    Query row = database.query(u"SELECT id, words FROM word_block WHERE id BETWEEN ? AND ? ORDER BY id"_s,
                               wordBlockId(segment, first), wordBlockId(segment, first + 63));
    while (row.next())
        readWordBlock(row.view(1), static_cast<std::uint32_t>(row.number(0)) & (beginnings - 1), words);
    database.query(u"DELETE FROM word_block WHERE id = ?"_s, wordBlockId(segment, beginningOf(letter)));
    addWords(database, segment, lettersOf(words));
}

void takeFromSegment(Database &database, qint64 segment, std::span<const WordAt> words)
{
    Query known = database.prepare(u"SELECT words FROM word_block WHERE id = ?"_s);
    Query put = database.prepare(u"UPDATE word_block SET words = ? WHERE id = ?"_s);
    std::vector<WordAt> before;
    std::vector<WordAt> after;
    forEachBeginning(words, [&](std::uint32_t beginning, std::span<const WordAt> part) {
        const qint64 id = wordBlockId(segment, beginning);
        before.clear();
        after.clear();
        known.run(id);
        if (!known.next())
            return;
        readWordBlock(known.view(0), beginning, before);
        known.finish();
        std::ranges::set_difference(before, part, std::back_inserter(after));
        if (after.empty()) {
            database.query(u"DELETE FROM word_block WHERE id = ?"_s, id);
            return;
        }
        const std::string bytes = wordBlock(after);
        put.run(QByteArray::fromRawData(bytes.data(), std::ssize(bytes)), id);
    });
    std::set<WordKey> letters;
    for (const WordAt &word : words) {
        if (const std::optional<WordKey> letter = letterKey(word.key))
            letters.insert(*letter);
    }
    for (const WordKey letter : letters)
        refreshLetter(database, segment, letter);
}

/// Reads what signatures are searched by; `take(id, keys)`.
class RowWords
{
public:
    template<class Take>
    void forEach(Query &row, Take &&take)
    {
        while (row.next()) {
            m_name = folded(std::string(row.view(2)) + ' ' + std::string(row.view(1)));
            m_email = folded(row.view(3));
            m_city = folded(row.view(4));
            m_maker.make({m_name, m_email, m_city, row.view(5), row.view(6)}, m_keys);
            take(row.number(0), m_keys);
        }
    }
    static QString select()
    {
        return u"SELECT id, first_name, last_name, email, city, postal_code, comment FROM signature "_s;
    }

private:
    WordMaker m_maker;
    std::string m_name, m_email, m_city;
    std::vector<WordKey> m_keys;
};

/// The words of rows, a segment at a time.
void forEachSegment(Query &row, const std::function<void(qint64, std::vector<WordAt> &)> &take)
{
    qint64 segment = -1;
    std::vector<WordAt> words;
    const auto flush = [&] {
        if (words.empty())
            return;
        sortWords(words);
        take(segment, words);
        words.clear();
    };
    RowWords().forEach(row, [&](qint64 id, const std::vector<WordKey> &keys) {
        if (segmentOf(id) != segment || words.size() > mostHeld)
            flush();
        segment = segmentOf(id);
        for (const WordKey key : keys)
            words.push_back({key, placeIn(id)});
    });
    flush();
}

} // namespace

WordWriter::WordWriter(Database &database) : m_database(database), m_last(lastIndexed(database)) {}

void WordWriter::add(qint64 id, std::span<const WordKey> keys)
{
    if (m_first == 0)
        m_first = id;
    if (segmentOf(id) != m_segment || m_words.size() > mostHeld)
        flush();
    m_segment = segmentOf(id);
    m_newest = id;
    for (const WordKey key : keys)
        m_words.push_back({key, placeIn(id)});
}

void WordWriter::flush()
{
    if (m_segment < 0)
        return;
    indexTail(m_first);
    storeEncoded();
    if (hasWords(m_database, m_segment)) {
        sortWords(m_words);
        addToSegment(m_database, m_segment, m_words);
        m_words.clear();
    } else {
        m_encodedSegment = m_segment;
        m_encoding = std::async(std::launch::async, &WordWriter::encoded, std::exchange(m_words, {}));
    }
    m_last = m_newest;
}

WordWriter::Blocks WordWriter::encoded(std::vector<WordAt> words)
{
    Blocks blocks;
    const auto add = [&blocks](std::uint32_t beginning, std::span<const WordAt> part) {
        blocks.emplace_back(beginning, wordBlock(part));
    };
    sortWords(words);
    forEachBeginning(words, add);
    forEachBeginning(lettersOf(words), add);
    return blocks;
}

void WordWriter::storeEncoded()
{
    if (!m_encoding.valid())
        return;
    Query put = m_database.prepare(u"INSERT INTO word_block (id, words) VALUES (?, ?)"_s);
    for (const auto &[beginning, bytes] : m_encoding.get())
        put.run(wordBlockId(m_encodedSegment, beginning), QByteArray::fromRawData(bytes.data(), std::ssize(bytes)));
}

/// Those that stayed out before.
void WordWriter::indexTail(qint64 before)
{
    if (m_last + 1 >= before)
        return;
    Query row = m_database.query(RowWords::select() + u"WHERE id > ? AND id < ? ORDER BY id"_s, m_last, before);
    forEachSegment(
        row, [this](qint64 segment, const std::vector<WordAt> &words) { addToSegment(m_database, segment, words); });
    m_last = before - 1;
}

void WordWriter::finish()
{
    if (m_newest - m_last >= mostUnindexed)
        flush();
    storeEncoded();
    m_database.query(u"UPDATE word_state SET last = ?"_s, m_last);
    m_words.clear();
}

void removeWords(Database &database, const std::vector<qint64> &ids)
{
    const qint64 last = lastIndexed(database);
    std::map<qint64, std::vector<WordAt>> segments;
    Query row = database.prepare(RowWords::select() + u"WHERE id = ?"_s);
    RowWords words;
    for (const qint64 id : ids) {
        if (id > last)
            break;
        row.run(id);
        words.forEach(row, [&](qint64, const std::vector<WordKey> &keys) {
            for (const WordKey key : keys)
                segments[segmentOf(id)].push_back({key, placeIn(id)});
        });
    }
    for (auto &[segment, removed] : segments) {
        sortWords(removed);
        takeFromSegment(database, segment, removed);
    }
}

void putWords(Database &database, qint64 id)
{
    if (id > lastIndexed(database))
        return;
    Query row = database.query(RowWords::select() + u"WHERE id = ?"_s, id);
    forEachSegment(
        row, [&database](qint64 segment, const std::vector<WordAt> &words) { addToSegment(database, segment, words); });
}

void rebuildWords(Database &database, qint64 first, qint64 last)
{
    const qint64 indexed = lastIndexed(database);
    const qint64 from = segmentOf(first);
    const qint64 to = segmentOf(last);
    database.query(u"DELETE FROM word_block WHERE id BETWEEN ? AND ?"_s, wordBlockId(from, 0),
                   wordBlockId(to + 1, 0) - 1);
    Query row = database.query(RowWords::select() + u"WHERE id >= ? AND id < ? AND id <= ? ORDER BY id"_s,
                               from << segmentBits, (to + 1) << segmentBits, indexed);
    forEachSegment(
        row, [&database](qint64 segment, const std::vector<WordAt> &words) { addToSegment(database, segment, words); });
}

namespace {

using Bits = std::vector<std::uint64_t>;

/// So few signatures are read themselves sooner than frequent words are looked up.
constexpr std::size_t fewFound = 1024;

/// The signatures that have a word within a range, of those that are in the file's words.
PlaceSet findRange(Database &database, const BlockDirectory &directory, const WordKeyRange &range, qint64 indexed)
{
    PlaceSet found(directory.size());
    Query row = database.prepare(u"SELECT id, words FROM word_block WHERE id BETWEEN ? AND ? ORDER BY id"_s);
    Bits bits(segmentSize / 64);
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
                    findInWordBlock(row.view(1), static_cast<std::uint32_t>(row.number(0)) & (beginnings - 1), range,
                                    bits);
            }
            searched = segment;
            const qint64 to = std::min(end, (segment + 1) << segmentBits);
            found.insertBits(block.place + static_cast<std::size_t>(id - block.first), bits, placeIn(id),
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
