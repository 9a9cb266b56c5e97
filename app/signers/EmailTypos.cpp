#include "EmailTypos.h"

#include "Countries.h"
#include "Keys.h"
#include "MailProviders.h"

#include <algorithm>
#include <array>

namespace broadside {

namespace {

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// Keys that touch on QWERTY or AZERTY, letters that are read for one another, and vowels, which memory swaps.
bool areTakenForEachOther(char a, char b)
{
    static constexpr auto rows = std::to_array<std::string_view>(
        {"1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn"});
    static constexpr auto columns =
        std::to_array<std::string_view>({"qaz", "wsxza", "edcxs", "rfvcd", "tgbvf", "yhnbg", "ujmnh", "ikmj", "olk",
                                         "pl", "0oi9", "1liq", "mn", "vb", "sz"});
    static constexpr std::string_view vowels = "aeiouy";
    if (vowels.contains(a) && vowels.contains(b))
        return true;
    const auto touches = [a, b](std::string_view row) {
        const std::size_t one = row.find(a);
        const std::size_t other = row.find(b);
        return one != std::string_view::npos && other != std::string_view::npos &&
               (one + 1 == other || other + 1 == one);
    };
    const auto isNear = [a, b](std::string_view column) {
        return column.front() == a ? column.contains(b) : column.front() == b && column.contains(a);
    };
    return std::ranges::any_of(rows, touches) || std::ranges::any_of(columns, isNear);
}

/// Ends of domains that nobody can have registered, and what they were to be.
std::optional<std::string_view> meantEnd(std::string_view end)
{
    struct End
    {
        std::string_view typed, meant;
    };
    static constexpr auto ends = std::to_array<End>(
        {{"con", "com"},  {"cmo", "com"},  {"ocm", "com"},  {"vom", "com"},  {"xom", "com"},  {"comm", "com"},
         {"coom", "com"}, {"cpm", "com"},  {"clm", "com"},  {"cim", "com"},  {"ccom", "com"}, {"cokm", "com"},
         {"comn", "com"}, {"coml", "com"}, {"nte", "net"},  {"nett", "net"}, {"bet", "net"},  {"ent", "net"},
         {"ogr", "org"},  {"rog", "org"},  {"orgg", "org"}, {"prg", "org"}});
    const auto *found = std::ranges::find(ends, end, &End::typed);
    return found == ends.end() ? std::nullopt : std::optional(found->meant);
}

/// Whether somebody may have a domain with this end.
bool isRealEnd(std::string_view end)
{
    static constexpr auto ends =
        std::to_array<std::string_view>({"com",    "net",  "org",    "info",   "biz",  "name", "mobi", "app", "dev",
                                         "online", "site", "email",  "quebec", "uk",   "eu",   "edu",  "gov", "int",
                                         "paris",  "bzh",  "berlin", "cat",    "coop", "pro",  "tel",  "xyz", "cam"});
    if (std::ranges::find(ends, end) != ends.end())
        return true;
    std::string capital(end);
    std::ranges::transform(capital, capital.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return isCountryCode(capital);
}

/// One slip in the name, before its first dot. Short names are like too many others.
bool isSlipInName(std::string_view typed, std::string_view meant, std::size_t at, std::size_t nameSize)
{
    constexpr std::size_t longName = 7;
    if (typed.size() == meant.size()) {
        const bool isSwap = at + 1 < nameSize && typed[at] == meant[at + 1] && typed[at + 1] == meant[at];
        if (isSwap)
            return nameSize >= 4;
        return nameSize >= longName || (nameSize >= 5 && areTakenForEachOther(typed[at], meant[at]));
    }
    if (typed.size() < meant.size())
        return nameSize >= 5;
    const char extra = typed[at];
    const bool isDoubled = (at > 0 && typed[at - 1] == extra) || (at + 1 < typed.size() && typed[at + 1] == extra);
    const bool isBeside = (at > 0 && areTakenForEachOther(typed[at - 1], extra)) ||
                          (at + 1 < typed.size() && areTakenForEachOther(typed[at + 1], extra));
    return (nameSize >= 4 && isDoubled) || (nameSize >= 5 && isBeside) || (nameSize >= 6 && extra >= 'a');
}

/// Whether `typed` is `meant` with one letter more, less or other, or two that stand side by side swapped (a distance
/// of one as Damerau and Levenshtein count), where fingers are likely to do that.
bool isOneSlip(std::string_view typed, std::string_view meant)
{
    const std::size_t at = static_cast<std::size_t>(std::ranges::mismatch(typed, meant).in1 - typed.begin());
    const auto sameFrom = [&](std::size_t one, std::size_t other) {
        return one <= typed.size() && other <= meant.size() && typed.substr(one) == meant.substr(other);
    };
    const bool isSwap = at + 1 < typed.size() && at + 1 < meant.size() && typed[at] == meant[at + 1] &&
                        typed[at + 1] == meant[at] && sameFrom(at + 2, at + 2);
    const bool isOne = isSwap || sameFrom(at + 1, at + 1) || sameFrom(at + 1, at) || sameFrom(at, at + 1);
    if (typed == meant || !isOne)
        return false;
    const std::size_t nameSize = meant.find('.');
    const bool isInName = at < nameSize || (at == nameSize && typed.size() > meant.size());
    if (isInName && typed.find('.') != std::string_view::npos)
        return isSlipInName(typed, meant, at, nameSize);
    const std::string_view end = typed.substr(typed.rfind('.') + 1);
    static constexpr auto cutEnds =
        std::to_array<std::string_view>({"co", "cm", "om", "ne"}); // real, and far likelier a slip
    const bool isCutEnd = nameSize >= 4 && std::ranges::find(cutEnds, end) != cutEnds.end();
    return isCutEnd || !isRealEnd(end);
}

std::string_view trimmed(std::string_view text, std::string_view front, std::string_view back)
{
    while (!text.empty() && front.contains(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && back.contains(text.back()))
        text.remove_suffix(1);
    return text;
}

void replaceAll(std::string &text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at))
        text.replace(at, what.size(), with);
}

/// "adagmail.com": the sign between is missing.
void insertAt(std::string &text)
{
    const std::string lower = lowered(text);
    std::size_t best = 0;
    for (const std::string_view provider : mailProviders()) {
        if (lower.size() > provider.size() + 1 && lower.ends_with(provider))
            best = std::max(best, provider.size());
    }
    if (best == 0)
        return;
    const std::string_view local = trimmed(std::string_view(text).substr(0, text.size() - best), {}, ".");
    if (local.size() >= 2 && !local.starts_with("www"))
        text = std::string(local) + '@' + text.substr(text.size() - best);
}

/// The address without what people and programs write around it and between its parts.
std::string repaired(std::string_view written)
{
    if (const std::size_t open = written.find('<'), close = written.find('>', open);
        open != std::string_view::npos && close != std::string_view::npos)
        written = written.substr(open + 1, close - open - 1);
    constexpr std::string_view brackets = "()<>[]{}'\"`.,;: \t";
    written = trimmed(written, brackets, "()<>[]{}'\"`.,;: \t!/\\");
    constexpr std::string_view scheme = "mailto:";
    if (lowered(written.substr(0, scheme.size())) == scheme)
        written = trimmed(written.substr(scheme.size()), " ", {});
    // Of several addresses the first.
    if (const std::size_t end = written.find_first_of(",;/| ");
        end != std::string_view::npos && isEmail(written.substr(0, end)) && written.substr(end).contains('@'))
        return std::string(written.substr(0, end));

    std::string text(written);
    replaceAll(text, "\uFF20", "@");
    if (!text.contains('@')) {
        for (const std::string_view at : {"(at)", "[at]", " at "})
            replaceAll(text, at, "@");
        for (const std::string_view dot : {"(dot)", "[dot]", " dot "})
            replaceAll(text, dot, ".");
    }
    for (const std::string_view gap : {" @", "@ ", " .", ". "})
        replaceAll(text, gap, gap == " @" || gap == "@ " ? "@" : ".");
    replaceAll(text, "@@", "@");
    const std::size_t at = text.find('@');
    if (at != std::string::npos)
        std::ranges::replace(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), ',', '.');
    replaceAll(text, "..", ".");
    replaceAll(text, ".@", "@");
    replaceAll(text, "@.", "@");
    if (at == std::string::npos)
        insertAt(text);
    return text;
}

} // namespace

std::optional<std::string> meantDomain(std::string_view written)
{
    const std::string domain = lowered(written);
    const auto isProvider = [](std::string_view text) {
        const auto providers = mailProviders();
        return std::ranges::find(providers, text) != providers.end();
    };
    if (isProvider(domain) || isRealLookAlike(domain))
        return std::nullopt;

    std::string fixed = domain;
    const std::size_t dot = domain.rfind('.');
    if (const auto end = dot == std::string::npos ? std::nullopt : meantEnd(std::string_view(domain).substr(dot + 1))) {
        fixed = domain.substr(0, dot + 1) + std::string(*end);
        if (isProvider(fixed))
            return fixed;
    }
    // Google has no mailboxes under these.
    for (const std::string_view other : {"gmail.ca", "gmail.fr", "gmail.net", "gmail.org", "gmail.us", "gmail.cm"}) {
        if (fixed == other)
            return "gmail.com";
    }
    for (const std::string_view provider : mailProviders()) {
        if (isOneSlip(fixed, provider))
            return std::string(provider);
    }
    return fixed == domain ? std::nullopt : std::optional(fixed);
}

std::optional<std::string> proposedEmail(std::string_view text)
{
    constexpr std::size_t longestText = 400; // an address has 254; what is longer holds none that was meant
    if (text.empty() || text.size() > longestText)
        return std::nullopt;
    std::string email = repaired(text);
    const std::size_t at = email.find('@');
    if (at == std::string::npos)
        return std::nullopt;
    if (const auto domain = meantDomain(std::string_view(email).substr(at + 1)))
        email.replace(at + 1, std::string::npos, *domain);
    if (email == text || !isEmail(email))
        return std::nullopt;
    return email;
}

} // namespace broadside
