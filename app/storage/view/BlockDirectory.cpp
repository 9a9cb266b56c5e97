#include "BlockDirectory.h"

#include "Database.h"

#include <algorithm>

namespace broadside {

using namespace Qt::StringLiterals;

BlockDirectory::BlockDirectory(Database &database, CampaignId campaign)
{
    Query row =
        database.query(u"SELECT first, count FROM signature_block WHERE campaign = ? ORDER BY first"_s, campaign);
    while (row.next()) {
        const auto count = static_cast<std::size_t>(row.number(1));
        m_blocks.push_back({row.number(0), m_size, count});
        m_size += count;
    }
}

qint64 BlockDirectory::idAt(std::size_t place) const
{
    const auto after = std::ranges::upper_bound(m_blocks, place, {}, &BlockPlace::place);
    const BlockPlace &block = *std::prev(after);
    return block.first + static_cast<qint64>(place - block.place);
}

std::optional<std::size_t> BlockDirectory::placeOf(qint64 id) const
{
    const auto after = std::ranges::upper_bound(m_blocks, id, {}, &BlockPlace::first);
    if (after == m_blocks.begin())
        return std::nullopt;
    const BlockPlace &block = *std::prev(after);
    const auto within = static_cast<std::size_t>(id - block.first);
    return within < block.count ? std::optional(block.place + within) : std::nullopt;
}

SignerState signerState(Database &database, CampaignId campaign)
{
    Query row = database.query(u"SELECT added, changed FROM signer_state WHERE campaign = ?"_s, campaign);
    return row.next() ? SignerState{row.number(0), row.number(1)} : SignerState{};
}

void noteSignersAdded(Database &database, CampaignId campaign)
{
    database.query(u"INSERT INTO signer_state (campaign, added, changed) VALUES (?, 1, 0) "
                   "ON CONFLICT (campaign) DO UPDATE SET added = added + 1"_s,
                   campaign);
}

void noteSignersChanged(Database &database, CampaignId campaign)
{
    database.query(u"INSERT INTO signer_state (campaign, added, changed) VALUES (?, 0, 1) "
                   "ON CONFLICT (campaign) DO UPDATE SET changed = changed + 1"_s,
                   campaign);
}

} // namespace broadside
