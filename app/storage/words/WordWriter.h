// Takes the words of new signatures into the file.
#pragma once

#include "WordSegments.h"

#include <future>

namespace broadside {

/// Signatures come in the order of their ids. Few at the end stay out: they are read themselves when somebody searches,
/// until there are more of them.
class WordWriter
{
public:
    explicit WordWriter(Database &database);

    void add(qint64 id, std::span<const WordKey> keys);
    void finish();

private:
    /// A segment on its way into blocks, on a thread of its own.
    struct Encoding
    {
        SegmentWords words;
        SegmentBlocks blocks;
        qint64 segment = -1;
    };

    void flush();
    void indexTail(qint64 before);
    void storeEncoded();

    Database &m_database;
    SegmentWords m_words; ///< of one segment
    Encoding m_encoding;  ///< of the segment before
    std::future<void> m_encoded;
    qint64 m_segment = -1;
    qint64 m_last;      ///< the last id whose words are in the file
    qint64 m_first = 0; ///< the first one that was added
    qint64 m_newest = 0;
};

} // namespace broadside
