// Which signatures of a campaign a query takes, as places: found in columns and words, without a look at the
// signatures.
#pragma once

#include "BlockDirectory.h"
#include "Database.h"
#include "PlaceSet.h"
#include "SignerCells.h"
#include "SignerQuery.h"

#include <functional>
#include <string>
#include <vector>

namespace broadside {

/// The column of a trait whose values are those of one: places, language, source and import.
[[nodiscard]] CellColumn columnOf(SignerTrait trait);
/// The texts that columns have numbers for, by number; 0 is the empty one.
[[nodiscard]] std::vector<std::string> readColumnTexts(Database &database);

class SignerMatches
{
public:
    /// The directory lives as long as this.
    SignerMatches(Database &database, CampaignId campaign, const BlockDirectory &directory);

    /// Both of the following.
    [[nodiscard]] PlaceSet find(const QString &search, const SignerFilter &filter);
    /// Signatures that are there and pass the filter.
    [[nodiscard]] PlaceSet passing(const SignerFilter &filter);
    /// Signatures that hold the words; all, where there are none.
    [[nodiscard]] PlaceSet found(const QString &search);

private:
    [[nodiscard]] PlaceSet all();
    [[nodiscard]] PlaceSet matching(const SignerFilter &filter);
    [[nodiscard]] PlaceSet matching(const SignerTest &test);
    [[nodiscard]] PlaceSet withNumbers(CellColumn column, const std::vector<bool> &isWanted);
    [[nodiscard]] PlaceSet withRanges(CellColumn column,
                                      const std::vector<std::pair<std::uint64_t, std::uint64_t>> &ranges);
    [[nodiscard]] PlaceSet withFlags(const std::function<bool(std::uint64_t)> &isWanted);
    [[nodiscard]] PlaceSet likelyDuplicates();
    [[nodiscard]] PlaceSet tagged(const QStringList &tags);
    [[nodiscard]] PlaceSet withStatus(const QStringList &values);
    [[nodiscard]] PlaceSet having(const QStringList &values);
    [[nodiscard]] const std::vector<std::string> &texts();

    Database &m_database;
    CampaignId m_campaign;
    const BlockDirectory &m_directory;
    std::vector<std::string> m_texts;
};

/// Who of a campaign signed others too.
struct OtherCampaigns
{
    std::vector<CampaignId> campaigns; ///< which ones
    bool before = false; ///< before they signed this one: by the day, or by arrival where one of both is undated
};
/// Of the signatures from a place on.
[[nodiscard]] PlaceSet signedElsewhere(Database &database, const BlockDirectory &directory,
                                       const OtherCampaigns &others, std::size_t fromPlace = 0);
[[nodiscard]] std::vector<CampaignId> campaignsBut(Database &database, CampaignId campaign);

} // namespace broadside
