// The keys and cells of signatures as the database has them, a block at a time.
#pragma once

#include "BlockDirectory.h"
#include "Database.h"
#include "RowKeys.h"
#include "SignerCells.h"

#include <functional>
#include <span>
#include <vector>

namespace broadside {

/// Signatures of a block; the last one of a campaign may have fewer.
inline constexpr std::size_t blockSize = 4096;

/// Draws the workspace's secret (schema 3) and makes blocks and words of all signatures there are (schema 4).
void makeSecret(Database &database);
void makeBlocks(Database &database);
[[nodiscard]] RowKeys rowKeysOf(Database &database, CampaignId campaign);

/// One block, whole.
struct SignatureBlock
{
    qint64 first = 0;
    CampaignId campaign = CampaignId::None;
    std::vector<std::uint64_t> rows, persons, likely;
    std::array<std::vector<std::uint64_t>, cellColumns> columns;

    [[nodiscard]] std::size_t count() const { return rows.size(); }
    [[nodiscard]] std::vector<std::uint64_t> &operator[](CellColumn column)
    {
        return columns[static_cast<std::size_t>(column) - 1];
    }
    void add(const KeySet &keys, const Cells &cells);
    void put(std::size_t at, const Cells &cells);
};
/// The block that holds a signature; none where there is none.
[[nodiscard]] std::optional<SignatureBlock> readBlock(Database &database, qint64 id);
/// One without any signature left goes.
void writeBlock(Database &database, const SignatureBlock &block);

/// Writes blocks of one campaign. Ids come in ascending order; where some are left out, a new block begins. The
/// campaign's last block goes on where the ids allow it.
class BlockWriter
{
public:
    BlockWriter(Database &database, CampaignId campaign);

    void add(qint64 id, const KeySet &keys, const Cells &cells);
    void flush();

private:
    void begin(qint64 id);

    Database &m_database;
    SignatureBlock m_block;
};

enum class KeyKind { Row, Person, Likely };
/// The keys of one kind of all signatures of a campaign, with their ids, in the order of ids.
struct StoredKeys
{
    std::vector<std::uint64_t> keys;                    ///< 0: none, or the signature is gone
    std::vector<std::pair<std::size_t, qint64>> firsts; ///< of each block: the place of its first key, and its id

    [[nodiscard]] qint64 idAt(std::size_t place) const;
};
[[nodiscard]] StoredKeys readKeys(Database &database, CampaignId campaign, KeyKind kind);
/// Calls `take(keys, block)` for every block of a campaign.
void forEachKeyBlock(Database &database, CampaignId campaign, KeyKind kind,
                     const std::function<void(std::span<const std::uint64_t>, const BlockPlace &)> &take);

/// Takes signatures out of their blocks, given by ascending ids; a block that is empty then is gone.
void removeFromBlocks(Database &database, const std::vector<qint64> &ids);
/// Puts other cells and other keys of person and likeness (not of the row: it is as it was imported) into a block.
void replaceInBlock(Database &database, qint64 id, const KeySet &keys, const Cells &cells);
/// Takes out of blocks and words what names somebody, of signatures given by ascending ids: their day, region, country,
/// language, source and import stay, and whether they count. To be called before their rows are blanked.
void blankInBlocks(Database &database, const std::vector<qint64> &ids);

/// Says from which import signatures are now, by ascending id.
void changeImports(Database &database, const std::vector<std::pair<qint64, std::uint64_t>> &imports);

/// What becomes of a signature's flags.
struct FlagChange
{
    qint64 id = 0;
    std::uint8_t set = 0;
    std::uint8_t cleared = 0;
};
/// Ascending by id; several of one signature are applied one after the other.
void changeFlags(Database &database, const std::vector<FlagChange> &changes);
/// Finds duplicates, consent and its withdrawal of these signatures anew, and puts them into their flags.
void refreshFlags(Database &database, std::vector<qint64> ids);

} // namespace broadside
