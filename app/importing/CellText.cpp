#include "CellText.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace broadside {

namespace {

/// Whether a byte may begin a character that `cleaned` changes or trims: controls and space, and the lead bytes of C1
/// controls and U+00A0 (C2), U+1680 and U+2000–U+206F (E1, E2), U+3000 (E3) and U+FEFF (EF).
constexpr bool isSuspect(unsigned char byte)
{
    return byte < 0x20 || byte == 0x7F || byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3) || byte == 0xEF;
}

constexpr std::array<bool, 256> suspects = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = isSuspect(static_cast<unsigned char>(byte));
    return table;
}();

bool isTurningMark(UChar32 character)
{
    return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

/// Neither space nor control, and yet nothing to see: zero width space, direction marks, byte order mark.
bool isInvisible(UChar32 character)
{
    return character == 0x200B || character == 0x200E || character == 0x200F || character == 0xFEFF;
}

/// What stands for white space within a cell.
void appendSpace(std::string &text, UChar32 character, std::string_view original, CellLines lines)
{
    if (lines == CellLines::One)
        text.push_back(' ');
    else if (character == '\t' || !(u_isISOControl(character) || character == 0x2028 || character == 0x2029))
        text.append(original);
    else
        text.push_back('\n');
}

std::string_view trimmedSpaces(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size> &words)
{
    return std::ranges::find(words, word) != words.end();
}

bool isParticle(std::string_view word)
{
    static constexpr auto particles = std::to_array<std::string_view>(
        {"de",  "du",  "des",   "la",    "le",  "les",  "d'",  "l'",   "da",  "do",  "dos", "das",
         "di",  "del", "della", "dello", "van", "von",  "vom", "der",  "den", "het", "ten", "ter",
         "te",  "zu",  "zum",   "zur",   "af",  "av",   "bin", "bint", "ben", "ibn", "al",  "al-",
         "el",  "el-", "abu",   "abou",  "abd", "ould", "o'",  "mac",  "mc",  "st",  "st.", "saint",
         "ste", "san", "بن",    "ابن",   "بنت", "آل",   "ال",  "أبو",  "ابو", "عبد"});
    return isOneOf(simplyFolded(word), particles);
}

bool isSuffix(std::string_view word)
{
    static constexpr auto suffixes = std::to_array<std::string_view>(
        {"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.", "esq", "esq.", "fils"});
    return isOneOf(simplyFolded(word), suffixes);
}

/// Where the last word of `text` begins; 0 where it is the only one.
std::size_t lastWordAt(std::string_view text)
{
    const std::size_t space = text.find_last_of(' ');
    return space == std::string_view::npos ? 0 : space + 1;
}

} // namespace

std::string_view cleaned(std::string_view cell, CellLines lines, std::string &scratch)
{
    if (std::ranges::none_of(cell, [](char byte) { return suspects[static_cast<unsigned char>(byte)]; }))
        return trimmedSpaces(cell);

    scratch.clear();
    std::size_t keptUntil = 0; // what is behind it is space that may turn out to be at the end
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(cell.data());
    const auto size = static_cast<std::ptrdiff_t>(cell.size());
    for (std::ptrdiff_t at = 0; at < size;) {
        const std::ptrdiff_t from = at;
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(bytes, at, size, character);
        const std::string_view original =
            cell.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(at - from));
        if (character == '\r' && at < size && bytes[at] == '\n')
            continue;
        if (u_isUWhiteSpace(character)) {
            if (!scratch.empty())
                appendSpace(scratch, character, original, lines);
        } else if (isInvisible(character)) {
            if (!scratch.empty())
                scratch.append(original);
        } else if (!u_isISOControl(character) && !isTurningMark(character)) {
            scratch.append(original);
            keptUntil = scratch.size();
        }
    }
    return std::string_view(scratch).substr(0, keptUntil);
}

SplitName splitName(std::string_view name)
{
    if (const std::size_t comma = name.find(','); comma != std::string_view::npos) {
        const std::string_view before = trimmedSpaces(name.substr(0, comma));
        const std::string_view after = trimmedSpaces(name.substr(comma + 1));
        if (!isSuffix(after))
            return {.first = after, .last = before};
        const SplitName split = splitName(before);
        if (split.last.empty())
            return {.first = before, .last = after};
        return {.first = split.first, .last = name.substr(static_cast<std::size_t>(split.last.data() - name.data()))};
    }
    std::size_t lastAt = lastWordAt(name);
    while (lastAt > 0) {
        const std::string_view before = trimmedSpaces(name.substr(0, lastAt));
        const std::size_t at = lastWordAt(before);
        const std::string_view last = name.substr(lastAt);
        if (at == 0 || !(isParticle(before.substr(at)) || isSuffix(last)))
            break;
        lastAt = at;
    }
    if (lastAt == 0)
        return {.first = name, .last = {}};
    return {.first = trimmedSpaces(name.substr(0, lastAt)), .last = name.substr(lastAt)};
}

std::optional<bool> yesOrNo(std::string_view text)
{
    static constexpr auto yes = std::to_array<std::string_view>(
        {"1",        "yes",        "y",        "true",     "t",        "oui",       "o",          "vrai",
         "on",       "x",          "ok",       "✓",        "✔",        "☑",         "✅",         "subscribed",
         "active",   "opt-in",     "opt in",   "opted in", "optin",    "opted-in",  "confirmed",  "granted",
         "accepted", "accepte",    "acceptee", "agree",    "agreed",   "abonne",    "abonnee",    "inscrit",
         "inscrite", "subscriber", "checked",  "coche",    "d'accord", "j'accepte", "je consens", "نعم",
         "أجل",      "موافق",      "موافقة",   "أوافق",    "اوافق",    "مشترك",     "مشتركة",     "صحيح"});
    static constexpr auto no = std::to_array<std::string_view>({"0",
                                                                "no",
                                                                "n",
                                                                "false",
                                                                "f",
                                                                "non",
                                                                "faux",
                                                                "off",
                                                                "unsubscribed",
                                                                "bouncing",
                                                                "bounced",
                                                                "spam complaint",
                                                                "complained",
                                                                "cleaned",
                                                                "opt-out",
                                                                "opt out",
                                                                "opted out",
                                                                "opted-out",
                                                                "optout",
                                                                "declined",
                                                                "refused",
                                                                "refuse",
                                                                "refusee",
                                                                "not subscribed",
                                                                "never subscribed",
                                                                "inactive",
                                                                "desabonne",
                                                                "desabonnee",
                                                                "desinscrit",
                                                                "desinscrite",
                                                                "unchecked",
                                                                "☐",
                                                                "لا",
                                                                "كلا",
                                                                "غير موافق",
                                                                "غير موافقة",
                                                                "غير مشترك",
                                                                "غير مشتركة",
                                                                "لا أوافق",
                                                                "خطأ"});
    static constexpr auto noBeginnings = std::to_array<std::string_view>(
        {"i do not ", "i don't ", "please do not ", "please don't ", "do not ", "don't ", "je ne ", "je n'",
         "je refuse ", "ne pas ", "لا أ", "لا ا", "لا أرغب"});
    static constexpr auto yesBeginnings = std::to_array<std::string_view>(
        {"i agree", "i accept", "i consent", "i would like", "i'd like", "i want", "j'accepte", "j'autorise",
         "je consens", "je souhaite", "je veux", "j'aimerais", "أوافق", "اوافق", "أرغب", "نعم"});

    const std::string folded = simplyFolded(text);
    const std::string_view all = folded;
    const auto beginsIt = [all](std::string_view beginning) { return all.starts_with(beginning); };
    if (isOneOf(all, yes))
        return true;
    if (isOneOf(all, no) || std::ranges::any_of(noBeginnings, beginsIt))
        return false;
    if (std::ranges::any_of(yesBeginnings, beginsIt))
        return true;
    const std::string_view word = all.substr(0, all.find_first_of(" ,.;:!"));
    if (word == "yes" || word == "oui")
        return true;
    if (word == "no" || word == "non" || all.starts_with("لا،"))
        return false;
    return std::nullopt;
}

std::string simplyFolded(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        if (byte >= 'A' && byte <= 'Z') {
            folded.push_back(static_cast<char>(byte + ('a' - 'A')));
        } else if (byte == '\xC3' && at + 1 < text.size()) {
            // U+00C0–U+00DE are the capitals of U+00E0–U+00FE.
            const auto second = static_cast<unsigned char>(text[++at]);
            const unsigned lower = second >= 0x80 && second <= 0x9E && second != 0x97 ? second + 0x20U : second;
            if (lower >= 0xA0 && lower <= 0xA5)
                folded.push_back('a');
            else if (lower >= 0xA8 && lower <= 0xAB)
                folded.push_back('e');
            else if (lower >= 0xB9 && lower <= 0xBC)
                folded.push_back('u');
            else
                folded.append({byte, static_cast<char>(lower)});
        } else if (text.substr(at).starts_with("’")) {
            folded.push_back('\'');
            at += 2;
        } else {
            folded.push_back(byte);
        }
    }
    return folded;
}

} // namespace broadside
