#include "Countries.h"

#include "Keys.h"

#include <unicode/locid.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace broadside {

namespace {

using Names = std::unordered_map<std::string, std::string>;

/// Letters and digits of any script alone, folded: "U.S.A." and "usa" are one.
std::string bare(std::string_view text)
{
    std::string plain = nameKey(text, {});
    std::erase(plain, ' ');
    return plain;
}

void addNames(Names &names, const std::string &code, const icu::Locale &language)
{
    icu::UnicodeString shown;
    icu::Locale("", code.c_str()).getDisplayCountry(language, shown);
    std::string name;
    shown.toUTF8String(name);
    names.try_emplace(bare(name), code);
}

/// The language that most people of the country read.
icu::Locale ownLanguage(const std::string &code)
{
    icu::Locale locale(("und_" + code).c_str());
    UErrorCode status = U_ZERO_ERROR;
    locale.addLikelySubtags(status);
    return U_SUCCESS(status) ? icu::Locale(locale.getLanguage(), locale.getCountry()) : icu::Locale("en");
}

Names allNames()
{
    static constexpr const char *languages[] = {"en", "fr", "ar", "es", "pt",      "de", "it",
                                                "nl", "pl", "vi", "zh", "zh_Hant", "ru", "tr"};
    struct Alias
    {
        const char *names; ///< separated by "|"
        const char *code;
    };
    // Names in common use that CLDR does not give.
    static constexpr Alias aliases[] = {
        {"usa|u.s.|us of a|america|united states of america|the united states|états unis d'amérique|é.-u.|eua|eeuu|"
         "ee. uu.|stati uniti d'america|vereinigte staaten von amerika|vs|abd|сша|美国|الولايات المتحدة "
         "الأمريكية|أمريكا",
         "US"},
        {"uk|u.k.|great britain|britain|england|scotland|wales|northern ireland|angleterre|écosse|grande-bretagne|"
         "pays de galles|gran bretaña|inglaterra|inghilterra|großbritannien|بريطانيا|إنجلترا|英国",
         "GB"},
        {"holland|the netherlands|pays bas|هولندا", "NL"},
        {"czech republic|république tchèque", "CZ"},
        {"ivory coast|côte d'ivoire", "CI"},
        {"republic of korea|korea|corée du sud|corée", "KR"},
        {"viet nam", "VN"},
        {"russian federation|fédération de russie", "RU"},
        {"palestine|فلسطين", "PS"},
        {"congo kinshasa|drc|rdc|dr congo|république démocratique du congo|democratic republic of the congo", "CD"},
        {"turkey|turquie", "TR"},
        {"uae|e.a.u.|الإمارات", "AE"},
        {"ksa|المملكة العربية السعودية", "SA"},
        {"can|canadá|كندا", "CA"}};
    Names names;
    for (const char *const *at = icu::Locale::getISOCountries(); *at != nullptr; ++at) {
        const std::string code(*at);
        for (const char *language : languages)
            addNames(names, code, icu::Locale(language));
        addNames(names, code, ownLanguage(code));
        if (const char *three = icu::Locale("", code.c_str()).getISO3Country(); three != nullptr && *three != '\0')
            names.try_emplace(bare(three), code);
    }
    for (const auto &[texts, code] : aliases) {
        std::string_view rest = texts;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('|'), rest.size());
            names.try_emplace(bare(rest.substr(0, end)), code);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return names;
}

} // namespace

bool isCountryCode(std::string_view code)
{
    static const std::unordered_set<std::string> codes = [] {
        std::unordered_set<std::string> all;
        for (const char *const *at = icu::Locale::getISOCountries(); *at != nullptr; ++at)
            all.insert(*at);
        return all;
    }();
    return code.size() == 2 && codes.contains(std::string(code));
}

std::string countryCode(std::string_view text)
{
    if (isCountryCode(text))
        return std::string(text);
    const std::string plain = bare(text);
    if (plain.empty())
        return {};
    std::string capital = plain;
    std::ranges::transform(capital, capital.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (isCountryCode(capital))
        return capital;
    static const Names names = allNames();
    const auto found = names.find(plain);
    return found == names.end() ? std::string() : found->second;
}

} // namespace broadside
