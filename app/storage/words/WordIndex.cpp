#include "WordIndex.h"

#include "WordSegments.h"

#include <map>

namespace broadside {

using namespace Qt::StringLiterals;

void removeWords(Database &database, const std::vector<qint64> &ids)
{
    const qint64 last = lastIndexed(database);
    std::map<qint64, SegmentWords> segments;
    Query row = database.prepare(RowWords::select() + u"WHERE id = ?"_s);
    RowWords words;
    for (const qint64 id : ids) {
        if (id > last)
            break;
        row.run(id);
        words.forEach(row, [&](qint64, const std::vector<WordKey> &keys) {
            for (const WordKey key : keys)
                segments[segmentOf(id)].add(key, placeInSegment(id));
        });
    }
    for (auto &[segment, removed] : segments) {
        removed.sort();
        takeFromSegment(database, segment, removed.words());
    }
}

void putWords(Database &database, qint64 id)
{
    if (id > lastIndexed(database))
        return;
    Query row = database.query(RowWords::select() + u"WHERE id = ?"_s, id);
    forEachSegment(
        row, [&database](qint64 segment, std::span<const WordAt> words) { addToSegment(database, segment, words); });
}

void rebuildWords(Database &database, qint64 first, qint64 last)
{
    const qint64 indexed = lastIndexed(database);
    const qint64 from = segmentOf(first);
    const qint64 to = segmentOf(last);
    database.query(u"DELETE FROM word_block WHERE id BETWEEN ? AND ?"_s, wordBlockId(from, 0),
                   wordBlockId(to + 1, 0) - 1);
    Query row = database.query(RowWords::select() + u"WHERE id >= ? AND id < ? AND id <= ? ORDER BY id"_s,
                               firstOfSegment(from), firstOfSegment(to + 1), indexed);
    forEachSegment(
        row, [&database](qint64 segment, std::span<const WordAt> words) { addToSegment(database, segment, words); });
}

} // namespace broadside
