#include "Regions.h"

#include "Keys.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace broadside {

namespace {

struct RegionNames
{
    Region region;
    std::string_view names; ///< separated by "|"; case, accents and punctuation do not matter
};

constexpr RegionNames regions[] = {
    {{"CA", "AB"}, "alberta|alta"},
    {{"CA", "BC"}, "british columbia|colombie-britannique|cb"},
    {{"CA", "MB"}, "manitoba|man"},
    {{"CA", "NB"}, "new brunswick|nouveau-brunswick"},
    {{"CA", "NL"},
     "newfoundland and labrador|newfoundland & labrador|newfoundland|labrador|terre-neuve-et-labrador|terre-neuve|tnl|"
     "nf|nfld|tn"},
    {{"CA", "NS"}, "nova scotia|nouvelle-écosse|ne"},
    {{"CA", "NT"}, "northwest territories|territoires du nord-ouest|tno|tn-o|nwt"},
    {{"CA", "NU"}, "nunavut"},
    {{"CA", "ON"}, "ontario|ont"},
    {{"CA", "PE"}, "prince edward island|île-du-prince-édouard|pei|ipe|ipé"},
    {{"CA", "QC"}, "québec|qué|pq|qb"},
    {{"CA", "SK"}, "saskatchewan|sask"},
    {{"CA", "YT"}, "yukon|yukon territory|territoire du yukon|yn|yk"},
    {{"US", "AL"}, "alabama"},
    {{"US", "AK"}, "alaska"},
    {{"US", "AZ"}, "arizona|ariz"},
    {{"US", "AR"}, "arkansas|ark"},
    {{"US", "CA"}, "california|californie|calif"},
    {{"US", "CO"}, "colorado|colo"},
    {{"US", "CT"}, "connecticut|conn"},
    {{"US", "DE"}, "delaware"},
    {{"US", "DC"}, "district of columbia|washington dc|district de columbia"},
    {{"US", "FL"}, "florida|floride|fla"},
    {{"US", "GA"}, "georgia|géorgie"},
    {{"US", "HI"}, "hawaii|hawai'i|hawaï"},
    {{"US", "ID"}, "idaho"},
    {{"US", "IL"}, "illinois"},
    {{"US", "IN"}, "indiana"},
    {{"US", "IA"}, "iowa"},
    {{"US", "KS"}, "kansas"},
    {{"US", "KY"}, "kentucky"},
    {{"US", "LA"}, "louisiana|louisiane"},
    {{"US", "ME"}, "maine"},
    {{"US", "MD"}, "maryland"},
    {{"US", "MA"}, "massachusetts|mass"},
    {{"US", "MI"}, "michigan|mich"},
    {{"US", "MN"}, "minnesota|minn"},
    {{"US", "MS"}, "mississippi"},
    {{"US", "MO"}, "missouri"},
    {{"US", "MT"}, "montana"},
    {{"US", "NE"}, "nebraska"},
    {{"US", "NV"}, "nevada"},
    {{"US", "NH"}, "new hampshire"},
    {{"US", "NJ"}, "new jersey"},
    {{"US", "NM"}, "new mexico|nouveau-mexique"},
    {{"US", "NY"}, "new york"},
    {{"US", "NC"}, "north carolina|caroline du nord"},
    {{"US", "ND"}, "north dakota|dakota du nord"},
    {{"US", "OH"}, "ohio"},
    {{"US", "OK"}, "oklahoma|okla"},
    {{"US", "OR"}, "oregon|orégon"},
    {{"US", "PA"}, "pennsylvania|pennsylvanie|penn"},
    {{"US", "RI"}, "rhode island"},
    {{"US", "SC"}, "south carolina|caroline du sud"},
    {{"US", "SD"}, "south dakota|dakota du sud"},
    {{"US", "TN"}, "tennessee|tenn"},
    {{"US", "TX"}, "texas|tex"},
    {{"US", "UT"}, "utah"},
    {{"US", "VT"}, "vermont"},
    {{"US", "VA"}, "virginia|virginie"},
    {{"US", "WA"}, "washington|washington state|wash"},
    {{"US", "WV"}, "west virginia|virginie-occidentale"},
    {{"US", "WI"}, "wisconsin|wis"},
    {{"US", "WY"}, "wyoming"},
    {{"US", "PR"}, "puerto rico|porto rico"},
    {{"US", "VI"}, "us virgin islands|virgin islands"},
    {{"US", "GU"}, "guam"},
    {{"US", "AS"}, "american samoa"},
    {{"US", "MP"}, "northern mariana islands"},
};

std::string bare(std::string_view text)
{
    std::string plain = nameKey(text, {});
    std::erase(plain, ' ');
    return plain;
}

using Names = std::unordered_multimap<std::string, Region>;

Names allNames()
{
    Names all;
    for (const auto &[region, names] : regions) {
        all.emplace(bare(region.code), region);
        for (std::string_view rest = names; !rest.empty();) {
            const std::size_t end = std::min(rest.find('|'), rest.size());
            all.emplace(bare(rest.substr(0, end)), region);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return all;
}

} // namespace

std::optional<Region> regionNamed(std::string_view text, std::string_view country)
{
    static const Names names = allNames();
    const auto [begin, end] = names.equal_range(bare(text));
    std::optional<Region> found;
    for (auto at = begin; at != end; ++at) {
        if (country.empty() && found && found->country != at->second.country)
            return std::nullopt; // "TN": Tennessee or Terre-Neuve
        if (country.empty() || at->second.country == country)
            found = at->second;
    }
    return found;
}

} // namespace broadside
