// Which signatures hold which words: beginnings of words are looked up and no signature is read.
#pragma once

#include "BlockDirectory.h"
#include "Database.h"
#include "PlaceSet.h"
#include "WordBlock.h"

#include <future>

#include <string>
#include <vector>

namespace broadside {

/// Takes the words of new signatures into the file, which come in the order of their ids. Few at the end stay out:
/// they are read themselves when somebody searches, until there are more of them.
class WordWriter
{
public:
    explicit WordWriter(Database &database);

    void add(qint64 id, std::span<const WordKey> keys);
    void finish();

private:
    /// The blocks of a segment, by their beginnings.
    using Blocks = std::vector<std::pair<std::uint32_t, std::string>>;

    void flush();
    void indexTail(qint64 before);
    void storeEncoded();
    [[nodiscard]] static Blocks encoded(std::vector<WordAt> words);

    Database &m_database;
    std::vector<WordAt> m_words;    ///< of one segment
    std::future<Blocks> m_encoding; ///< of the segment before, on a thread of its own
    qint64 m_encodedSegment = 0;
    qint64 m_segment = -1;
    qint64 m_last;      ///< the last id whose words are in the file
    qint64 m_first = 0; ///< the first one that was added
    qint64 m_newest = 0;
};

/// Takes the words of signatures out, given by ascending ids, as their rows have them now.
void removeWords(Database &database, const std::vector<qint64> &ids);
/// Puts the words of a signature in, as its row has them now.
void putWords(Database &database, qint64 id);
/// Makes the words anew of all segments between two ids: after many signatures went.
void rebuildWords(Database &database, qint64 first, qint64 last);

/// The places of signatures that have, for every one of the words, a word that begins so.
[[nodiscard]] PlaceSet findWords(Database &database, CampaignId campaign, const BlockDirectory &directory,
                                 const std::vector<std::string> &words);

} // namespace broadside
