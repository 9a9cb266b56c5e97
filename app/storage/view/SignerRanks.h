// Puts signatures into an order by their keys: all of them, or the first few at once.
#pragma once

#include "PlaceSet.h"
#include "Progress.h"
#include "SignerKeys.h"
#include "SignerView.h"

namespace broadside {

struct RankedSignatures
{
    CampaignId campaign = CampaignId::None;
    SignerOrder order;                 ///< its first level ascends
    SignerState state;                 ///< of the campaign when it was made
    std::vector<std::uint32_t> places; ///< in the order; signatures that are gone stand anywhere
};

/// All of a campaign, sorting `bytes` of keys at once or not much more. Throws where it was cancelled.
[[nodiscard]] std::vector<std::uint32_t> rankAll(Database &database, const BlockDirectory &directory,
                                                 const SignerOrder &order, Progress &progress,
                                                 std::size_t bytes = std::size_t{24} << 20);
/// The first `most` places of a set, in the order (backwards: the last ones, the last first). Beyond some thousands of
/// equal beginnings of texts, those that arrived first stand for all.
[[nodiscard]] std::vector<std::uint32_t> firstRanked(Database &database, const BlockDirectory &directory,
                                                     const SignerOrder &order, bool backwards, const PlaceSet &places,
                                                     std::size_t most);
/// Sorts few places at the end, from `from` on, into an order of those before.
[[nodiscard]] std::vector<std::uint32_t> withNewPlaces(Database &database, const BlockDirectory &directory,
                                                       const SignerOrder &order,
                                                       const std::vector<std::uint32_t> &ranked);

} // namespace broadside
