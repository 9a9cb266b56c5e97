#include "DateTokens.h"

#include "Keys.h"

#include <algorithm>

namespace broadside {

namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// Folded, Arabic-Indic (U+0660) and Persian (U+06F0) digits as ASCII ones, the Arabic comma as a comma.
std::string foldedDate(std::string_view text)
{
    std::string plain;
    const std::string simple = folded(text);
    for (std::size_t at = 0; at < simple.size(); ++at) {
        const auto byte = static_cast<unsigned char>(simple[at]);
        const auto next = static_cast<unsigned char>(at + 1 < simple.size() ? simple[at + 1] : '\0');
        const unsigned zero = byte == 0xD9 ? 0xA0 : 0xB0;
        if ((byte == 0xD9 || byte == 0xDB) && next >= zero && next <= zero + 9) {
            plain.push_back(static_cast<char>('0' + (next - zero)));
            ++at;
        } else if (byte == 0xD8 && next == 0x8C) {
            plain.push_back(',');
            ++at;
        } else {
            plain.push_back(simple[at]);
        }
    }
    return plain;
}

} // namespace

bool cutDate(std::string_view text, DateTokens &into)
{
    constexpr std::string_view marks = "-/.,:+()";
    into.folded = foldedDate(text);
    const std::string_view all = into.folded;
    for (std::size_t at = 0; at < all.size();) {
        if (all[at] == ' ') {
            ++at;
            continue;
        }
        if (into.count == into.tokens.size())
            return false;
        DateToken &token = into.tokens[into.count++];
        const std::size_t from = at;
        if (isDigit(all[at])) {
            token.kind = DateToken::Number;
            for (; at < all.size() && isDigit(all[at]); ++at) {
                if (++token.digits > 9)
                    return false;
                token.number = token.number * 10 + (all[at] - '0');
            }
        } else if (marks.contains(all[at])) {
            ++at;
        } else {
            token.kind = DateToken::Word;
            while (at < all.size() && all[at] != ' ' && !isDigit(all[at]) && !marks.contains(all[at]))
                ++at;
        }
        token.text = all.substr(from, at - from);
    }
    return true;
}

} // namespace broadside
