#include "NameSplit.h"

#include "EastAsianNames.h"
#include "HeaderNames.h"
#include "NameWords.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <optional>

namespace broadside {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

/// The words of a name, in place.
class Words
{
public:
    explicit Words(std::string_view text)
    {
        text = trimmed(text);
        while (!text.empty()) {
            const bool isFull = m_count + 1 == m_words.size();
            const std::size_t end = isFull ? text.size() : std::min(text.find(' '), text.size());
            m_words[m_count++] = text.substr(0, end);
            text = trimmed(text.substr(end));
        }
    }

    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] std::string_view operator[](std::size_t at) const { return m_words[at]; }
    /// What stands from one word to before another.
    [[nodiscard]] std::string_view text(std::size_t from, std::size_t to) const
    {
        if (from >= to)
            return {};
        const char *const begin = m_words[from].data();
        const std::string_view last = m_words[to - 1];
        return {begin, static_cast<std::size_t>(last.data() + last.size() - begin)};
    }
    [[nodiscard]] std::string_view from(std::size_t at) const { return text(at, m_count); }

private:
    std::array<std::string_view, 24> m_words; ///< the last one holds all that is left
    std::size_t m_count = 0;
};

struct Letters
{
    int upper = 0, lower = 0;
    bool isVietnamese = false;
    bool isArabic = false;
    bool hasDot = false;
};

Letters lettersOf(std::string_view word)
{
    Letters letters;
    if (std::ranges::all_of(word, [](char byte) { return static_cast<signed char>(byte) >= 0; })) {
        for (const char byte : word) {
            letters.upper += byte >= 'A' && byte <= 'Z' ? 1 : 0;
            letters.lower += byte >= 'a' && byte <= 'z' ? 1 : 0;
            letters.hasDot = letters.hasDot || byte == '.';
        }
        return letters;
    }
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(word.data());
    const auto size = static_cast<std::ptrdiff_t>(word.size());
    for (std::ptrdiff_t at = 0; at < size;) {
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(bytes, at, size, character);
        letters.upper += u_isUUppercase(character) ? 1 : 0;
        letters.lower += u_isULowercase(character) ? 1 : 0;
        letters.hasDot = letters.hasDot || character == '.';
        // The letters that no other language has: ơ, ư and those with two marks.
        letters.isVietnamese = letters.isVietnamese || (character >= 0x1EA0 && character <= 0x1EF9) ||
                               character == 0x01A0 || character == 0x01A1 || character == 0x01AF || character == 0x01B0;
        letters.isArabic = letters.isArabic || (character >= 0x0620 && character <= 0x06FF);
    }
    return letters;
}

/// "TREMBLAY", "LI", "McDONALD"; not "J.", "JP".
bool isShouted(std::string_view word)
{
    if (const bool isScottish = word.starts_with("Mc"); isScottish)
        word.remove_prefix(2);
    else if (word.starts_with("Mac"))
        word.remove_prefix(3);
    const Letters letters = lettersOf(word);
    if (letters.lower > 0 || letters.hasDot || letters.upper < 2)
        return false;
    return letters.upper > 2 || vietnameseFamilyName(word) != VietnameseName::No || isEastAsianSurname(word);
}

/// "TREMBLAY Marie", "Ysolde de la TOUR": capitals show the family's name, unless all is written so.
std::optional<SplitName> splitByCapitals(const Words &words)
{
    std::size_t first = words.count();
    std::size_t end = 0;
    std::size_t shouted = 0;
    for (std::size_t at = 0; at < words.count(); ++at) {
        if (!isShouted(words[at]))
            continue;
        first = std::min(first, at);
        end = at + 1;
        ++shouted;
    }
    if (shouted == 0)
        return std::nullopt;
    // "de la TOUR Ysolde"; the Ben of "Ben ASHGROVE" is no particle.
    while (first > 0 && isNameParticle(words[first - 1]) && (first > 1 || end < words.count()))
        --first;
    for (std::size_t at = first; at < end; ++at) {
        if (!isShouted(words[at]) && !isNameParticle(words[at]))
            return std::nullopt;
    }
    if (first == 0 && end < words.count() && !isNameSuffix(words[end]))
        return SplitName{.first = words.from(end), .last = words.text(0, end)};
    if (first > 0 && (end == words.count() || isNameSuffix(words[end])))
        return SplitName{.first = words.text(0, first), .last = words.from(first)};
    return std::nullopt;
}

/// How many words from `at` on are one part of an Arabic name: "عبد الرحمن", "نور الدين", "فاطمة الزهراء".
std::size_t arabicPart(const Words &words, std::size_t at)
{
    std::size_t count = 1;
    if (isNameParticle(words[at]) || words[at] == "أم" || words[at] == "ام")
        count = 2;
    while (at + count < words.count()) {
        const std::string_view next = words[at + count];
        if (next != "الدين" && next != "الله" && next != "الإسلام" && next != "الاسلام" && next != "الزهراء")
            break;
        ++count;
    }
    return std::min(count, words.count() - at);
}

SplitName splitArabic(const Words &words, NameOrder order)
{
    const std::size_t count = arabicPart(words, 0);
    if (order == NameOrder::FamilyFirst && count < words.count())
        return {.first = words.from(count), .last = words.text(0, count)};
    return {.first = words.text(0, count), .last = words.from(count)};
}

/// The family's names that everybody knows decide: "Nguyễn Văn An" and "An Nguyễn".
std::optional<SplitName> splitVietnamese(const Words &words, bool hasLetters, NameOrder order)
{
    const bool isTold = hasLetters || (words.count() > 2 && isVietnameseMiddleName(words[1]));
    const auto familyKind = [isTold](std::string_view word) {
        const VietnameseName kind = vietnameseFamilyName(word);
        return kind == VietnameseName::Maybe && !isTold ? VietnameseName::No : kind;
    };
    const std::size_t last = words.count() - 1;
    const VietnameseName first = familyKind(words[0]);
    const VietnameseName behind = familyKind(words[last]);
    if (first == VietnameseName::No && behind == VietnameseName::No)
        return std::nullopt;
    const bool isOtherFamily = !isTold && isKnownFamilyName(words[last]);
    // Of two such names the surer one is the family's; of two that are as sure the first, as the people write it.
    const bool isFamilyFirst =
        !isOtherFamily && (first > behind || (first == behind && (isTold || order == NameOrder::FamilyFirst)));
    if (isFamilyFirst)
        return SplitName{.first = words.from(1), .last = words[0]};
    return SplitName{.first = words.text(0, last), .last = words[last]};
}

/// Where the family's name begins when it stands behind the given ones. `end`: of the words without the suffixes.
std::size_t familyBegin(const Words &words, std::size_t end)
{
    for (std::size_t at = 1; at + 1 < end; ++at) {
        if (!isNameParticle(words[at]))
            continue;
        std::size_t next = at;
        while (next + 1 < end && isNameParticle(words[next]))
            ++next;
        // "María del Carmen López": the particle belongs to the given name.
        if (next + 1 < end && isDevotion(words[next])) {
            at = next;
            continue;
        }
        // "Pérez de la Cruz", "Lopes da Silva" behind a given name
        return at > 1 && isIberianFamilyName(words[at - 1]) ? at - 1 : at;
    }
    std::size_t begin = end - 1;
    if (end >= 4 && joinsSurnames(words[end - 2]))
        begin = end - 3;
    if (begin >= 2 && isIberianFamilyName(words[begin]) && isIberianFamilyName(words[begin - 1]))
        --begin;
    return begin;
}

/// Where it ends when it stands in front.
std::size_t familyEnd(const Words &words, std::size_t end)
{
    std::size_t at = 0;
    while (at + 1 < end && isNameParticle(words[at]))
        ++at;
    ++at;
    if (at + 2 < end && joinsSurnames(words[at]))
        at += 2;
    else if (at + 1 < end && isIberianFamilyName(words[at - 1]) && isIberianFamilyName(words[at]))
        ++at;
    return at;
}

SplitName splitWords(const Words &words, NameOrder order, bool hadTitle)
{
    if (words.count() == 0)
        return {};
    bool hasVietnameseLetters = false;
    bool isArabic = false;
    bool mayShout = false;
    for (std::size_t at = 0; at < words.count(); ++at) {
        const Letters letters = lettersOf(words[at]);
        hasVietnameseLetters = hasVietnameseLetters || letters.isVietnamese;
        isArabic = isArabic || letters.isArabic;
        mayShout = mayShout || letters.upper > 1;
    }
    if (isArabic)
        return splitArabic(words, order);
    std::size_t end = words.count(); // without "Jr.", "III"
    while (end > 1 && isNameSuffix(words[end - 1]))
        --end;
    if (end == 1)
        return hadTitle ? SplitName{.first = {}, .last = words.from(0)}
                        : SplitName{.first = words[0], .last = words.from(1)};
    if (const auto split = mayShout ? splitByCapitals(words) : std::nullopt)
        return *split;
    if (const auto split = splitVietnamese(words, hasVietnameseLetters, order))
        return *split;
    if (order == NameOrder::FamilyFirst) {
        const std::size_t familyUntil = familyEnd(words, end);
        return {.first = words.from(familyUntil), .last = words.text(0, familyUntil)};
    }
    const std::size_t family = familyBegin(words, end);
    return {.first = words.text(0, family), .last = words.from(family)};
}

struct Comma
{
    std::size_t at, size;
};

std::optional<Comma> commaIn(std::string_view name)
{
    for (const std::string_view comma : {",", "،", "，", "、"}) {
        if (const std::size_t at = name.find(comma); at != std::string_view::npos)
            return Comma{at, comma.size()};
    }
    return std::nullopt;
}

/// The name without the titles in front of it.
std::string_view withoutTitles(std::string_view name)
{
    for (;;) {
        const std::size_t space = name.find(' ');
        if (space == std::string_view::npos)
            return name;
        const std::string_view rest = trimmed(name.substr(space));
        if (rest.empty() || !isNameTitle(name.substr(0, space), rest.contains(' ')))
            return name;
        name = rest;
    }
}

} // namespace

SplitName splitName(std::string_view name, NameOrder order)
{
    const std::string_view bare = withoutTitles(name);
    if (const auto comma = commaIn(bare)) {
        const std::string_view before = trimmed(bare.substr(0, comma->at));
        const std::string_view after = trimmed(bare.substr(comma->at + comma->size));
        if (!isNameSuffix(after))
            return {.first = withoutTitles(after), .last = before};
        const SplitName split = splitName(before, order);
        if (split.last.empty())
            return {.first = before, .last = after};
        // "Ashgrove, Jr." stands together only behind the given name.
        const bool isLastBehind = split.last.data() > split.first.data();
        return {.first = split.first,
                .last =
                    isLastBehind ? bare.substr(static_cast<std::size_t>(split.last.data() - bare.data())) : split.last};
    }
    if (const auto split = splitEastAsianName(bare))
        return *split;
    return splitWords(Words(bare), order, bare.size() != name.size());
}

NameOrder guessedNameOrder(std::span<const std::string> names, const QString &header)
{
    qsizetype given = 0;
    qsizetype family = 0;
    if (namesFamilyFirst(header))
        family = 1 + static_cast<qsizetype>(names.size()) / 10;
    for (const std::string &name : names) {
        const Words words(withoutTitles(name));
        if (words.count() < 2 || commaIn(name))
            continue;
        const std::string_view first = words[0];
        const std::string_view last = words[words.count() - 1];
        const int lean = (isKnownGivenName(first) ? 1 : 0) + (isKnownFamilyName(last) ? 1 : 0) -
                         (isKnownGivenName(last) ? 1 : 0) - (isKnownFamilyName(first) ? 1 : 0);
        given += lean > 0 ? 1 : 0;
        family += lean < 0 || (lean == 0 && isShouted(first) && !isShouted(last)) ? 1 : 0;
    }
    return family > given ? NameOrder::FamilyFirst : NameOrder::GivenFirst;
}

} // namespace broadside
