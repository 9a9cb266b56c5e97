#include "TextPlausibility.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>

namespace broadside {

namespace {

/// An accented letter of the languages that most lists are in, with the letters that commonly stand before it (^: the
/// start of a word) and after.
struct Accented
{
    char32_t letter;
    double weight;
    std::string_view before;
    std::string_view after;
};

constexpr auto accentedLetters = std::to_array<Accented>({
    {U'é', 1.2, "^abcdfghijklmnoprstuvxz", "abcdefghijklmnopqrstuvxyz"},
    {U'è', 1.1, "^abcdfghijlmnoprstuvxyz", "bcdfglmnpqrstvz"},
    {U'ê', 1.0, "^bcdfghlmnoprtuvz", "chlmnpqstv"},
    {U'ë', 0.9, "aioucmr", "lmnrstk"},
    {U'à', 1.0, "^lhjstc", "s"},
    {U'â', 0.9, "^abcefghiklmnprstu", "bcfghilmnpqrsty"},
    {U'ç', 1.0, "^aeilnoruyã", "aouãõé"},
    {U'ô', 1.0, "^bcdehijklmnprtuv", "cdilmnpstv"},
    {U'î', 0.9, "^abcdeglmnoptu", "clmnt"},
    {U'ï', 0.9, "aeou", "abcdefgklmnopqrstuvwz"},
    {U'û', 0.9, "abdeflmnoqrstz", "clmnprt"},
    {U'ù', 0.6, "o", ""},
    {U'œ', 0.8, "^bcdfhilmnoprstvx", "bcdhiklmnrstuvx"},
    {U'æ', 0.7, "^bcdfghjklmnprstv", "bdfgklmnrstv"},
    {U'ñ', 1.0, "aeiou", "aeiouóáé"},
    {U'á', 1.0, "^bcdfghijklmnprstuvxyz", "bcdefghijklmnprstvxyz"},
    {U'í', 1.0, "^abcdefghjklmnprstuvxyz", "abcdeghjklmnopqrstvyz"},
    {U'ó', 1.0, "^bcdfghijklmnprstuvxz", "bcdfgijklmnprstvwxz"},
    {U'ú', 0.9, "^abcdfghijklmnprstvxyz", "abcdfghjklmnprstvxyz"},
    {U'ã', 0.9, "bcdfghijlmnrstvzç", "eos"},
    {U'õ', 0.8, "bcilmnrstvç", "e"},
    {U'ä', 0.95, "^bcdfghjklmnprstvwzyä", "bcdfghijklmnprstuvwzä"},
    {U'ö', 0.95, "^bcdfghjklmnprstvwyz", "bcdefghijklmnprstvwxyz"},
    {U'ü', 1.0, "^abcdefghjklmnprstvwxyz", "abcdefghijklmnprstvwxyz"},
    {U'ß', 0.9, "aeiouüöä", "abefghlmnprstz"},
    {U'å', 0.8, "^bdfghjklmnprstv", "dgklmnrst"},
    {U'ø', 0.8, "^bdfghjklmnprstvy", "bdefghjklmnprstvy"},
    {U'ò', 0.4, "cdfglmnprstvziu", ""},
    {U'ì', 0.4, "cdfglmnrstvz", "n"},
    {U'ý', 0.4, "bdhklmnrstvz", "bcdhklmnrstv"},
    {U'ł', 0.8, "^abdegikopsuwzó", "abegikoąuywęós"},
    {U'ą', 0.7, "bcdfgijklmnprstwzłżś", "bcdgkpstz"},
    {U'ę', 0.7, "bcdfgijklmnprstwzł", "bcdgkpstz"},
    {U'ś', 0.7, "^aeioruyłnwą", "cilmnptw"},
    {U'ż', 0.7, "^abdeijnorsuyóąęr", "aąbeęinouynk"},
    {U'ź', 0.5, "adeiouóę", "bcdlmnw"},
    {U'ć', 0.7, "aeiouśłwźuy", ""},
    {U'ń', 0.7, "aeiuoyó", "cskz"},
    {U'č', 0.7, "^aeiouínruyáéel", "aeiíkouán"},
    {U'š', 0.7, "^aeiouáínřktpů", "aeiíkotlnvmpuáť"},
    {U'ž', 0.7, "^aeiounrldáůe", "aeiíodkáun"},
    {U'ř', 0.7, "^aebdktopviéáhí", "aeiíáouškcn"},
    {U'ě', 0.6, "bdfmnptv", "cdhjkmnrtžšlv"},
    {U'ů', 0.6, "bdhjklmnprstvz", "cjklmrstvž"},
    {U'ő', 0.7, "bcdfgklmnprstvyz", "bdgklnrstvz"},
    {U'ű', 0.7, "bdfgkmrstyz", "cdgklrstvzn"},
    {U'ă', 0.6, "bcdfglmnprstvziu", "bcdlmnrstuvț"},
    {U'ș', 0.6, "aeiouâîăcrn", "aeiotcăcu"},
    {U'ț', 0.6, "aeiouâînărc", "aieăuo"},
    {U'ş', 0.7, "^aeiouıüönrk", "aeiıkltmbuçü"},
    {U'ğ', 0.7, "aeiıouüö", "aeiıluürdn"},
    {U'ı', 0.7, "bcçdfghkklmnprsştvyzğ", "abcçdgklmnprsştvyzğ"},
});

constexpr double impossible = -6;

bool contains(std::u32string_view characters, char32_t character)
{
    return characters.find(character) != std::u32string_view::npos;
}

bool isAnyLetter(char32_t character)
{
    return u_isalpha(static_cast<UChar32>(character)) != 0;
}

UScriptCode scriptOf(char32_t character)
{
    UErrorCode error = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(character), &error);
}

bool isIdeograph(UScriptCode script)
{
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
           script == USCRIPT_HANGUL || script == USCRIPT_BOPOMOFO;
}

/// A character between its neighbours, which are 0 at the ends.
struct Place
{
    char32_t before;
    char32_t character;
    char32_t after;
};

double fits(std::string_view expected, char32_t neighbour)
{
    if (!isAnyLetter(neighbour))
        return 0;
    const char32_t lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(neighbour)));
    if (lower < 0x80)
        return expected.find(static_cast<char>(lower)) != std::string_view::npos ? 0.4 : -0.7;
    std::array<char, 4> utf8{static_cast<char>(0xC0U | (lower >> 6U)), static_cast<char>(0x80U | (lower & 0x3FU))};
    return lower < 0x800 && expected.find(utf8.data()) != std::string_view::npos ? 0.2 : -0.7;
}

double capitals(const Place &place)
{
    const auto isUpper = [](char32_t letter) { return u_isUUppercase(static_cast<UChar32>(letter)) != 0; };
    const auto isLower = [](char32_t letter) { return u_isULowercase(static_cast<UChar32>(letter)) != 0; };
    if (isUpper(place.character)) {
        if (isLower(place.before))
            return -3;
        if (isUpper(place.before) && isLower(place.after))
            return -1.5;
        return isUpper(place.before) || isAnyLetter(place.after) ? 0.3 : -0.3;
    }
    if (!isLower(place.character))
        return 0;
    if (isUpper(place.before) && isUpper(place.after))
        return -2;
    if (!isAnyLetter(place.before) && isLower(place.after))
        return -0.1; // in a list most words are names
    return isLower(place.before) || isLower(place.after) ? 0.3 : -0.3;
}

double latinLetter(const Place &place)
{
    const auto lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(place.character)));
    const auto known = std::ranges::find(accentedLetters, lower, &Accented::letter);
    if (known == accentedLetters.end())
        return (place.character < 0x100 ? 0.1 : -0.6) + capitals(place);
    double score = known->weight + capitals(place);
    if (!isAnyLetter(place.before) && !known->before.starts_with('^'))
        score -= 0.6;
    if (!isAnyLetter(place.after) && contains(U"ñçâîûïœ", lower))
        score -= 0.6; // ends no word
    if (isAnyLetter(place.before) || isAnyLetter(place.after))
        score += fits(known->before, place.before) + fits(known->after, place.after);
    else if (lower != U'à' && lower != U'é' && lower != U'ó')
        score -= 1; // a word of one letter
    return score;
}

/// Letters that end a word, and would not stand before another one.
bool isFinalForm(char32_t letter)
{
    return contains(U"ךםןףץىةς", letter);
}

/// Letters that end no word of their language.
bool isNeverFinal(char32_t letter)
{
    return contains(U"βγδζθκλμπστφχψכמנפצ", letter);
}

/// Letters that hardly ever stand where this one does: Cyrillic short i follows vowels, signs begin no word.
bool isMisplaced(const Place &place)
{
    if (contains(U"йЙ", place.character))
        return isAnyLetter(place.before) && !contains(U"аеиоуыэюяАЕИОУЫЭЮЯ", place.before);
    if (contains(U"ъыьЪЫЬ", place.character))
        return !isAnyLetter(place.before);
    return contains(U"ΰΐ", place.character);
}

/// Syllables that most Korean names and places are of.
bool isCommonHangul(char32_t syllable)
{
    return contains(
        U"가각간강거건경고곡공과관광구국군권규근금기길김나남내노다단달당대덕도동두라란래량려련령로류리림마만매"
        U"면명모목무문미민박배백범병보복봉부북비산상새생서석선설성세소손송수숙순숭승시신심아안애양어언엄여연영"
        U"예오옥온완왕용우욱운울웅원월위유육윤은을의이인일임자작장재전정제조종주준중지진찬창채천철청초최추춘충"
        U"치태택파편평포표풍하학한해향허현형혜호홍화환황효후훈희",
        syllable);
}

/// Of the scripts with capitals, in names: a capital at the start of a word alone.
double otherCapitals(const Place &place)
{
    if (u_isULowercase(static_cast<UChar32>(place.character)))
        return isAnyLetter(place.before) ? 0.2 : -0.5;
    if (!u_isUUppercase(static_cast<UChar32>(place.character)))
        return 0;
    if (isAnyLetter(place.before))
        return u_isULowercase(static_cast<UChar32>(place.before)) ? -3 : -0.2;
    return u_isULowercase(static_cast<UChar32>(place.after)) ? 0.5 : 0;
}

/// The half of the letters that makes up most of every text.
bool isCommon(char32_t letter)
{
    return contains(U"оеаинтсрвлкмОЕАИНТСРВЛКМαοιεςσντηράόίήέυπκλμاليمنروتبدعسحهיוהלאמרנתשבד", letter);
}

double otherLetter(const Place &place, UScriptCode script)
{
    double score = 0;
    int own = 0;
    for (const char32_t neighbour : {place.before, place.after}) {
        if (neighbour == 0 || !isAnyLetter(neighbour))
            continue;
        if (scriptOf(neighbour) == script)
            ++own;
        else
            score -= 2;
    }
    score += own > 0 ? 1 : -1;
    if (script == USCRIPT_HANGUL)
        return score + (isCommonHangul(place.character) ? 0.8 : -0.6);
    if (isIdeograph(script))
        return score;
    score += isCommon(place.character) ? 0.4 : 0;
    if (isFinalForm(place.character) && isAnyLetter(place.after))
        score -= 2;
    if (isNeverFinal(place.character) && own > 0 && !isAnyLetter(place.after))
        score -= 2;
    if (isFinalForm(place.character) && own > 0 && !isAnyLetter(place.after))
        score += 0.4;
    if (isMisplaced(place))
        score -= 1.5;
    return score + otherCapitals(place);
}

double symbol(const Place &place)
{
    const bool letterBefore = isAnyLetter(place.before);
    const bool letterAfter = isAnyLetter(place.after);
    const auto isDigit = [](char32_t character) { return character >= '0' && character <= '9'; };
    const bool beside = letterBefore || letterAfter;
    const bool within = letterBefore && letterAfter;
    if (place.character == 0xA0) // a no-break space
        return within ? -0.3 : 0.2;
    if (place.character == U'’')
        return letterBefore ? 0.8 : 0;
    if (contains(U"“«„‚‹‘¡¿", place.character))
        return letterBefore ? -2 : place.after == 0 ? -1 : 0.3;
    if (contains(U"”»›", place.character))
        return letterAfter ? -2 : place.before == 0 ? -1 : 0.3;
    if (contains(U"–—", place.character))
        return within ? -0.6 : beside ? -0.4 : 0.3;
    if (contains(U"°ºª²³", place.character))
        return letterAfter ? -2 : place.before == 0 ? -1 : isDigit(place.before) || letterBefore ? 0.3 : -0.3;
    if (contains(U"€£", place.character))
        return beside ? -2 : isDigit(place.before) || isDigit(place.after) || place.before == ' ' ? 0.5 : -0.2;
    if (contains(U"…·•®™©½¼¾", place.character))
        return within ? (place.character == U'·' ? 0 : -2.5) : letterAfter ? -0.8 : 0.1;
    if (contains(U"،؛؟ـ、。「」・", place.character) || (place.character >= 0x660 && place.character <= 0x669))
        return 0.3;
    return within ? -3 : beside ? -2 : -0.6;
}

double scoreOf(const Place &place, Plausibility &plausibility)
{
    const auto character = static_cast<UChar32>(place.character);
    const int type = u_charType(character);
    if (place.character == 0xFFFD || type == U_CONTROL_CHAR || type == U_UNASSIGNED || type == U_PRIVATE_USE_CHAR ||
        type == U_SURROGATE)
        return impossible;
    if (type == U_NON_SPACING_MARK)
        return isAnyLetter(place.before) ? 0.5 : -2;
    if (u_isalpha(character) == 0 || contains(U"ªºƒˆ", place.character))
        return symbol(place);
    const UScriptCode script = scriptOf(place.character);
    if (script == USCRIPT_LATIN)
        return latinLetter(place);
    plausibility.ideographs += isIdeograph(script) && script != USCRIPT_HANGUL ? 1 : 0;
    return otherLetter(place, script);
}

} // namespace

Plausibility plausibilityOf(std::u16string_view text)
{
    Plausibility plausibility;
    const auto length = static_cast<std::ptrdiff_t>(text.size());
    char32_t before = 0;
    char32_t character = 0;
    const auto look = [&](char32_t after) {
        if (character >= 0x80) {
            ++plausibility.characters;
            plausibility.sum += scoreOf({before, character, after}, plausibility);
        }
        before = character;
        character = after;
    };
    const auto *const units = text.data();
    for (std::ptrdiff_t at = 0; at < length;) {
        UChar32 next = 0;
        U16_NEXT(units, at, length, next);
        look(next == '\n' ? 0 : static_cast<char32_t>(next));
    }
    look(0);
    return plausibility;
}

} // namespace broadside
