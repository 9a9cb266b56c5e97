#include "CellText.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

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

/// Whether all bytes are letters, digits and marks of ASCII, or the space: eight at a time, since every cell of a list
/// comes by here. The high bit of a byte stands up where it was there before, where 0x20 could not be taken away, and
/// where one more than 0x7E is too much; a borrow may put up one beside it, which only makes the answer no.
bool isPlainAscii(std::string_view text)
{
    constexpr std::uint64_t high = 0x8080808080808080;
    std::uint64_t suspect = 0;
    const char *at = text.data();
    std::size_t left = text.size();
    const auto look = [&suspect](std::uint64_t bytes) {
        suspect |= bytes | (bytes - 0x2020202020202020) | (bytes + 0x0101010101010101);
    };
    const auto eight = [](const char *from) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, from, sizeof bytes);
        return bytes;
    };
    for (; left >= 8; left -= 8, at += 8)
        look(eight(at));
    if (left > 0 && text.size() >= 8) {
        look(eight(at + left - 8)); // some of them a second time
    } else {
        for (; left > 0; --left, ++at)
            suspect |= suspects[static_cast<unsigned char>(*at)] || static_cast<signed char>(*at) < 0 ? high : 0;
    }
    return (suspect & high) == 0;
}

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

} // namespace

bool needsNoCleaning(std::string_view text)
{
    bool isSuspicious = false; // without a way out of the loop, many bytes are looked at in one step
    for (const char byte : text)
        isSuspicious |= isSuspect(static_cast<unsigned char>(byte));
    return !isSuspicious;
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

std::string_view cleaned(std::string_view cell, CellLines lines, std::string &scratch)
{
    if (isPlainAscii(cell) ||
        std::ranges::none_of(cell, [](char byte) { return suspects[static_cast<unsigned char>(byte)]; }))
        return trimmed(cell);

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
