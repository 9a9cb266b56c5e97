// Single characters of UTF-8.
#pragma once

#include <string>

namespace broadside {

/// U+FFFD for what is no character (a lone surrogate, beyond U+10FFFF).
inline void appendUtf8(std::string &text, char32_t character)
{
    if (character > 0x10FFFF || (character >= 0xD800 && character < 0xE000))
        character = 0xFFFD;
    const auto tail = [&text](char32_t bits) { text.push_back(static_cast<char>(0x80 | (bits & 0x3F))); };
    if (character < 0x80) {
        text.push_back(static_cast<char>(character));
    } else if (character < 0x800) {
        text.push_back(static_cast<char>(0xC0 | (character >> 6)));
        tail(character);
    } else if (character < 0x10000) {
        text.push_back(static_cast<char>(0xE0 | (character >> 12)));
        tail(character >> 6);
        tail(character);
    } else {
        text.push_back(static_cast<char>(0xF0 | (character >> 18)));
        tail(character >> 12);
        tail(character >> 6);
        tail(character);
    }
}

} // namespace broadside
