// The cells of signatures as the database has them, a block at a time.
#pragma once

#include "BlockDirectory.h"
#include "Database.h"
#include "SignerCells.h"

#include <optional>
#include <vector>

namespace broadside {

/// Signatures of a block; the last one of a campaign may have fewer.
inline constexpr std::size_t blockSize = 4096;

/// One block, whole.
struct SignatureBlock
{
    qint64 first = 0;
    CampaignId campaign = CampaignId::None;
    std::array<std::vector<std::uint64_t>, cellColumns> columns;

    [[nodiscard]] std::size_t count() const { return columns.front().size(); }
    [[nodiscard]] std::vector<std::uint64_t> &operator[](CellColumn column)
    {
        return columns[static_cast<std::size_t>(column) - 1];
    }
    void add(const Cells &cells);
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

    void add(qint64 id, const Cells &cells);
    void flush();

private:
    void begin(qint64 id);

    Database &m_database;
    SignatureBlock m_block;
};

/// One column of all signatures of a campaign.
struct StoredKeys
{
    BlockDirectory directory;
    std::vector<std::uint64_t> keys; ///< by place
};
[[nodiscard]] StoredKeys readKeys(Database &database, CampaignId campaign, CellColumn column);

/// Takes signatures out of their blocks, given by ascending ids; a block that is empty then is gone.
void removeFromBlocks(Database &database, const std::vector<qint64> &ids);
/// Puts other cells into a block: all but flags, and the key of the row, which is as it was imported.
void replaceInBlock(Database &database, qint64 id, const Cells &cells);
/// Takes out of blocks and words what names somebody, of signatures given by ascending ids: their day, region, country,
/// language, source and import stay, and whether they count. To be called before their rows are blanked.
void blankInBlocks(Database &database, const std::vector<qint64> &ids);

/// Says from which import signatures are now, by ascending id.
void changeImports(Database &database, const std::vector<std::pair<qint64, std::uint64_t>> &imports);

} // namespace broadside
