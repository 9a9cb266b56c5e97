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
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

constexpr bool isAsciiAlnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
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

/// Of an atom (RFC 5322, 3.2.3), and beyond ASCII whatever can be seen (RFC 6531, 3.3).
bool isAtomText(UChar32 c)
{
    if (c < 0x80)
        return isAsciiAlnum(static_cast<char>(c)) ||
               std::string_view("!#$%&'*+-/=?^_`{|}~").contains(static_cast<char>(c));
    return c != replacement &&
           (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK | U_GC_P_MASK | U_GC_S_MASK)) != 0;
}

/// What a byte of ASCII may be part of.
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

} // namespace

std::optional<std::string> emailKey(std::string_view email)
{
    std::optional<Address> address = parsed(email);
    if (!address)
        return std::nullopt;
    std::string local = isAscii(address->local) ? asciiLower(address->local) : toUtf8(caseFolded(address->local));
    if (const std::size_t plus = local.find('+'); plus != std::string::npos && plus > 0)
        local.resize(plus);
    if (address->domain == "googlemail.com")
        address->domain = "gmail.com";
    if (address->domain == "gmail.com" && local.find_first_not_of('.') != std::string::npos)
        std::erase(local, '.');
    return local + '@' + address->domain;
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
    const std::string name = std::string(firstName) + ' ' + std::string(lastName);
    const std::string plain = folded(name);
    std::string key = wordsOf(fromUtf8(plain));
    return key.empty() ? simplified(plain.find_first_not_of(" \t\r\n\v\f") == std::string::npos ? name : plain) : key;
}

std::string folded(std::string_view text)
{
    return isAscii(text) ? asciiLower(text) : toUtf8(withoutAccents(caseFolded(text)));
}

} // namespace broadside
