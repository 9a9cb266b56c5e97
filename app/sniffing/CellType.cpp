#include "CellType.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace broadside {

namespace {

/// Longer cells are text or addresses of pages: no other type needs so many.
constexpr std::size_t longestTyped = 120;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

/// Takes characters from the front of a text while they fit a pattern.
class Cursor
{
public:
    explicit Cursor(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }
    [[nodiscard]] char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    [[nodiscard]] std::string_view rest() const { return m_text; }

    bool take(char character)
    {
        if (peek() != character)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    char takeOneOf(std::string_view characters)
    {
        const char found = peek();
        if (found == '\0' || !characters.contains(found))
            return '\0';
        m_text.remove_prefix(1);
        return found;
    }
    std::string_view takeDigits(std::size_t most = 30) { return takeWhile(isDigit, most); }
    std::string_view takeLetters() { return takeWhile(isLetter, longestTyped); }
    void skipSpaces()
    {
        while (take(' '))
            ;
    }

private:
    std::string_view takeWhile(bool (*fits)(char), std::size_t most)
    {
        std::size_t size = 0;
        while (size < m_text.size() && size < most && fits(m_text[size]))
            ++size;
        const std::string_view taken = m_text.substr(0, size);
        m_text.remove_prefix(size);
        return taken;
    }

    std::string_view m_text;
};

int valueOf(std::string_view digits)
{
    int value = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

bool isYear(std::string_view digits)
{
    const int value = valueOf(digits);
    return digits.size() == 4 && value >= 1000 && value <= 2999;
}

bool isDay(std::string_view digits)
{
    const int value = valueOf(digits);
    return digits.size() <= 2 && value >= 1 && value <= 31;
}

/// "10:15", "9:05:12.123 PM", "10h15", with a time zone; to the end of the text.
bool isTime(Cursor cursor)
{
    cursor.skipSpaces();
    const std::string_view hours = cursor.takeDigits(3);
    if (hours.empty())
        return false;
    const char separator = cursor.takeOneOf(":hH");
    if (separator == '\0' || cursor.takeDigits(2).size() != 2)
        return false;
    if (cursor.take(':')) {
        if (cursor.takeDigits(2).size() != 2)
            return false;
        if (cursor.takeOneOf(".,") != '\0' && cursor.takeDigits().empty())
            return false;
    }
    cursor.skipSpaces();
    for (int part = 0; part < 3 && !cursor.atEnd(); ++part) { // "p.m.", "Z", "+02:00", "(CEST)"
        cursor.take('(');
        if (cursor.takeOneOf("+-") != '\0') {
            if (cursor.takeDigits(2).size() != 2)
                return false;
            cursor.take(':');
            cursor.takeDigits(2);
        } else {
            std::size_t letters = 0;
            while (isLetter(cursor.peek()) || cursor.peek() == '.') {
                cursor.takeOneOf(std::string_view(cursor.rest().data(), 1));
                ++letters;
            }
            if (letters == 0 || letters > 5)
                return false;
        }
        cursor.take(')');
        cursor.skipSpaces();
    }
    return cursor.atEnd();
}

bool isTimeOrNothing(Cursor cursor)
{
    cursor.takeOneOf(",T");
    cursor.skipSpaces();
    if (cursor.atEnd())
        return true;
    const std::string_view rest = cursor.rest();
    for (const std::string_view word : {"at ", "a ", "um ", "- "}) { // "à 10h15"
        if (rest.starts_with(word))
            return isTime(Cursor(rest.substr(word.size())));
    }
    return isTime(cursor);
}

/// "2021-12-13", "13/12/21", "13.12.2021", "2021-12", "12/2021"; a time may follow.
bool isNumericDate(Cursor cursor)
{
    const std::string_view first = cursor.takeDigits(4);
    const char separator = cursor.takeOneOf("-/.");
    if (first.empty() || separator == '\0')
        return false;
    const std::string_view second = cursor.takeDigits(4);
    if (second.empty())
        return false;
    if (!cursor.take(separator)) {
        const bool isMonthOfYear = (isYear(first) && isDay(second)) || (isDay(first) && isYear(second));
        return separator != '.' && isMonthOfYear && valueOf(isYear(first) ? second : first) <= 12 && cursor.atEnd();
    }
    if (!isDay(second) && !isYear(first))
        return false;
    const std::string_view third = cursor.takeDigits(4);
    const bool isDayFirst = isDay(first) && isDay(second) && (isYear(third) || third.size() == 2);
    const bool isYearFirst = (isYear(first) || first.size() == 2) && isDay(second) && isDay(third);
    if (!isDayFirst && !isYearFirst)
        return false;
    cursor.take('.');
    return isTimeOrNothing(cursor);
}

/// "13 Dec 2021", "Dec 13, 2021", "lundi 13 décembre 2021", "13-Dec-21"; a time may follow.
bool isWrittenDate(Cursor cursor)
{
    int words = 0;
    bool hasDay = false;
    bool hasYear = false;
    while (!cursor.atEnd() && !(hasDay && hasYear)) {
        if (isDigit(cursor.peek())) {
            const std::string_view digits = cursor.takeDigits();
            const bool mayBeYear = isYear(digits) || (hasDay && words > 0 && digits.size() == 2);
            if (!hasDay && isDay(digits))
                hasDay = true;
            else if (!hasYear && mayBeYear)
                hasYear = true;
            else
                return false;
            cursor.take('.');
        } else if (isLetter(cursor.peek())) {
            if (cursor.takeLetters().size() > 12 || ++words > 4)
                return false;
            cursor.take('.');
        } else if (cursor.takeOneOf(" ,-/'") == '\0') {
            return false;
        }
    }
    return hasDay && hasYear && words > 0 && words <= 3 && isTimeOrNothing(cursor);
}

/// Groups of three behind separators of thousands, one decimal separator, an exponent.
bool isPlainNumber(std::string_view text)
{
    Cursor cursor(text);
    const std::string_view whole = cursor.takeDigits();
    if (whole.empty() && cursor.peek() != '.')
        return false;
    char separator = '\0';
    int separators = 0;
    while (!cursor.atEnd() && cursor.peek() != 'e' && cursor.peek() != 'E') {
        const char next = cursor.takeOneOf(".,' ");
        const std::string_view group = cursor.takeDigits();
        if (next == '\0' || group.empty())
            return false;
        const bool isThousands = group.size() == 3 || (group.size() == 2 && next == ',' && separators == 0);
        if (separators == 0) {
            separator = next;
            // What may be a decimal separator is followed by any number of digits.
            if ((next == ' ' || next == '\'') && (group.size() != 3 || whole.size() > 3))
                return false;
        } else if (next == separator ? !isThousands : next == ' ') {
            return false;
        } else if (next != separator) {
            separator = '\0'; // the decimal separator: no other follows
        }
        if (++separators > 1 && next == separator && !isThousands)
            return false;
    }
    if (cursor.atEnd())
        return true;
    cursor.takeOneOf("eE");
    cursor.takeOneOf("+-");
    return !cursor.takeDigits().empty() && cursor.atEnd();
}

bool isNumber(std::string_view text)
{
    // "CA$12", "12 EUR", "(1,200)", "- 5 %": what stands around the digits.
    const auto firstDigit = std::ranges::find_if(text, isDigit);
    const auto lastDigit = std::find_if(text.rbegin(), text.rend(), isDigit);
    if (firstDigit == text.end())
        return false;
    std::size_t from = static_cast<std::size_t>(firstDigit - text.begin());
    const std::size_t to = text.size() - static_cast<std::size_t>(lastDigit - text.rbegin());
    if (from > 0 && text[from - 1] == '.')
        --from;
    const auto isAround = [](std::string_view part) {
        std::size_t letters = 0;
        for (const char character : part) {
            if (character >= 'A' && character <= 'Z')
                ++letters;
            else if (!std::string_view("$%+-() ").contains(character))
                return false;
        }
        const bool isCurrency = letters == 0 || (letters == 3 && part.contains(' ')) || part.contains('$');
        return part.size() <= 6 && isCurrency;
    };
    if (!isAround(text.substr(0, from)) || !isAround(text.substr(to)))
        return false;
    return isPlainNumber(text.substr(from, to - from));
}

bool isPhone(std::string_view text)
{
    const std::size_t extension = text.find_first_of("xepE#"); // "x12", "ext. 12", "poste 12"
    std::string_view number = text.substr(0, extension);
    if (extension != std::string_view::npos) {
        const std::string_view rest = text.substr(extension);
        if (rest.size() > 12 || !isDigit(rest.back()) || !std::ranges::any_of(number, isDigit))
            return false;
    }
    number = trimmedCell(number);
    if (number.empty() || !(isDigit(number.front()) || number.front() == '+' || number.front() == '('))
        return false;
    std::size_t digits = 0;
    std::size_t separators = 0;
    for (const char character : number) {
        if (isDigit(character))
            ++digits;
        else if (std::string_view("+-./() ").contains(character))
            ++separators;
        else
            return false;
    }
    return digits >= 7 && digits <= 15 && separators > 0 && separators <= 8;
}

bool isEmail(std::string_view text)
{
    // "Ada Brown <ada@example.org>", as mail programs write it.
    const std::size_t open = text.rfind('<');
    if (open != std::string_view::npos && text.back() == '>')
        text = text.substr(open + 1, text.size() - open - 2);
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos)
        return false;
    const auto isPlain = [](char character, std::string_view signs) {
        return isLetter(character) || isDigit(character) || signs.contains(character);
    };
    const std::string_view domain = text.substr(at + 1);
    const std::size_t dot = domain.rfind('.');
    return dot != std::string_view::npos && dot > 0 && dot + 1 < domain.size() &&
           std::ranges::all_of(text.substr(0, at), [&](char sign) { return isPlain(sign, "!#$%&'*+-/=?^_`{|}~."); }) &&
           std::ranges::all_of(domain, [&](char sign) { return isPlain(sign, "-."); });
}

bool isUrl(std::string_view text)
{
    if (text.find_first_of(" \t\"|<>") != std::string_view::npos)
        return false;
    const std::size_t scheme = text.find("://");
    if (scheme != std::string_view::npos && scheme > 1 && scheme < 8)
        return text.find("://", scheme + 3) == std::string_view::npos && text.size() > scheme + 3;
    return text.size() > 5 && text.starts_with("www.");
}

bool isOneOf(std::string_view text, std::span<const std::string_view> words)
{
    return std::ranges::find(words, text) != words.end();
}

/// In lower case, as they stand in exports of forms in the languages of the program.
constexpr auto yesNoWords = std::to_array<std::string_view>(
    {"yes", "no",   "y",      "n",         "true",  "false", "t",   "f",     "x",   "oui", "non",
     "o",   "vrai", "faux",   "ja",        "nein",  "nee",   "nej", "si",    "sí",  "sim", "não",
     "nao", "wahr", "falsch", "verdadero", "falso", "vero",  "on",  "off",   "tak", "nie", "da",
     "да",  "нет",  "نعم",    "لا",        "是",    "否",    "có",  "không", "☑",   "☐",   "✓",
     "✔",   "✗",    "✘",      "evet",      "hayır", "ano",   "ne",  "kyllä", "ei"});
constexpr auto missingWords = std::to_array<std::string_view>(
    {"n/a", "na",   "n.a.", "n/d", "nd",      "null",   "(null)", "none",   "nil",    "nan",
     "\\n", "#n/a", "?",    "??",  ".",       "..",     "...",    "…",      "-",      "--",
     "---", "–",    "—",    "s/o", "(blank)", "(none)", "[null]", "<null>", "unknown"});

CellType smallWord(std::string_view cell)
{
    std::array<char, 12> lower{};
    if (cell.size() > lower.size())
        return CellType::Text;
    std::ranges::transform(cell, lower.begin(), [](char character) {
        return character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
    });
    const std::string_view word(lower.data(), cell.size());
    if (isOneOf(word, yesNoWords))
        return CellType::YesNo;
    return isOneOf(word, missingWords) ? CellType::Missing : CellType::Text;
}

/// Letters with digits or joined by signs, without spaces; and codes in several groups, such as "H2X 1Y4".
bool isCode(std::string_view text)
{
    bool hasDigit = false;
    bool hasLower = false;
    bool hasSpace = false;
    for (const char character : text) {
        hasDigit = hasDigit || isDigit(character);
        hasLower = hasLower || (character >= 'a' && character <= 'z');
        hasSpace = hasSpace || character == ' ';
        if (!isDigit(character) && !isLetter(character) && !std::string_view(" -_./#:+$").contains(character))
            return false;
    }
    return hasDigit && !text.contains("::") && !(hasSpace && (hasLower || text.size() > 20));
}

bool isWords(std::string_view text)
{
    if (text.size() > 80)
        return false;
    std::size_t letters = 0;
    std::size_t signs = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char character = text[at];
        if (isLetter(character))
            ++letters;
        else if (std::string_view("'-.&/()_#+").contains(character))
            ++signs;
        else if (character == ',' && at > 0 && at + 1 < text.size() && text[at + 1] == ' ')
            ++signs;
        else if (!isDigit(character) && character != ' ')
            return false;
    }
    return letters > 0 && signs <= 2 + text.size() / 6;
}

} // namespace

CellType typeGroup(CellType type)
{
    switch (type) {
    case CellType::Phone:
        return CellType::Number;
    case CellType::Time:
        return CellType::Date;
    case CellType::Text:
        return CellType::Words;
    default:
        return type;
    }
}

std::string_view trimmedCell(std::string_view cell)
{
    constexpr std::string_view noBreakSpace = "\xC2\xA0";
    for (;;) {
        if (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t'))
            cell.remove_prefix(1);
        else if (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t'))
            cell.remove_suffix(1);
        else if (cell.starts_with(noBreakSpace))
            cell.remove_prefix(2);
        else if (cell.ends_with(noBreakSpace))
            cell.remove_suffix(2);
        else
            return cell;
    }
}

void CellTyper::fold(std::string_view cell)
{
    m_folded.clear();
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(cell.data());
    const auto size = static_cast<std::int32_t>(cell.size());
    for (std::int32_t at = 0; at < size;) {
        if (bytes[at] < 0x80) {
            m_folded.push_back(static_cast<char>(bytes[at++]));
            continue;
        }
        UChar32 character = 0;
        U8_NEXT(bytes, at, size, character);
        if (character < 0) {
            m_folded.push_back('a');
            continue;
        }
        constexpr UChar32 year = 0x5E74;
        constexpr UChar32 month = 0x6708;
        constexpr UChar32 day = 0x65E5;
        const bool followsDigit = !m_folded.empty() && isDigit(m_folded.back());
        switch (u_charType(character)) {
        case U_DECIMAL_DIGIT_NUMBER:
            m_folded.push_back(static_cast<char>('0' + u_charDigitValue(character)));
            break;
        case U_SPACE_SEPARATOR:
            m_folded.push_back(' ');
            break;
        case U_CURRENCY_SYMBOL:
            m_folded.push_back('$');
            break;
        case U_DASH_PUNCTUATION:
            m_folded.push_back('-');
            break;
        case U_FORMAT_CHAR: // marks of the writing direction
        case U_NON_SPACING_MARK:
        case U_COMBINING_SPACING_MARK:
            break;
        case U_INITIAL_PUNCTUATION:
        case U_FINAL_PUNCTUATION:
            m_folded.push_back('\'');
            break;
        default:
            if (followsDigit && (character == year || character == month))
                m_folded.push_back('-');
            else if (!followsDigit || character != day)
                m_folded.push_back(u_isalpha(character) || u_isalnum(character) ? 'a' : '`');
        }
    }
}

CellType CellTyper::typeOf(std::string_view cell)
{
    cell = trimmedCell(cell);
    if (cell.empty())
        return CellType::Empty;
    if (cell.size() > longestTyped)
        return isUrl(cell) ? CellType::Url : CellType::Text;
    if (const CellType small = smallWord(cell); small != CellType::Text)
        return small;
    fold(cell);
    const std::string_view text = m_folded;
    const bool hasDigit = std::ranges::any_of(text, isDigit);
    if (hasDigit) {
        if (isNumber(text))
            return CellType::Number;
        if (isNumericDate(Cursor(text)) || isWrittenDate(Cursor(text)))
            return CellType::Date;
        if (isTime(Cursor(text)))
            return CellType::Time;
        if (isPhone(text))
            return CellType::Phone;
    }
    if (isEmail(text))
        return CellType::Email;
    if (isUrl(text))
        return CellType::Url;
    if (hasDigit && isCode(text))
        return CellType::Code;
    return isWords(text) ? CellType::Words : CellType::Text;
}

} // namespace broadside
