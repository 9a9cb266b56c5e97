// Where the signatures of a campaign are: their places (0, 1, 2 … in the order of arrival) and their ids.
#pragma once

#include "Signature.h"

#include <optional>
#include <vector>

namespace broadside {

class Database;

/// Signatures whose ids and places follow one another.
struct BlockPlace
{
    qint64 first = 0;      ///< id
    std::size_t place = 0; ///< of the first
    std::size_t count = 0;
};

class BlockDirectory
{
public:
    BlockDirectory() = default;
    BlockDirectory(Database &database, CampaignId campaign);

    [[nodiscard]] const std::vector<BlockPlace> &blocks() const { return m_blocks; }
    /// Places, of which some may have no signature any more (`IsGone`).
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] qint64 idAt(std::size_t place) const;
    [[nodiscard]] std::optional<std::size_t> placeOf(qint64 id) const;

private:
    std::vector<BlockPlace> m_blocks;
    std::size_t m_size = 0;
};

/// Counts what was written of a campaign's signatures, so that readers know what they may keep.
struct SignerState
{
    qint64 added = 0;   ///< times that signatures were added at the end
    qint64 changed = 0; ///< times that others were changed or went

    bool operator==(const SignerState &) const = default;
};
[[nodiscard]] SignerState signerState(Database &database, CampaignId campaign);
void noteSignersAdded(Database &database, CampaignId campaign);
void noteSignersChanged(Database &database, CampaignId campaign);

} // namespace broadside
