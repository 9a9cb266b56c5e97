#include "Keys.h"

#include <unicode/idna.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <memory>

namespace broadside {

namespace {

// RFC 5321, 4.5.3.1, in octets; a path's 256 include its angle brackets.
constexpr std::size_t longestLocalPart = 64;
constexpr std::size_t longestAddress = 254;
constexpr std::size_t longestDomain = 253;
constexpr std::size_t longestLabel = 63;
constexpr UChar32 replacement = 0xFFFD;

bool isAscii(std::string_view text)
{
    unsigned char all = 0; // without a way out of the loop, several bytes are looked at in one step
    for (const char c : text)
        all = static_cast<unsigned char>(all | static_cast<unsigned char>(c));
    return all < 0x80;
}

constexpr bool isAsciiAlnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

void appendAsciiLower(std::string_view text, std::string &to)
{
    const std::size_t from = to.size();
    to.append(text);
    for (std::size_t at = from; at < to.size(); ++at) {
        const char c = to[at];
        to[at] = static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0));
    }
}

std::string asciiLower(std::string_view text)
{
    std::string lower;
    appendAsciiLower(text, lower);
    return lower;
}

icu::UnicodeString fromUtf8(std::string_view text)
{
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
}

/// NFKC_Casefold (UAX 44): compatibility forms and case are gone, and so is what cannot be seen.
icu::UnicodeString caseFolded(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    icu::UnicodeString source = fromUtf8(text);
    return U_SUCCESS(status) ? normalizer->normalize(source, status) : source;
}

icu::UnicodeString decomposed(const icu::UnicodeString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKDInstance(status);
    return U_SUCCESS(status) ? normalizer->normalize(text, status) : text;
}

std::string toUtf8(const icu::UnicodeString &text)
{
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

/// Scripts whose marks are accents or optional vowels. Elsewhere (Devanagari, Thai, kana …) a mark is a part of the
/// word.
bool dropsMarks(UScriptCode script)
{
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC ||
           script == USCRIPT_ARABIC || script == USCRIPT_HEBREW;
}

/// Letters that Unicode does not take apart, as people write them on a keyboard that lacks them; null for all others.
const char16_t *plainForm(UChar32 c)
{
    switch (c) {
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ħ':
        return u"h";
    case u'ŧ':
        return u"t";
    case u'ı':
        return u"i";
    case 0x2018: // quotation marks and the modifier letter that stand for an apostrophe
    case 0x2019:
    case 0x02BC:
        return u"'";
    case 0x2010: // hyphen; NFKC makes it of U+2011 too
    case 0x2013:
        return u"-";
    case 0x0640:
        return u""; // Arabic tatweel only stretches a word
    default:
        return nullptr;
    }
}

icu::UnicodeString withoutAccents(const icu::UnicodeString &text)
{
    const icu::UnicodeString parts = decomposed(text);
    icu::UnicodeString plain;
    bool drops = false;
    for (int32_t at = 0; at < parts.length(); at = parts.moveIndex32(at, 1)) {
        const UChar32 c = parts.char32At(at);
        if (u_charType(c) == U_NON_SPACING_MARK) {
            if (!drops)
                plain.append(c);
            continue;
        }
        UErrorCode status = U_ZERO_ERROR;
        drops = dropsMarks(uscript_getScript(c, &status));
        if (const char16_t *form = plainForm(c))
            plain.append(form, -1);
        else
            plain.append(c);
    }
    return plain;
}

bool isWordCharacter(UChar32 c)
{
    return (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
}

/// The words of folded text with one space between them; apostrophes within a word are left out ("O'Brien", "OBrien").
std::string wordsOf(const icu::UnicodeString &text)
{
    icu::UnicodeString words;
    bool gap = false;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const UChar32 c = text.char32At(at);
        if (c == u'\'')
            continue;
        if (!isWordCharacter(c)) {
            gap = true;
            continue;
        }
        if (gap && !words.isEmpty())
            words.append(u' ');
        gap = false;
        words.append(c);
    }
    return toUtf8(words);
}

/// The same for ASCII, which most names are by now.
std::string asciiWordsOf(std::string_view text)
{
    std::string words;
    bool gap = false;
    for (const char c : text) {
        if (c == '\'')
            continue;
        if (!isAsciiAlnum(c)) {
            gap = true;
            continue;
        }
        if (gap && !words.empty())
            words.push_back(' ');
        gap = false;
        words.push_back(c);
    }
    return words;
}

std::string slowlyFolded(std::string_view text)
{
    return toUtf8(withoutAccents(caseFolded(text)));
}

/// What U+0080 to U+017F (Latin-1 and Latin Extended-A) are folded to, each alone. None of them joins with what stands
/// beside it, so that text of these and of ASCII is folded letter by letter.
const std::array<std::string, 0x100> &foldedLatin()
{
    static const std::array<std::string, 0x100> table = [] {
        std::array<std::string, 0x100> made;
        for (UChar32 c = 0x80; c < 0x180; ++c)
            made.at(static_cast<std::size_t>(c - 0x80)) = slowlyFolded(toUtf8(icu::UnicodeString(c)));
        return made;
    }();
    return table;
}

/// False, and nothing is appended, for text with any other characters.
bool appendLatin(std::string_view text, std::string &to)
{
    const std::size_t from = to.size();
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c < 0x80) {
            to.push_back(text[at] >= 'A' && text[at] <= 'Z' ? static_cast<char>(c - 'A' + 'a') : text[at]);
            continue;
        }
        const auto next = static_cast<unsigned char>(at + 1 < text.size() ? text[at + 1] : '\0');
        if (c < 0xC2 || c > 0xC5 || (next & 0xC0) != 0x80) {
            to.resize(from);
            return false;
        }
        to.append(foldedLatin().at(static_cast<std::size_t>((c & 0x1F) << 6 | (next & 0x3F)) - 0x80));
        ++at;
    }
    return true;
}

std::string simplified(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (!space)
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

/// What a byte of ASCII may be part of: an atom (RFC 5322, 3.2.3), a label of a domain.
enum AsciiKind : unsigned char { NoPart = 0, AtomPart = 1, LabelPart = 2, DigitPart = 4 };

constexpr std::array<unsigned char, 256> asciiKinds = [] {
    std::array<unsigned char, 256> kinds{};
    for (unsigned char c = 1; c < 0x80; ++c) {
        const bool isDigit = c >= '0' && c <= '9';
        const bool isAlnum = isAsciiAlnum(static_cast<char>(c));
        const bool isMark = std::string_view("!#$%&'*+-/=?^_`{|}~").contains(static_cast<char>(c));
        kinds[c] =
            static_cast<unsigned char>((isAlnum || isMark ? AtomPart : NoPart) |
                                       (isAlnum || c == '-' ? LabelPart : NoPart) | (isDigit ? DigitPart : NoPart));
    }
    return kinds;
}();

unsigned char kindOf(char c)
{
    return asciiKinds[static_cast<unsigned char>(c)];
}

/// Of an atom, and beyond ASCII whatever can be seen (RFC 6531, 3.3).
bool isAtomText(UChar32 c)
{
    if (c < 0x80)
        return (kindOf(static_cast<char>(c)) & AtomPart) != 0;
    return c != replacement &&
           (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK | U_GC_P_MASK | U_GC_S_MASK)) != 0;
}

/// Whether the text is dot-separated parts of such characters, none of them empty.
bool isDotted(std::string_view text, AsciiKind kind)
{
    bool afterDot = true;
    for (const char c : text) {
        if (c == '.' ? afterDot : (kindOf(c) & kind) == 0)
            return false;
        afterDot = c == '.';
    }
    return !afterDot;
}

bool isLocalPart(std::string_view local)
{
    if (local.empty() || local.size() > longestLocalPart)
        return false;
    if (isDotted(local, AtomPart))
        return true;
    if (isAscii(local))
        return false;
    const icu::UnicodeString text = fromUtf8(local);
    bool afterDot = true;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const UChar32 c = text.char32At(at);
        if (c == u'.' ? afterDot : !isAtomText(c))
            return false;
        afterDot = c == u'.';
    }
    return !afterDot;
}

bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= longestLabel && label.front() != '-' && label.back() != '-' &&
           std::ranges::all_of(label, [](char c) { return (kindOf(c) & LabelPart) != 0; });
}

bool isAsciiDomain(std::string_view domain)
{
    if (domain.size() > longestDomain)
        return false;
    std::size_t labels = 0;
    std::string_view last;
    for (std::size_t from = 0; from <= domain.size(); ++labels) {
        const std::size_t dot = std::min(domain.find('.', from), domain.size());
        last = domain.substr(from, dot - from);
        if (!isLabel(last))
            return false;
        from = dot + 1;
    }
    // A last label of digits would be an address literal without its brackets (RFC 1123, 2.1).
    return labels >= 2 && !std::ranges::all_of(last, [](char c) { return c >= '0' && c <= '9'; });
}

/// The domain in lower case ASCII; none where it is no domain.
std::optional<std::string> domainKey(std::string_view domain)
{
    if (isAscii(domain))
        return isAsciiDomain(domain) ? std::optional(asciiLower(domain)) : std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<const icu::IDNA> idna(icu::IDNA::createUTS46Instance(
        UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_USE_STD3_RULES, status));
    if (!idna)
        return std::nullopt;
    icu::IDNAInfo info;
    icu::UnicodeString ascii;
    status = U_ZERO_ERROR;
    idna->nameToASCII(fromUtf8(domain), ascii, info, status);
    std::string result = toUtf8(ascii);
    if (U_FAILURE(status) || info.hasErrors() || !isAsciiDomain(result))
        return std::nullopt;
    return result;
}

struct Address
{
    std::string_view local;
    std::string domain;
};

std::optional<Address> parsed(std::string_view email)
{
    const std::size_t at = email.find('@');
    if (at == std::string_view::npos || email.size() > longestAddress || !isLocalPart(email.substr(0, at)))
        return std::nullopt;
    std::optional<std::string> domain = domainKey(email.substr(at + 1));
    if (!domain)
        return std::nullopt;
    return Address{email.substr(0, at), *std::move(domain)};
}

/// Takes both in lower case.
std::string mailboxOf(std::string_view local, std::string_view domain)
{
    if (const std::size_t plus = local.find('+'); plus != std::string_view::npos && plus > 0)
        local = local.substr(0, plus);
    std::string mailbox;
    mailbox.reserve(local.size() + domain.size() + 1);
    mailbox.append(local);
    if (domain == "googlemail.com")
        domain = "gmail.com";
    if (domain == "gmail.com" && local.find_first_not_of('.') != std::string_view::npos)
        std::erase(mailbox, '.');
    mailbox.push_back('@');
    mailbox.append(domain);
    return mailbox;
}

/// The way of nearly all addresses; none where it is no address.
std::optional<std::string> asciiEmailKey(std::string_view email)
{
    const std::size_t at = email.find('@');
    if (at == std::string_view::npos || email.size() > longestAddress || !isLocalPart(email.substr(0, at)) ||
        !isAsciiDomain(email.substr(at + 1)))
        return std::nullopt;
    const std::string lower = asciiLower(email);
    return mailboxOf(std::string_view(lower).substr(0, at), std::string_view(lower).substr(at + 1));
}

} // namespace

std::optional<std::string> emailKey(std::string_view email)
{
    std::optional<std::string> key = isAscii(email) ? asciiEmailKey(email) : std::nullopt;
    if (key)
        return key;
    std::optional<Address> address = parsed(email);
    if (!address)
        return std::nullopt;
    std::string local = isAscii(address->local) ? asciiLower(address->local) : toUtf8(caseFolded(address->local));
    return mailboxOf(local, address->domain);
}

bool isEmail(std::string_view email)
{
    const std::size_t at = email.find('@');
    if (at == std::string_view::npos || email.size() > longestAddress || !isLocalPart(email.substr(0, at)))
        return false;
    const std::string_view domain = email.substr(at + 1);
    return isAscii(domain) ? isAsciiDomain(domain) : domainKey(domain).has_value();
}

std::string nameKey(std::string_view firstName, std::string_view lastName)
{
    const std::string key = nameKeyOfFolded(folded(firstName), folded(lastName));
    if (!key.empty())
        return key;
    std::string name(firstName);
    name.push_back(' ');
    name.append(lastName);
    return simplified(name);
}

std::string nameKeyOfFolded(std::string_view firstName, std::string_view lastName)
{
    std::string name(firstName);
    name.push_back(' ');
    name.append(lastName);
    std::string key = isAscii(name) ? asciiWordsOf(name) : wordsOf(fromUtf8(name));
    return key.empty() ? simplified(name) : key;
}

std::string folded(std::string_view text)
{
    std::string result;
    appendFolded(text, result);
    return result;
}

void appendFolded(std::string_view text, std::string &to)
{
    if (isAscii(text))
        return appendAsciiLower(text, to);
    if (appendLatin(text, to))
        return;
    // Nothing joins across a space: word by word, so that only those that need it take the slow way.
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t space = std::min(text.find(' ', from), text.size());
        const std::string_view word = text.substr(from, space - from);
        if (!appendLatin(word, to))
            to.append(slowlyFolded(word));
        if (space < text.size())
            to.push_back(' ');
        from = space + 1;
    }
}

} // namespace broadside
