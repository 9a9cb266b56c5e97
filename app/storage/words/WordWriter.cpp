#include "WordWriter.h"

#include <utility>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// So many signatures are read themselves in a few milliseconds.
constexpr qint64 mostUnindexed = 4096;
/// Words of one segment that are held before they are written.
constexpr std::size_t mostHeld = std::size_t{1} << 21;

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
        m_words.add(key, placeInSegment(id));
}

void WordWriter::flush()
{
    if (m_segment < 0)
        return;
    indexTail(m_first);
    storeEncoded();
    if (hasWords(m_database, m_segment)) {
        m_words.sort();
        addToSegment(m_database, m_segment, m_words.words());
    } else {
        std::swap(m_encoding.words, m_words);
        m_encoding.segment = m_segment;
        m_encoded = std::async(std::launch::async, [&encoding = m_encoding] {
            encoding.words.sort();
            encoding.blocks.clear();
            encoding.blocks.append(encoding.words.words());
        });
    }
    m_words.clear();
    m_last = m_newest;
}

void WordWriter::storeEncoded()
{
    if (!m_encoded.valid())
        return;
    m_encoded.get();
    Query put = m_database.prepare(u"INSERT INTO word_block (id, words) VALUES (?, ?)"_s);
    const std::string &bytes = m_encoding.blocks.bytes;
    std::size_t from = 0;
    for (const auto &[beginning, end] : m_encoding.blocks.blocks) {
        put.run(wordBlockId(m_encoding.segment, beginning),
                QByteArray::fromRawData(bytes.data() + from, static_cast<qsizetype>(end - from)));
        from = end;
    }
}

/// Those that stayed out before.
void WordWriter::indexTail(qint64 before)
{
    if (m_last + 1 >= before)
        return;
    Query row = m_database.query(RowWords::select() + u"WHERE id > ? AND id < ? ORDER BY id"_s, m_last, before);
    forEachSegment(
        row, [this](qint64 segment, std::span<const WordAt> words) { addToSegment(m_database, segment, words); });
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

} // namespace broadside
