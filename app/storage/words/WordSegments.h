// The words of signatures as the database has them: in segments of 65,536 ids, each in blocks of words that begin alike.
#pragma once

#include "Database.h"
#include "SearchedWords.h"
#include "SegmentWords.h"

#include <functional>

namespace broadside {

[[nodiscard]] constexpr qint64 segmentOf(qint64 id)
{
    return id >> SegmentWords::placeBits;
}
[[nodiscard]] constexpr std::uint32_t placeInSegment(qint64 id)
{
    return static_cast<std::uint32_t>(id & (SegmentWords::places - 1));
}
[[nodiscard]] constexpr qint64 firstOfSegment(qint64 segment)
{
    return segment << SegmentWords::placeBits;
}
[[nodiscard]] constexpr qint64 wordBlockId(qint64 segment, std::uint32_t beginning)
{
    return (segment << beginningBits) + beginning;
}
[[nodiscard]] constexpr std::uint32_t beginningOfBlock(qint64 wordBlockId)
{
    return static_cast<std::uint32_t>(wordBlockId) & (SegmentWords::beginnings - 1);
}

/// The last signature whose words are in blocks; those after it are few, and are read themselves.
[[nodiscard]] qint64 lastIndexed(Database &database);
[[nodiscard]] bool hasWords(Database &database, qint64 segment);
/// Puts words in order to those that a segment has, each once, and their first letters.
void addToSegment(Database &database, qint64 segment, std::span<const WordAt> words);
/// Takes words in order out of a segment, and first letters that no other word begins with.
void takeFromSegment(Database &database, qint64 segment, std::span<const WordAt> words);

/// Makes the words of signatures from their rows. `select` is to be followed by conditions; `forEach` reads what it
/// gives.
class RowWords
{
public:
    [[nodiscard]] static QString select();
    void forEach(Query &row, const std::function<void(qint64, const std::vector<WordKey> &)> &take);

private:
    WordMaker m_maker;
    std::string m_name, m_email, m_city;
    std::vector<WordKey> m_keys;
};

/// The words of rows in the order of their ids, a segment at a time.
void forEachSegment(Query &row, const std::function<void(qint64 segment, std::span<const WordAt> words)> &take);

} // namespace broadside
