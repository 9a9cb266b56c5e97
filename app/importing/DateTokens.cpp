#include "DateTokens.h"

#include "CellText.h"

#include <algorithm>

namespace broadside {

namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// Lower case, Arabic-Indic (U+0660) and Persian (U+06F0) digits as ASCII ones, the Arabic comma as a comma.
std::string foldedDate(std::string_view text)
{
    std::string folded;
    const std::string simple = simplyFolded(text);
    for (std::size_t at = 0; at < simple.size(); ++at) {
        const auto byte = static_cast<unsigned char>(simple[at]);
        const auto next = static_cast<unsigned char>(at + 1 < simple.size() ? simple[at + 1] : '\0');
        const unsigned zero = byte == 0xD9 ? 0xA0 : 0xB0;
        if ((byte == 0xD9 || byte == 0xDB) && next >= zero && next <= zero + 9) {
            folded.push_back(static_cast<char>('0' + (next - zero)));
            ++at;
        } else if (byte == 0xD8 && next == 0x8C) {
            folded.push_back(',');
            ++at;
        } else {
            folded.push_back(simple[at]);
        }
    }
    return folded;
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

int monthOf(std::string_view word)
{
    struct Name
    {
        std::string_view name;
        int month;
    };
    static constexpr auto names = std::to_array<Name>(
        {{"january", 1}, {"february", 2}, {"march", 3},     {"april", 4},    {"may", 5},       {"june", 6},
         {"july", 7},    {"august", 8},   {"september", 9}, {"october", 10}, {"november", 11}, {"december", 12},
         {"janvier", 1}, {"fevrier", 2},  {"mars", 3},      {"avril", 4},    {"mai", 5},       {"juin", 6},
         {"juillet", 7}, {"aout", 8},     {"septembre", 9}, {"octobre", 10}, {"novembre", 11}, {"decembre", 12}});
    static constexpr auto arabic = std::to_array<Name>(
        {{"يناير", 1},   {"فبراير", 2},  {"مارس", 3},    {"أبريل", 4}, {"ابريل", 4},  {"مايو", 5},
         {"يونيو", 6},   {"يوليو", 7},   {"أغسطس", 8},   {"اغسطس", 8}, {"سبتمبر", 9}, {"أكتوبر", 10},
         {"اكتوبر", 10}, {"نوفمبر", 11}, {"ديسمبر", 12}, {"جانفي", 1}, {"فيفري", 2},  {"أفريل", 4},
         {"ماي", 5},     {"جوان", 6},    {"جويلية", 7},  {"أوت", 8},   {"آذار", 3},   {"نيسان", 4},
         {"أيار", 5},    {"حزيران", 6},  {"تموز", 7},    {"آب", 8},    {"أيلول", 9},  {"شباط", 2}});
    if (const auto *found = std::ranges::find(arabic, word, &Name::name); found != arabic.end())
        return found->month;
    int month = 0;
    for (const Name &name : names) {
        if (word.size() < 3 || !name.name.starts_with(word))
            continue;
        if (month != 0 && month != name.month)
            return 0; // "jui": juin or juillet
        month = name.month;
    }
    return month;
}

bool isDateFiller(std::string_view word)
{
    static constexpr auto words = std::to_array<std::string_view>(
        {"mon",      "tue",    "tues",     "wed",       "thu",      "thur",    "thurs",    "fri",      "sat",
         "sun",      "monday", "tuesday",  "wednesday", "thursday", "friday",  "saturday", "sunday",   "lun",
         "mer",      "jeu",    "ven",      "sam",       "dim",      "lundi",   "mardi",    "mercredi", "jeudi",
         "vendredi", "samedi", "dimanche", "le",        "the",      "of",      "at",       "a",        "st",
         "nd",       "rd",     "th",       "er",        "الإثنين",  "الاثنين", "الثلاثاء", "الأربعاء", "الخميس",
         "الجمعة",   "السبت",  "الأحد",    "في",        "الساعة"});
    return std::ranges::find(words, word) != words.end();
}

} // namespace broadside
