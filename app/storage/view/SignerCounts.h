// Counts signatures by what their columns say.
#pragma once

#include "BlockDirectory.h"
#include "PlaceSet.h"
#include "SignerFilter.h"
#include "SignerStatistics.h"

#include <unordered_map>
#include <vector>

namespace broadside {

class Database;

/// Adds one to the count of a number.
inline void countAt(std::vector<qint64> &counts, std::uint64_t number)
{
    if (number >= counts.size())
        counts.resize(static_cast<std::size_t>(number) + 1);
    ++counts[static_cast<std::size_t>(number)];
}

/// The filter without its tests of a trait that all signatures must pass (those among others, under "or" and "not",
/// stay).
[[nodiscard]] SignerFilter withoutTrait(const SignerFilter &filter, SignerTrait trait);

/// How many of the places there are by value of a trait, descending; the `most` greatest. Spellings of a city that
/// differ in case and accents are one, under the most frequent of them.
[[nodiscard]] QList<ValueCount> countValues(Database &database, CampaignId campaign, const BlockDirectory &directory,
                                            const PlaceSet &places, SignerTrait trait, qsizetype most);

/// The figures of a campaign. What was counted before is brought up to date where signatures were only added since.
class SignerFigures
{
public:
    [[nodiscard]] SignerStatistics read(Database &database, CampaignId campaign);

private:
    struct Counts
    {
        std::size_t places = 0;                            ///< that were counted
        std::vector<qint64> days;                          ///< since the year 1; 0: undated
        std::vector<qint64> languages, sources;            ///< by the texts' numbers
        std::unordered_map<std::uint64_t, qint64> regions; ///< by country and region
        qint64 signatures = 0, duplicates = 0, mayContact = 0, refused = 0, withdrawn = 0, returning = 0;
    };
    void count(Database &database, CampaignId campaign, const BlockDirectory &directory);

    CampaignId m_campaign = CampaignId::None;
    SignerState m_state;
    SignerState m_others; ///< of all other campaigns together
    Counts m_counts;
};

} // namespace broadside
