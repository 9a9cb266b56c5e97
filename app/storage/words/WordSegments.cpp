#include "WordSegments.h"

#include "Keys.h"

#include <algorithm>
#include <set>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// Words of one segment that are held before they are written.
constexpr std::size_t mostHeld = std::size_t{1} << 21;

void addWords(Database &database, qint64 segment, std::span<const WordAt> words)
{
    Query known = database.prepare(u"SELECT words FROM word_block WHERE id = ?"_s);
    Query put = database.prepare(u"INSERT INTO word_block (id, words) VALUES (?, ?) "
                                 "ON CONFLICT (id) DO UPDATE SET words = excluded.words"_s);
    std::vector<WordAt> both;
    std::string bytes;
    forEachBeginning(words, [&](std::uint32_t beginning, std::span<const WordAt> part) {
        const qint64 id = wordBlockId(segment, beginning);
        both.clear();
        known.run(id);
        if (known.next())
            readWordBlock(known.view(0), beginning, both);
        known.finish();
        both.insert(both.end(), part.begin(), part.end());
        std::ranges::sort(both);
        both.erase(std::ranges::unique(both).begin(), both.end());
        bytes.clear();
        appendWordBlock(both, bytes);
        put.run(id, QByteArray::fromRawData(bytes.data(), std::ssize(bytes)));
    });
}

/// Writes the signatures of a first letter as its words have them now.
void refreshLetter(Database &database, qint64 segment, WordKey letter)
{
    const auto first = static_cast<std::uint32_t>((beginningOf(letter) - firstLetterBeginning) << 6U);
    std::vector<WordAt> words;
    Query row = database.query(u"SELECT id, words FROM word_block WHERE id BETWEEN ? AND ? ORDER BY id"_s,
                               wordBlockId(segment, first), wordBlockId(segment, first + 63));
    while (row.next())
        readWordBlock(row.view(1), beginningOfBlock(row.number(0)), words);
    database.query(u"DELETE FROM word_block WHERE id = ?"_s, wordBlockId(segment, beginningOf(letter)));
    addWords(database, segment, firstLetters(words));
}

} // namespace

qint64 lastIndexed(Database &database)
{
    return database.number(u"SELECT last FROM word_state"_s);
}

bool hasWords(Database &database, qint64 segment)
{
    return database.number(u"SELECT count(*) FROM (SELECT 1 FROM word_block WHERE id BETWEEN ? AND ? LIMIT 1)"_s,
                           wordBlockId(segment, 0), wordBlockId(segment + 1, 0) - 1) > 0;
}

void addToSegment(Database &database, qint64 segment, std::span<const WordAt> words)
{
    addWords(database, segment, words);
    addWords(database, segment, firstLetters(words));
}

void takeFromSegment(Database &database, qint64 segment, std::span<const WordAt> words)
{
    Query known = database.prepare(u"SELECT words FROM word_block WHERE id = ?"_s);
    Query put = database.prepare(u"UPDATE word_block SET words = ? WHERE id = ?"_s);
    std::vector<WordAt> before;
    std::vector<WordAt> after;
    std::string bytes;
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
        bytes.clear();
        appendWordBlock(after, bytes);
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

QString RowWords::select()
{
    return u"SELECT id, first_name, last_name, email, city, postal_code, comment FROM signature "_s;
}

void RowWords::forEach(Query &row, const std::function<void(qint64, const std::vector<WordKey> &)> &take)
{
    while (row.next()) {
        m_name = folded(std::string(row.view(2)) + ' ' + std::string(row.view(1)));
        m_email = folded(row.view(3));
        m_city = folded(row.view(4));
        m_maker.make({m_name, m_email, m_city, row.view(5), row.view(6)}, m_keys);
        take(row.number(0), m_keys);
    }
}

void forEachSegment(Query &row, const std::function<void(qint64, std::span<const WordAt>)> &take)
{
    qint64 segment = -1;
    SegmentWords words;
    const auto flush = [&] {
        if (words.size() == 0)
            return;
        words.sort();
        take(segment, words.words());
        words.clear();
    };
    RowWords().forEach(row, [&](qint64 id, const std::vector<WordKey> &keys) {
        if (segmentOf(id) != segment || words.size() > mostHeld)
            flush();
        segment = segmentOf(id);
        for (const WordKey key : keys)
            words.add(key, placeInSegment(id));
    });
    flush();
}

} // namespace broadside
