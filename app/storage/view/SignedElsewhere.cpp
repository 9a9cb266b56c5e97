#include "ColumnScan.h"
#include "SignerMatches.h"

#include <algorithm>
#include <bit>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// So many persons are held at once, whatever the campaigns' sizes.
constexpr std::size_t atOnce = std::size_t{1} << 21;

/// When and where somebody signed; 0: not, or undated.
struct Signing
{
    std::uint64_t moment = 0;
    qint64 id = 0;
};

struct OwnSigning
{
    std::uint64_t key = 0;
    std::size_t place = 0;
    Signing own;
    Signing others; ///< the earliest ones
};

/// Calls `take(key, signing, place)` for every signature from a place on that has a person.
template<class Take>
void forEachPerson(Database &database, const BlockDirectory &directory, std::size_t fromPlace, Take &&take)
{
    ColumnScan keyScan(database, directory, CellColumn::PersonKey, fromPlace);
    ColumnScan momentScan(database, directory, CellColumn::SignedAt, fromPlace);
    while (keyScan.next() && momentScan.next()) {
        const std::span<const std::uint64_t> keys = keyScan.numbers();
        const BlockPlace &block = keyScan.block();
        for (std::size_t at = 0; at < keys.size(); ++at) {
            if (keys[at] != 0 && block.place + at >= fromPlace)
                take(keys[at], Signing{momentScan.numbers()[at], block.first + static_cast<qint64>(at)},
                     block.place + at);
        }
    }
}

void keepEarliest(Signing &earliest, const Signing &signing)
{
    if (earliest.id == 0 || signing.id < earliest.id)
        earliest.id = signing.id;
    if (signing.moment != 0 && (earliest.moment == 0 || signing.moment < earliest.moment))
        earliest.moment = signing.moment;
}

bool isBefore(const Signing &other, const Signing &own)
{
    return other.moment != 0 && own.moment != 0 ? other.moment < own.moment : other.id < own.id;
}

} // namespace

std::vector<CampaignId> campaignsBut(Database &database, CampaignId campaign)
{
    std::vector<CampaignId> others;
    Query row = database.query(u"SELECT id FROM campaign WHERE id <> ? ORDER BY id"_s, campaign);
    while (row.next())
        others.push_back(CampaignId(row.number(0)));
    return others;
}

PlaceSet signedElsewhere(Database &database, const BlockDirectory &directory, const OtherCampaigns &others,
                         std::size_t fromPlace)
{
    PlaceSet places(directory.size());
    std::vector<BlockDirectory> directories;
    for (const CampaignId other : others.campaigns) {
        directories.emplace_back(database, other);
        if (directories.back().size() == 0)
            directories.pop_back();
    }
    if (directories.empty() || fromPlace >= directory.size())
        return places;
    // Keys are hashes: their highest bits make even shares.
    const std::size_t size = directory.size() - fromPlace;
    const int bits = size <= atOnce ? 0 : std::bit_width((size - 1) / atOnce);
    const auto shareOf = [bits](std::uint64_t key) { return bits == 0 ? 0 : key >> (64 - bits); };
    std::vector<OwnSigning> own;
    for (std::uint64_t share = 0; share < std::uint64_t{1} << bits; ++share) {
        own.clear();
        forEachPerson(database, directory, fromPlace,
                      [&](std::uint64_t key, const Signing &signing, std::size_t place) {
                          if (shareOf(key) == share)
                              own.push_back({key, place, signing, {}});
                      });
        std::ranges::sort(own, {}, &OwnSigning::key);
        for (const BlockDirectory &other : directories)
            forEachPerson(database, other, 0, [&](std::uint64_t key, const Signing &signing, std::size_t) {
                if (shareOf(key) != share)
                    return;
                for (auto at = std::ranges::lower_bound(own, key, {}, &OwnSigning::key);
                     at != own.end() && at->key == key; ++at)
                    keepEarliest(at->others, signing);
            });
        for (const OwnSigning &each : own) {
            if (each.others.id != 0 && (!others.before || isBefore(each.others, each.own)))
                places.insert(each.place);
        }
    }
    return places;
}

} // namespace broadside
