#include "Words.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace broadside {

namespace {

enum class Kind : unsigned char { Parts, Word, Unspaced };

constexpr std::array<Kind, 128> ascii = [] {
    std::array<Kind, 128> table{};
    for (std::size_t c = 0; c < table.size(); ++c) {
        const bool isWord = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        table[c] = isWord ? Kind::Word : Kind::Parts;
    }
    return table;
}();

Kind kindOf(UChar32 c)
{
    if (c < 0)
        return Kind::Parts;
    if (c < 0x80)
        return ascii[static_cast<std::size_t>(c)];
    if (u_isalnum(c) == 0 && (U_GET_GC_MASK(c) & U_GC_M_MASK) == 0)
        return Kind::Parts;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return Kind::Unspaced;
    default:
        return Kind::Word;
    }
}

/// Calls `take` with each run of characters of a word, and whether it is one without spaces.
template<class Take>
void forEachRun(std::string_view text, Take &&take)
{
    const auto size = static_cast<int32_t>(text.size());
    Kind run = Kind::Parts;
    int32_t begin = 0;
    for (int32_t at = 0; at < size;) {
        const int32_t here = at;
        const auto byte = static_cast<unsigned char>(text[static_cast<std::size_t>(at)]);
        Kind kind = Kind::Parts;
        if (byte < 0x80) {
            kind = ascii[byte];
            ++at;
        } else {
            UChar32 c = 0;
            U8_NEXT(text.data(), at, size, c);
            kind = kindOf(c);
            // A mark belongs to the letter before it.
            if (kind == Kind::Word && run == Kind::Unspaced && (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0)
                kind = Kind::Unspaced;
        }
        if (kind == run)
            continue;
        if (run != Kind::Parts)
            take(text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(here - begin)),
                 run == Kind::Unspaced);
        run = kind;
        begin = here;
    }
    if (run != Kind::Parts)
        take(text.substr(static_cast<std::size_t>(begin)), run == Kind::Unspaced);
}

} // namespace

void appendWords(std::string_view folded, std::vector<std::string_view> &words)
{
    forEachRun(folded, [&words](std::string_view run, bool isUnspaced) {
        words.push_back(run);
        if (!isUnspaced)
            return;
        const auto size = static_cast<int32_t>(run.size());
        for (int32_t at = 0; at < size;) {
            UChar32 c = 0;
            U8_NEXT(run.data(), at, size, c);
            if (at < size)
                words.push_back(run.substr(static_cast<std::size_t>(at)));
        }
    });
}

std::vector<std::string> searchedWords(std::string_view folded)
{
    constexpr std::size_t most = 20;
    std::vector<std::string> words;
    forEachRun(folded, [&words](std::string_view run, bool) {
        if (words.size() < most && std::ranges::find(words, run) == words.end())
            words.emplace_back(run);
    });
    return words;
}

} // namespace broadside
