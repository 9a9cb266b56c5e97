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

void SignatureBlock::add(const Cells &cells)
{
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
    Query row = database.query(u"SELECT first, count, campaign FROM signature_block WHERE first <= ? "
                               "ORDER BY first DESC LIMIT 1"_s,
                               id);
    if (!row.next() || id >= row.number(0) + row.number(1))
        return std::nullopt;
    const auto count = static_cast<std::size_t>(row.number(1));
    SignatureBlock block{row.number(0), CampaignId(row.number(2)), {}};
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
        database.query(u"DELETE FROM signature_block WHERE first = ?"_s, block.first);
        for (std::size_t column = 0; column < cellColumns; ++column)
            database.query(u"DELETE FROM column_block WHERE id = ?"_s,
                           columnBlockId(static_cast<CellColumn>(column + 1), block.first));
        return;
    }
    database.query(u"INSERT INTO signature_block (first, campaign, count, alive) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (first) DO UPDATE SET count = excluded.count, alive = excluded.alive"_s,
                   block.first, block.campaign, static_cast<qint64>(block.count()), qint64{alive});
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

void BlockWriter::add(qint64 id, const Cells &cells)
{
    if (m_block.count() == blockSize || id != m_block.first + static_cast<qint64>(m_block.count()))
        flush();
    if (m_block.count() == 0)
        begin(id);
    m_block.add(cells);
}

void BlockWriter::flush()
{
    if (m_block.count() > 0)
        writeBlock(m_database, m_block);
    const CampaignId campaign = m_block.campaign;
    m_block = {};
    m_block.campaign = campaign;
}

StoredKeys readKeys(Database &database, CampaignId campaign, CellColumn column)
{
    StoredKeys stored{BlockDirectory(database, campaign), {}};
    stored.keys.reserve(stored.directory.size());
    forEachBlock(database, stored.directory, column,
                 [&stored](std::span<const std::uint64_t> numbers, const BlockPlace &) {
                     stored.keys.insert(stored.keys.end(), numbers.begin(), numbers.end());
                 });
    return stored;
}

void removeFromBlocks(Database &database, const std::vector<qint64> &ids)
{
    changeBlocks(database, ids, [](SignatureBlock &block, std::size_t at) {
        Cells gone;
        gone[CellColumn::Flags] = IsGone;
        block.put(at, gone);
    });
}

void replaceInBlock(Database &database, qint64 id, const Cells &cells)
{
    changeBlocks(database, {id}, [&](SignatureBlock &block, std::size_t at) {
        Cells changed = cells;
        for (const CellColumn column : {CellColumn::Flags, CellColumn::RowKey})
            changed[column] = block[column][at];
        block.put(at, changed);
    });
}

void blankInBlocks(Database &database, const std::vector<qint64> &ids)
{
    removeWords(database, ids);
    changeBlocks(database, ids, [](SignatureBlock &block, std::size_t at) {
        // No key stays: what the row was, hashed, would tell whether a list holds it.
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

} // namespace broadside
