#include "EastAsianNames.h"

#include "CellText.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <vector>

namespace broadside {

namespace {

struct Character
{
    std::size_t at = 0; ///< byte
    UScriptCode script = USCRIPT_INVALID_CODE;
};

/// Its characters; none where there is another than ideographs, kana, hangul, spaces and dots.
std::optional<std::vector<Character>> charactersOf(std::string_view name)
{
    std::vector<Character> characters;
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(name.data());
    const auto size = static_cast<std::ptrdiff_t>(name.size());
    for (std::ptrdiff_t at = 0; at < size;) {
        const std::ptrdiff_t from = at;
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(bytes, at, size, character);
        constexpr UChar32 longVowel = 0x30FC;
        constexpr UChar32 iteration = 0x3005; // 々
        UErrorCode status = U_ZERO_ERROR;
        UScriptCode script = uscript_getScript(character, &status);
        if (character == longVowel)
            script = USCRIPT_KATAKANA;
        else if (character == iteration)
            script = USCRIPT_HAN;
        if (script != USCRIPT_HAN && script != USCRIPT_HIRAGANA && script != USCRIPT_KATAKANA &&
            script != USCRIPT_HANGUL)
            return std::nullopt;
        characters.push_back({static_cast<std::size_t>(from), script});
    }
    return characters;
}

/// How many characters of a name without spaces are the family's.
std::size_t familySize(std::string_view name, const std::vector<Character> &characters)
{
    static constexpr auto doubles = std::to_array<std::string_view>(
        {"欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "尉遲",
         "公孙", "公孫", "慕容", "司徒", "令狐", "夏侯", "端木", "南宫", "南宮", "长孙", "長孫", "宇文",
         "轩辕", "軒轅", "呼延", "闻人", "남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방"});
    const auto isDouble = [name](std::string_view family) { return name.starts_with(family); };
    if (characters.size() > 2 && std::ranges::any_of(doubles, isDouble))
        return 2;
    const auto isHan = [](const Character &character) { return character.script == USCRIPT_HAN; };
    const auto ideographs = static_cast<std::size_t>(std::ranges::find_if_not(characters, isHan) - characters.begin());
    if (ideographs == characters.size())
        return characters.size() > 3 ? 2 : 1;
    if (characters.front().script == USCRIPT_HANGUL)
        return 1;
    return ideographs; // "山田はなこ"; none in a name of kana alone
}

} // namespace

std::optional<SplitName> splitEastAsianName(std::string_view name)
{
    if (name.empty() || static_cast<unsigned char>(name.front()) < 0xE3)
        return std::nullopt; // all of them begin at U+3000
    for (const std::string_view dot : {"・", "·", "‧"}) {
        const std::size_t at = name.find(dot);
        if (at == std::string_view::npos || !charactersOf(name.substr(0, at)))
            continue;
        const std::size_t last = name.rfind(dot);
        return SplitName{.first = name.substr(0, last), .last = name.substr(last + dot.size())};
    }
    if (const std::size_t space = name.find(' '); space != std::string_view::npos) {
        const std::string_view rest = name.substr(name.find_first_not_of(' ', space));
        std::string joined(rest);
        std::erase(joined, ' ');
        if (!charactersOf(name.substr(0, space)) || !charactersOf(joined))
            return std::nullopt;
        return SplitName{.first = rest, .last = name.substr(0, space)};
    }
    const auto characters = charactersOf(name);
    if (!characters)
        return std::nullopt;
    const std::size_t family = characters->size() == 1 ? 0 : familySize(name, *characters);
    if (family == 0 || family == characters->size())
        return SplitName{.first = name, .last = {}};
    const std::size_t end = (*characters)[family].at;
    return SplitName{.first = name.substr(end), .last = name.substr(0, end)};
}

bool isEastAsianSurname(std::string_view word)
{
    static constexpr auto surnames =
        std::to_array<std::string_view>({"li", "wu", "xu", "hu", "he", "lu", "ma", "su", "ye", "yu", "fu", "gu", "du",
                                         "qi", "lo", "ko", "oh", "yi", "ng"});
    return std::ranges::find(surnames, simplyFolded(word)) != surnames.end();
}

} // namespace broadside
