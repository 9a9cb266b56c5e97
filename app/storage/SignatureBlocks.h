// The keys and search texts of signatures as the database has them, a block at a time.
#pragma once

#include "Database.h"
#include "RowKeys.h"
#include "SearchText.h"
#include "Signature.h"

#include <functional>
#include <vector>

namespace broadside {

/// Makes what is new in schema 3: the workspace's secret, and the blocks of all signatures there are.
void makeBlocks(Database &database);
[[nodiscard]] RowKeys rowKeysOf(Database &database, CampaignId campaign);

/// Writes blocks of one campaign. Ids come in ascending order; where some are left out, a new block begins.
class BlockWriter
{
public:
    BlockWriter(Database &database, CampaignId campaign);

    void add(qint64 id, const KeySet &keys, std::string_view text);
    void flush();

private:
    CampaignId m_campaign;
    Query m_insertKeys;
    Query m_insertSearch;
    qint64 m_first = 0;
    BlockTexts m_texts;
    TrigramSet m_trigrams;
    std::vector<std::uint64_t> m_rows;
    std::vector<std::uint64_t> m_persons;
    std::vector<std::uint64_t> m_likely;
};

enum class KeyKind { Row, Person, Likely };
/// The keys of one kind of all signatures of a campaign, with their ids, in the order of ids.
struct StoredKeys
{
    std::vector<std::uint64_t> keys; ///< 0: none, or the signature is gone
    std::vector<std::pair<std::size_t, qint64>> firsts; ///< of each block: the place of its first key, and its id

    [[nodiscard]] qint64 idAt(std::size_t place) const;
};
[[nodiscard]] StoredKeys readKeys(Database &database, CampaignId campaign, KeyKind kind);

/// Takes signatures out of their blocks, given by ascending ids; a block that is empty then is gone.
void removeFromBlocks(Database &database, const std::vector<qint64> &ids);
/// Puts another text and other keys of person and likeness (not of the row: it is as it was imported) into a block.
void replaceInBlock(Database &database, qint64 id, const KeySet &keys, std::string_view text);

/// Calls `take` with the ids of signatures of a campaign whose texts hold every word (folded), ascending, until it
/// gives back false.
void searchBlocks(Database &database, CampaignId campaign, const std::vector<std::string> &words,
                  const std::function<bool(qint64)> &take);

} // namespace broadside
