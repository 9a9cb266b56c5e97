#include "SignatureBlocks.h"

#include "ColumnScan.h"
#include "Keys.h"
#include "NumberBlock.h"
#include "OrderKey.h"
#include "SignatureBatch.h"
#include "SignerRows.h"
#include "WordIndex.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

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

std::vector<std::uint64_t> keysOf(std::string_view bytes, std::size_t count)
{
    std::vector<std::uint64_t> keys(count);
    std::memcpy(keys.data(), bytes.data(), std::min(bytes.size(), count * 8));
    for (std::uint64_t &key : keys)
        key = littleEndian(key);
    return keys;
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

/// Calls `change(block, at)` for signatures given by ascending ids, block by block, and writes what was changed.
template<class Change>
void changeBlocks(Database &database, const std::vector<qint64> &ids, Change &&change)
{
    for (std::size_t at = 0; at < ids.size();) {
        std::optional<SignatureBlock> block = readBlock(database, ids[at]);
        if (!block) {
            ++at;
            continue;
        }
        for (; at < ids.size() && ids[at] < block->first + static_cast<qint64>(block->count()); ++at)
            change(*block, static_cast<std::size_t>(ids[at] - block->first));
        writeBlock(database, *block);
    }
}

} // namespace

void SignatureBlock::add(const KeySet &keys, const Cells &cells)
{
    rows.push_back(keys.row);
    persons.push_back(keys.person);
    likely.push_back(keys.likely);
    for (std::size_t column = 0; column < cellColumns; ++column)
        columns[column].push_back(cells.numbers[column]);
}

void SignatureBlock::put(std::size_t at, const Cells &cells)
{
    for (std::size_t column = 0; column < cellColumns; ++column)
        columns[column][at] = cells.numbers[column];
}

std::optional<SignatureBlock> readBlock(Database &database, qint64 id)
{
    Query row = database.query(u"SELECT first, count, campaign, row_keys, person_keys, likely_keys FROM key_block "
                               "WHERE first <= ? ORDER BY first DESC LIMIT 1"_s,
                               id);
    if (!row.next() || id >= row.number(0) + row.number(1))
        return std::nullopt;
    const auto count = static_cast<std::size_t>(row.number(1));
    SignatureBlock block{row.number(0),
                         CampaignId(row.number(2)),
                         keysOf(row.view(3), count),
                         keysOf(row.view(4), count),
                         keysOf(row.view(5), count),
                         {}};
    Query cells = database.prepare(u"SELECT cells FROM column_block WHERE id = ?"_s);
    for (std::size_t column = 0; column < cellColumns; ++column) {
        cells.run(columnBlockId(static_cast<CellColumn>(column + 1), block.first));
        if (!cells.next() || !readNumberBlock(cells.view(0), count, block.columns[column]))
            throw StorageFailure{
                damagedError(database.path(), u"column %1 of block %2"_s.arg(column + 1).arg(block.first))};
    }
    return block;
}

void writeBlock(Database &database, const SignatureBlock &block)
{
    const std::vector<std::uint64_t> &flags = block.columns[static_cast<std::size_t>(CellColumn::Flags) - 1];
    const auto alive = std::ranges::count_if(flags, [](std::uint64_t flag) { return (flag & IsGone) == 0; });
    if (alive == 0) {
        database.query(u"DELETE FROM key_block WHERE first = ?"_s, block.first);
        for (std::size_t column = 0; column < cellColumns; ++column)
            database.query(u"DELETE FROM column_block WHERE id = ?"_s,
                           columnBlockId(static_cast<CellColumn>(column + 1), block.first));
        return;
    }
    database.query(u"INSERT INTO key_block (first, campaign, count, alive, row_keys, person_keys, likely_keys) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (first) DO UPDATE SET count = excluded.count, "
                   "alive = excluded.alive, row_keys = excluded.row_keys, person_keys = excluded.person_keys, "
                   "likely_keys = excluded.likely_keys"_s,
                   block.first, block.campaign, static_cast<qint64>(block.count()), qint64{alive}, bytesOf(block.rows),
                   bytesOf(block.persons), bytesOf(block.likely));
    Query put = database.prepare(u"INSERT INTO column_block (id, least, greatest, cells) VALUES (?, ?, ?, ?) "
                                 "ON CONFLICT (id) DO UPDATE SET least = excluded.least, greatest = excluded.greatest, "
                                 "cells = excluded.cells"_s);
    for (std::size_t column = 0; column < cellColumns; ++column) {
        const auto [least, greatest] = std::ranges::minmax(block.columns[column]);
        const std::string bytes = numberBlock(block.columns[column]);
        put.run(columnBlockId(static_cast<CellColumn>(column + 1), block.first), static_cast<qint64>(least),
                static_cast<qint64>(greatest), QByteArray::fromRawData(bytes.data(), std::ssize(bytes)));
    }
}

BlockWriter::BlockWriter(Database &database, CampaignId campaign) : m_database(database)
{
    m_block.campaign = campaign;
}

void BlockWriter::begin(qint64 id)
{
    std::optional<SignatureBlock> last = readBlock(m_database, id - 1);
    if (last && last->campaign == m_block.campaign && last->count() < blockSize &&
        last->first + static_cast<qint64>(last->count()) == id)
        m_block = *std::move(last);
    else
        m_block.first = id;
}

void BlockWriter::add(qint64 id, const KeySet &keys, const Cells &cells)
{
    if (m_block.count() == blockSize || id != m_block.first + static_cast<qint64>(m_block.count()))
        flush();
    if (m_block.count() == 0)
        begin(id);
    m_block.add(keys, cells);
}

void BlockWriter::flush()
{
    if (m_block.count() > 0)
        writeBlock(m_database, m_block);
    const CampaignId campaign = m_block.campaign;
    m_block = {};
    m_block.campaign = campaign;
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

void makeSecret(Database &database)
{
    const RowKeys::Secret secret = RowKeys::newSecret();
    database.query(u"INSERT INTO secret (name, value) VALUES ('row_keys', ?)"_s,
                   QByteArray(reinterpret_cast<const char *>(secret.data()), std::ssize(secret)));
}

void makeBlocks(Database &database)
{
    ColumnTexts texts(database);
    Query campaigns = database.query(u"SELECT DISTINCT campaign FROM signature"_s);
    while (campaigns.next()) {
        const CampaignId campaign{campaigns.number(0)};
        BlockWriter writer(database, campaign);
        SignatureBatch batch(rowKeysOf(database, campaign));
        Query row = database.query(
            u"SELECT id, first_name, last_name, email, phone, address, city, region, postal_code, country, language, "
            "comment, signed_at, source, consent_email, warnings, import FROM signature WHERE campaign = ? ORDER BY id"_s,
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
            SignatureBatch::Row made = batch.at(0);
            texts.number(made.texts, made.cells);
            made.cells[CellColumn::Import] = static_cast<std::uint64_t>(row.number(16));
            made.cells[CellColumn::Flags] = row.number(15) != 0 ? IsWarned : 0;
            writer.add(row.number(0), made.keys, made.cells);
        }
        writer.flush();
    }
    texts.flush();
    // Those that a plain row does not show; the others are found with them, since all of them are asked.
    std::vector<qint64> ids;
    Query row = database.query(u"SELECT id FROM signature ORDER BY id"_s);
    while (row.next())
        ids.push_back(row.number(0));
    refreshFlags(database, ids);
    if (ids.empty())
        return;
    database.query(u"UPDATE word_state SET last = ?"_s, ids.back());
    rebuildWords(database, ids.front(), ids.back());
}

qint64 StoredKeys::idAt(std::size_t place) const
{
    const auto after = std::ranges::upper_bound(firsts, place, {}, &std::pair<std::size_t, qint64>::first);
    const auto &[firstPlace, firstId] = *std::prev(after);
    return firstId + static_cast<qint64>(place - firstPlace);
}

void forEachKeyBlock(Database &database, CampaignId campaign, KeyKind kind,
                     const std::function<void(std::span<const std::uint64_t>, const BlockPlace &)> &take)
{
    Query row = database.query(
        u"SELECT first, count, "_s + columnOf(kind) + u" FROM key_block WHERE campaign = ? ORDER BY first"_s, campaign);
    BlockPlace block;
    while (row.next()) {
        block.place += block.count;
        block.first = row.number(0);
        block.count = static_cast<std::size_t>(row.number(1));
        take(keysOf(row.view(2), block.count), block);
    }
}

StoredKeys readKeys(Database &database, CampaignId campaign, KeyKind kind)
{
    StoredKeys stored;
    forEachKeyBlock(database, campaign, kind, [&stored](std::span<const std::uint64_t> keys, const BlockPlace &block) {
        stored.firsts.emplace_back(block.place, block.first);
        stored.keys.insert(stored.keys.end(), keys.begin(), keys.end());
    });
    return stored;
}

void removeFromBlocks(Database &database, const std::vector<qint64> &ids)
{
    changeBlocks(database, ids, [](SignatureBlock &block, std::size_t at) {
        for (std::vector<std::uint64_t> *const keys : {&block.rows, &block.persons, &block.likely})
            (*keys)[at] = 0;
        Cells gone;
        gone[CellColumn::Flags] = IsGone;
        block.put(at, gone);
    });
}

void replaceInBlock(Database &database, qint64 id, const KeySet &keys, const Cells &cells)
{
    changeBlocks(database, {id}, [&](SignatureBlock &block, std::size_t at) {
        block.persons[at] = keys.person;
        block.likely[at] = keys.likely;
        const std::uint64_t flags = block[CellColumn::Flags][at];
        block.put(at, cells);
        block[CellColumn::Flags][at] = flags;
    });
}

void blankInBlocks(Database &database, const std::vector<qint64> &ids)
{
    removeWords(database, ids);
    changeBlocks(database, ids, [](SignatureBlock &block, std::size_t at) {
        block.persons[at] = 0;
        block.likely[at] = 0;
        // What the row was, hashed, would tell whether a list holds it.
        block.rows[at] = 0;
        Cells kept;
        for (const CellColumn column :
             {CellColumn::Region, CellColumn::Country, CellColumn::Language, CellColumn::Source, CellColumn::Import})
            kept[column] = block[column][at];
        kept[CellColumn::Name] = orderKey(" ").first;
        kept[CellColumn::SignedAt] = block[CellColumn::SignedAt][at] / (2 * 86400) * (2 * 86400);
        kept[CellColumn::Flags] = block[CellColumn::Flags][at] & (IsDuplicate | IsGone);
        block.put(at, kept);
    });
}

void changeImports(Database &database, const std::vector<std::pair<qint64, std::uint64_t>> &imports)
{
    std::vector<qint64> ids;
    for (const auto &[id, import] : imports)
        ids.push_back(id);
    auto next = imports.begin();
    changeBlocks(database, ids, [&next](SignatureBlock &block, std::size_t at) {
        const qint64 id = block.first + static_cast<qint64>(at);
        while (next->first < id)
            ++next;
        block[CellColumn::Import][at] = next->second;
    });
}

void changeFlags(Database &database, const std::vector<FlagChange> &changes)
{
    Query find = database.prepare(u"SELECT first, count FROM key_block WHERE first <= ? ORDER BY first DESC LIMIT 1"_s);
    Query read = database.prepare(u"SELECT cells FROM column_block WHERE id = ?"_s);
    Query write = database.prepare(u"UPDATE column_block SET least = ?, greatest = ?, cells = ? WHERE id = ?"_s);
    std::vector<std::uint64_t> flags;
    for (std::size_t at = 0; at < changes.size();) {
        find.run(changes[at].id);
        if (!find.next() || changes[at].id >= find.number(0) + find.number(1)) {
            ++at;
            continue;
        }
        const qint64 first = find.number(0);
        const qint64 count = find.number(1);
        find.finish();
        const qint64 id = columnBlockId(CellColumn::Flags, first);
        read.run(id);
        if (!read.next() || !readNumberBlock(read.view(0), static_cast<std::size_t>(count), flags))
            throw StorageFailure{damagedError(database.path(), u"flags of block %1"_s.arg(first))};
        read.finish();
        for (; at < changes.size() && changes[at].id < first + count; ++at) {
            std::uint64_t &flag = flags[static_cast<std::size_t>(changes[at].id - first)];
            flag = (flag & ~std::uint64_t{changes[at].cleared}) | changes[at].set;
        }
        const auto [least, greatest] = std::ranges::minmax(flags);
        const std::string bytes = numberBlock(flags);
        write.run(static_cast<qint64>(least), static_cast<qint64>(greatest),
                  QByteArray::fromRawData(bytes.data(), std::ssize(bytes)), id);
    }
}

void refreshFlags(Database &database, std::vector<qint64> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    Query row = database.prepare(
        u"SELECT d.original IS NOT NULL, s.consent_email, w.signature IS NOT NULL, "_s + mayContactExpression() +
        u" FROM signature s LEFT JOIN duplicate d ON d.signature = s.id LEFT JOIN withdrawal w ON w.signature = s.id "
        "WHERE s.id = ?"_s);
    std::vector<FlagChange> changes;
    for (const qint64 id : ids) {
        row.run(id);
        if (!row.next())
            continue;
        FlagChange change{id, 0, IsDuplicate | SaidYes | SaidNo | IsWithdrawn | MayContact};
        if (row.flag(0))
            change.set |= IsDuplicate;
        if (!row.isNull(1))
            change.set |= row.flag(1) ? SaidYes : SaidNo;
        if (row.flag(2))
            change.set |= IsWithdrawn;
        if (row.flag(3) && !row.flag(0))
            change.set |= MayContact;
        changes.push_back(change);
    }
    changeFlags(database, changes);
}

} // namespace broadside
