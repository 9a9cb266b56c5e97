#include "ColumnScan.h"
#include "SignatureBlocks.h"
#include "SignerMatches.h"

#include <algorithm>
#include <bit>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// So many persons are held at once, whatever the campaigns' sizes.
constexpr std::size_t atOnce = std::size_t{1} << 21;

struct Person
{
    std::uint64_t key = 0;
    std::uint64_t moment = 0; ///< the earliest one; 0: undated
    qint64 id = 0;            ///< likewise
};

/// Calls `take(key, moment, id, place)` for every signature with a person.
template<class Take>
void forEachPerson(Database &database, CampaignId campaign, const BlockDirectory &directory, Take &&take)
{
    ColumnScan moments(database, directory, CellColumn::SignedAt);
    forEachKeyBlock(database, campaign, KeyKind::Person,
                    [&](std::span<const std::uint64_t> keys, const BlockPlace &block) {
                        moments.next();
                        const std::span<const std::uint64_t> days = moments.numbers();
                        for (std::size_t at = 0; at < keys.size(); ++at) {
                            if (keys[at] != 0)
                                take(keys[at], days[at], block.first + static_cast<qint64>(at), block.place + at);
                        }
                    });
}

/// One line a person, by key.
void join(std::vector<Person> &persons)
{
    std::ranges::sort(persons, {}, &Person::key);
    auto to = persons.begin();
    for (auto from = persons.begin(); from != persons.end(); ++from) {
        if (to != persons.begin() && std::prev(to)->key == from->key) {
            Person &person = *std::prev(to);
            person.id = std::min(person.id, from->id);
            if (from->moment != 0 && (person.moment == 0 || from->moment < person.moment))
                person.moment = from->moment;
        } else {
            *to++ = *from;
        }
    }
    persons.erase(to, persons.end());
}

bool isBefore(const Person &other, std::uint64_t moment, qint64 id)
{
    return other.moment != 0 && moment != 0 ? other.moment < moment : other.id < id;
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

PlaceSet signedElsewhere(Database &database, CampaignId campaign, const BlockDirectory &directory,
                         const OtherCampaigns &others)
{
    PlaceSet places(directory.size());
    std::vector<BlockDirectory> directories;
    std::size_t size = 0;
    for (const CampaignId other : others.campaigns) {
        directories.emplace_back(database, other);
        size += directories.back().size();
    }
    if (size == 0)
        return places;
    // Keys are hashes: their highest bits make even shares.
    const int bits = size <= atOnce ? 0 : std::bit_width((size - 1) / atOnce);
    const auto shareOf = [bits](std::uint64_t key) { return bits == 0 ? 0 : key >> (64 - bits); };
    std::vector<Person> persons;
    for (std::uint64_t share = 0; share < std::uint64_t{1} << bits; ++share) {
        persons.clear();
        for (std::size_t at = 0; at < directories.size(); ++at)
            forEachPerson(database, others.campaigns[at], directories[at],
                          [&](std::uint64_t key, std::uint64_t moment, qint64 id, std::size_t) {
                              if (shareOf(key) == share)
                                  persons.push_back({key, moment, id});
                          });
        join(persons);
        forEachPerson(
            database, campaign, directory, [&](std::uint64_t key, std::uint64_t moment, qint64 id, std::size_t place) {
                if (shareOf(key) != share)
                    return;
                const auto found = std::ranges::lower_bound(persons, key, {}, &Person::key);
                if (found != persons.end() && found->key == key && (!others.before || isBefore(*found, moment, id)))
                    places.insert(place);
            });
    }
    return places;
}

} // namespace broadside
