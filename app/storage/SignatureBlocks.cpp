#include "SignatureBlocks.h"

#include "ImportSession.h"
#include "SignatureBatch.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// Below this, reading the texts costs less than keeping a set of trigrams.
constexpr std::size_t worthTrigrams = 256;

std::uint64_t littleEndian(std::uint64_t key)
{
    return std::endian::native == std::endian::little ? key : qbswap(quint64{key});
}

QByteArray bytesOf(std::vector<std::uint64_t> keys)
{
    for (std::uint64_t &key : keys)
        key = littleEndian(key);
    return {reinterpret_cast<const char *>(keys.data()), std::ssize(keys) * 8};
}

std::uint64_t keyAt(std::string_view bytes, std::size_t place)
{
    std::uint64_t key = 0;
    std::memcpy(&key, bytes.data() + place * 8, 8);
    return littleEndian(key);
}

void putKey(QByteArray &bytes, qsizetype place, std::uint64_t key)
{
    key = littleEndian(key);
    if ((place + 1) * 8 <= bytes.size())
        std::memcpy(bytes.data() + place * 8, &key, 8);
}

QString columnOf(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Row:
        return u"row_keys"_s;
    case KeyKind::Person:
        return u"person_keys"_s;
    case KeyKind::Likely:
        break;
    }
    return u"likely_keys"_s;
}

/// One block, to be changed.
struct Block
{
    qint64 first = 0;
    qint64 count = 0;
    QByteArray rows, persons, likely;
    std::vector<std::string> texts;

    [[nodiscard]] bool isEmpty() const
    {
        return std::ranges::all_of(texts, [](const std::string &text) { return text.empty(); });
    }
};

std::optional<Block> readBlock(Database &database, qint64 id)
{
    Query row = database.query(
        u"SELECT k.first, k.count, k.row_keys, k.person_keys, k.likely_keys, s.texts FROM key_block k "
        "JOIN search_block s ON s.first = k.first WHERE k.first <= ? ORDER BY k.first DESC LIMIT 1"_s,
        id);
    if (!row.next() || id >= row.number(0) + row.number(1))
        return std::nullopt;
    Block block{row.number(0), row.number(1), row.bytes(2), row.bytes(3), row.bytes(4), {}};
    const StoredTexts texts(row.view(5), static_cast<std::size_t>(block.count));
    for (std::size_t at = 0; at < static_cast<std::size_t>(block.count); ++at)
        block.texts.emplace_back(at < texts.count() ? texts.row(at) : std::string_view());
    return block;
}

void writeBlock(Database &database, const Block &block)
{
    if (block.isEmpty()) {
        database.query(u"DELETE FROM key_block WHERE first = ?"_s, block.first);
        database.query(u"DELETE FROM search_block WHERE first = ?"_s, block.first);
        return;
    }
    BlockTexts texts;
    TrigramSet trigrams;
    for (const std::string &text : block.texts) {
        texts.add(text);
        trigrams.add(text);
    }
    database.query(u"UPDATE key_block SET row_keys = ?, person_keys = ?, likely_keys = ? WHERE first = ?"_s, block.rows,
                   block.persons, block.likely, block.first);
    database.query(u"UPDATE search_block SET trigrams = ?, texts = ? WHERE first = ?"_s,
                   QByteArray::fromStdString(texts.count() < worthTrigrams ? std::string() : trigrams.bytes()),
                   QByteArray::fromStdString(texts.bytes()), block.first);
}

} // namespace

BlockWriter::BlockWriter(Database &database, CampaignId campaign)
    : m_campaign(campaign),
      m_insertKeys(database.prepare(u"INSERT INTO key_block (first, campaign, count, row_keys, person_keys, "
                                    "likely_keys) VALUES (?, ?, ?, ?, ?, ?)"_s)),
      m_insertSearch(database.prepare(
          u"INSERT INTO search_block (first, campaign, count, trigrams, texts) VALUES (?, ?, ?, ?, ?)"_s))
{
}

void BlockWriter::add(qint64 id, const KeySet &keys, std::string_view text)
{
    if (m_texts.count() == blockSize || id != m_first + static_cast<qint64>(m_texts.count()))
        flush();
    if (m_texts.count() == 0)
        m_first = id;
    m_texts.add(text);
    m_rows.push_back(keys.row);
    m_persons.push_back(keys.person);
    m_likely.push_back(keys.likely);
}

void BlockWriter::flush()
{
    const std::size_t count = m_texts.count();
    if (count == 0)
        return;
    if (count >= worthTrigrams)
        m_trigrams.add(m_texts.texts());
    m_insertKeys.run(m_first, m_campaign, static_cast<qint64>(count), bytesOf(m_rows), bytesOf(m_persons),
                     bytesOf(m_likely));
    m_insertSearch.run(m_first, m_campaign, static_cast<qint64>(count),
                       QByteArray::fromStdString(count < worthTrigrams ? std::string() : m_trigrams.bytes()),
                       QByteArray::fromStdString(m_texts.bytes()));
    m_trigrams.clear();
    m_texts.clear();
    m_rows.clear();
    m_persons.clear();
    m_likely.clear();
}

RowKeys rowKeysOf(Database &database, CampaignId campaign)
{
    Query row = database.query(u"SELECT value FROM secret WHERE name = 'row_keys'"_s);
    RowKeys::Secret secret{};
    if (!row.next() || row.view(0).size() != secret.size())
        throw StorageFailure{damagedError(database.path(), u"no secret"_s)};
    std::memcpy(secret.data(), row.view(0).data(), secret.size());
    return {secret, static_cast<std::int64_t>(campaign)};
}

void makeBlocks(Database &database)
{
    const RowKeys::Secret secret = RowKeys::newSecret();
    database.query(u"INSERT INTO secret (name, value) VALUES ('row_keys', ?)"_s,
                   QByteArray(reinterpret_cast<const char *>(secret.data()), std::ssize(secret)));
    Query campaigns = database.query(u"SELECT DISTINCT campaign FROM signature"_s);
    while (campaigns.next()) {
        const CampaignId campaign{campaigns.number(0)};
        BlockWriter writer(database, campaign);
        SignatureBatch batch(rowKeysOf(database, campaign));
        std::string text;
        Query row = database.query(
            u"SELECT id, first_name, last_name, email, phone, address, city, region, postal_code, country, language, "
            "comment, signed_at, source, consent_email FROM signature WHERE campaign = ? ORDER BY id"_s,
            campaign);
        while (row.next()) {
            batch.clear();
            batch.add(CheckedRow{
                .firstName = row.view(1),
                .lastName = row.view(2),
                .email = row.view(3),
                .phone = row.view(4),
                .address = row.view(5),
                .city = row.view(6),
                .region = row.view(7),
                .postalCode = row.view(8),
                .country = row.view(9),
                .language = row.view(10),
                .comment = row.view(11),
                .signedAt = row.view(12),
                .source = row.view(13),
                .consentEmail = row.isNull(14) ? std::nullopt : std::optional(row.flag(14)),
            });
            const SignatureBatch::Row made = batch.at(0, text);
            writer.add(row.number(0), made.keys, made.text);
        }
        writer.flush();
    }
}

qint64 StoredKeys::idAt(std::size_t place) const
{
    const auto after = std::ranges::upper_bound(firsts, place, {}, &std::pair<std::size_t, qint64>::first);
    const auto &[firstPlace, firstId] = *std::prev(after);
    return firstId + static_cast<qint64>(place - firstPlace);
}

StoredKeys readKeys(Database &database, CampaignId campaign, KeyKind kind)
{
    StoredKeys stored;
    Query block = database.query(u"SELECT first, count, "_s + columnOf(kind) +
                                     u" FROM key_block WHERE campaign = ? ORDER BY first"_s,
                                 campaign);
    while (block.next()) {
        const std::string_view bytes = block.view(2);
        const auto count = std::min(static_cast<std::size_t>(block.number(1)), bytes.size() / 8);
        stored.firsts.emplace_back(stored.keys.size(), block.number(0));
        for (std::size_t at = 0; at < count; ++at)
            stored.keys.push_back(keyAt(bytes, at));
    }
    return stored;
}

void removeFromBlocks(Database &database, const std::vector<qint64> &ids)
{
    for (std::size_t at = 0; at < ids.size();) {
        std::optional<Block> block = readBlock(database, ids[at]);
        if (!block) {
            ++at;
            continue;
        }
        for (; at < ids.size() && ids[at] < block->first + block->count; ++at) {
            const qint64 place = ids[at] - block->first;
            for (QByteArray *const keys : {&block->rows, &block->persons, &block->likely})
                putKey(*keys, place, 0);
            block->texts[static_cast<std::size_t>(place)].clear();
        }
        writeBlock(database, *block);
    }
}

void replaceInBlock(Database &database, qint64 id, const KeySet &keys, std::string_view text)
{
    std::optional<Block> block = readBlock(database, id);
    if (!block)
        throw StorageFailure{damagedError(database.path(), u"no block of signature %1"_s.arg(id))};
    const qint64 place = id - block->first;
    putKey(block->persons, place, keys.person);
    putKey(block->likely, place, keys.likely);
    block->texts[static_cast<std::size_t>(place)] = text;
    writeBlock(database, *block);
}

void searchBlocks(Database &database, CampaignId campaign, const std::vector<std::string> &words,
                  const std::function<bool(qint64)> &take)
{
    Query block = database.query(
        u"SELECT first, count, trigrams, texts FROM search_block WHERE campaign = ? ORDER BY first"_s, campaign);
    std::vector<std::size_t> rows;
    while (block.next()) {
        const std::string_view trigrams = block.view(2);
        if (!std::ranges::all_of(words,
                                 [trigrams](const std::string &word) { return TrigramSet::mayHold(trigrams, word); }))
            continue;
        rows.clear();
        StoredTexts(block.view(3), static_cast<std::size_t>(block.number(1))).find(words, rows);
        for (const std::size_t row : rows) {
            if (!take(block.number(0) + static_cast<qint64>(row)))
                return;
        }
    }
}

} // namespace broadside
