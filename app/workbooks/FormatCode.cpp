#include "FormatCode.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace broadside {

namespace {

using Kind = FormatToken::Kind;

constexpr std::size_t longestCode = 255 * 4; // 255 characters
constexpr std::size_t mostSections = 4;

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter;
}

bool startsWith(std::string_view text, std::string_view lowered)
{
    return text.size() >= lowered.size() && std::ranges::equal(text.substr(0, lowered.size()), lowered, {}, lower);
}

/// Bytes of the UTF-8 character that `text` begins with.
std::size_t characterSize(std::string_view text)
{
    std::size_t size = text.empty() ? 0 : 1;
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80)
        ++size;
    return size;
}

/// Takes the code apart from left to right.
class CodeParser
{
public:
    explicit CodeParser(std::string_view code) : m_rest(code) {}

    std::vector<FormatSection> parse()
    {
        m_sections.emplace_back();
        while (!m_rest.empty())
            parseNext();
        for (FormatSection &section : m_sections)
            finish(section);
        return std::move(m_sections);
    }

private:
    void parseNext()
    {
        const char first = m_rest.front();
        if (first == ';')
            return beginSection();
        if (first == '"')
            return parseQuoted();
        if (first == '\\' || first == '_' || first == '*')
            return parseEscape(first);
        if (first == '[')
            return parseBrackets();
        if (startsWith(m_rest, "general"))
            return add(Kind::General, 7);
        if (startsWith(m_rest, "am/pm"))
            return add(Kind::AmPm, 5);
        if (startsWith(m_rest, "a/p"))
            return add(Kind::AmPm, 3);
        if (startsWith(m_rest, "e+") || startsWith(m_rest, "e-"))
            return add(Kind::Exponent, 2);
        if (std::string_view("ymdhseg").contains(lower(first)))
            return parseLetters(lower(first));
        parseSign(first);
    }

    void beginSection()
    {
        m_rest.remove_prefix(1);
        if (m_sections.size() == mostSections)
            m_rest = {};
        else
            m_sections.emplace_back();
    }

    void parseQuoted()
    {
        const auto end = m_rest.find('"', 1);
        addLiteral(m_rest.substr(1, end == std::string_view::npos ? end : end - 1));
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
    }

    /// `\x` is x; `_x` is a space as wide as x; `*x` fills the cell with x, which a text does not.
    void parseEscape(char first)
    {
        m_rest.remove_prefix(1);
        const std::size_t size = characterSize(m_rest);
        if (first == '\\')
            addLiteral(m_rest.substr(0, size));
        else if (first == '_')
            addLiteral(" ");
        m_rest.remove_prefix(size);
    }

    void parseBrackets()
    {
        const auto end = m_rest.find(']');
        if (end == std::string_view::npos) {
            addLiteral(m_rest);
            m_rest = {};
            return;
        }
        const std::string_view inside = m_rest.substr(1, end - 1);
        m_rest.remove_prefix(end + 1);
        if (inside.empty())
            return;
        const char letter = lower(inside.front());
        if (letter == '$')
            parseCurrency(inside.substr(1));
        else if (letter == '<' || letter == '>' || letter == '=')
            parseCondition(inside);
        else if ((letter == 'h' || letter == 'm' || letter == 's') &&
                 std::ranges::all_of(inside, [letter](char other) { return lower(other) == letter; }))
            section().tokens.push_back({letter == 'h'   ? Kind::ElapsedHours
                                        : letter == 'm' ? Kind::ElapsedMinutes
                                                        : Kind::ElapsedSeconds,
                                        static_cast<int>(inside.size()),
                                        {}});
        // The rest are colours.
    }

    /// "$€-40C": a sign, and the language's number in hexadecimal (its lower half; the upper one holds digits' shapes).
    void parseCurrency(std::string_view inside)
    {
        const auto dash = inside.rfind('-');
        addLiteral(inside.substr(0, dash));
        if (dash == std::string_view::npos)
            return;
        std::uint32_t language = 0;
        std::from_chars(inside.data() + dash + 1, inside.data() + inside.size(), language, 16);
        section().language = static_cast<quint16>(language);
    }

    void parseCondition(std::string_view inside)
    {
        std::size_t size = 1;
        char condition = inside.front();
        if (inside.starts_with("<=") || inside.starts_with(">=") || inside.starts_with("<>")) {
            size = 2;
            condition = inside[1] == '>' ? 'n' : inside[0] == '<' ? 'l' : 'g';
        }
        double bound = 0;
        const auto parsed = std::from_chars(inside.data() + size, inside.data() + inside.size(), bound);
        if (parsed.ec != std::errc())
            return;
        section().condition = condition;
        section().bound = bound;
    }

    void parseLetters(char letter)
    {
        std::size_t size = 1;
        while (size < m_rest.size() && lower(m_rest[size]) == letter)
            ++size;
        // The Japanese eras' years (e) are shown as years, their names (g) not at all.
        const Kind kind = letter == 'y' || letter == 'e' ? Kind::Year
                          : letter == 'm'                ? Kind::Month
                          : letter == 'd'                ? Kind::Day
                          : letter == 'h'                ? Kind::Hour
                                                         : Kind::Second;
        if (letter != 'g')
            section().tokens.push_back({kind, letter == 'e' ? 4 : static_cast<int>(size), {}});
        m_rest.remove_prefix(size);
    }

    void parseSign(char sign)
    {
        switch (sign) {
        case '0':
        case '#':
        case '?':
            return add(Kind::Digit, 1);
        case '.':
            return add(Kind::Point, 1);
        case '%':
            return add(Kind::Percent, 1);
        case '/':
            return add(Kind::Slash, 1);
        case '@':
            return add(Kind::Text, 1);
        default:
            break;
        }
        const std::size_t size = characterSize(m_rest);
        addLiteral(m_rest.substr(0, size));
        m_rest.remove_prefix(size);
    }

    FormatSection &section() { return m_sections.back(); }

    void add(Kind kind, std::size_t size)
    {
        section().tokens.push_back({kind, 1, std::string(m_rest.substr(0, size))});
        m_rest.remove_prefix(size);
    }

    void addLiteral(std::string_view text)
    {
        if (!text.empty())
            section().tokens.push_back({Kind::Literal, 1, std::string(text)});
    }

    /// What a sign means can depend on those behind it.
    static void finish(FormatSection &section)
    {
        auto &tokens = section.tokens;
        section.isDate = std::ranges::any_of(tokens, [](const FormatToken &token) { return token.kind >= Kind::Year; });
        section.isText = section.has(Kind::Text);
        if (section.isDate)
            finishDate(tokens);
        else
            finishNumber(section);
    }

    /// "m" is minutes behind hours and before seconds; a point and zeros behind seconds are parts of one.
    static void finishDate(std::vector<FormatToken> &tokens)
    {
        FormatToken *previous = nullptr;
        for (FormatToken &token : tokens) {
            if (token.kind < Kind::Year || token.kind == Kind::AmPm)
                continue;
            const bool isSecond = token.kind == Kind::Second || token.kind == Kind::ElapsedSeconds;
            if (token.kind == Kind::Month && token.count <= 2 && previous != nullptr &&
                (previous->kind == Kind::Hour || previous->kind == Kind::ElapsedHours))
                token.kind = Kind::Minute;
            if (isSecond && previous != nullptr && previous->kind == Kind::Month && previous->count <= 2)
                previous->kind = Kind::Minute;
            previous = &token;
        }
        std::vector<FormatToken> merged;
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            FormatToken &token = tokens[at];
            const auto isDigit = [&tokens](std::size_t index) {
                return index < tokens.size() && tokens[index].kind == Kind::Digit && tokens[index].text == "0";
            };
            if (token.kind == Kind::Point && isDigit(at + 1)) {
                token = {Kind::Fraction, 0, {}};
                for (; isDigit(at + 1); ++at)
                    ++token.count;
                merged.push_back(token);
            } else {
                if (token.kind < Kind::Year)
                    token.kind = Kind::Literal;
                merged.push_back(std::move(token));
            }
        }
        tokens = std::move(merged);
    }

    /// Commas between digits group them, commas behind them divide; others stand for themselves.
    static void finishNumber(FormatSection &section)
    {
        auto &tokens = section.tokens;
        const auto isDigit = [](const FormatToken &token) { return token.kind == Kind::Digit; };
        const auto isComma = [](const FormatToken &token) { return token.kind == Kind::Literal && token.text == ","; };
        const auto lastDigit = std::ranges::find_if(tokens.rbegin(), tokens.rend(), isDigit).base();
        const auto firstDigit = std::ranges::find_if(tokens, isDigit);
        std::vector<FormatToken> kept;
        bool hasPoint = false;
        bool followsDigit = false;
        for (auto at = tokens.begin(); at != tokens.end(); ++at) {
            hasPoint = hasPoint || at->kind == Kind::Point;
            if (!isComma(*at) || at < firstDigit || !followsDigit) {
                followsDigit = isDigit(*at);
                kept.push_back(*at);
                continue;
            }
            const auto next = std::find_if_not(at, tokens.end(), isComma);
            if (at < lastDigit && next != tokens.end() && isDigit(*next) && !hasPoint)
                section.hasThousands = true;
            else
                ++section.scale;
        }
        tokens = std::move(kept);
    }

    std::string_view m_rest;
    std::vector<FormatSection> m_sections;
};

} // namespace

bool FormatSection::has(FormatToken::Kind kind) const
{
    return std::ranges::any_of(tokens, [kind](const FormatToken &token) { return token.kind == kind; });
}

std::vector<FormatSection> parseFormatCode(std::string_view code)
{
    return CodeParser(code.size() > longestCode || code.empty() ? std::string_view("General") : code).parse();
}

std::optional<std::string_view> builtInFormatCode(int id)
{
    static constexpr auto codes = std::to_array<std::string_view>({
        "General",
        "0",
        "0.00",
        "#,##0",
        "#,##0.00",
        R"("$"#,##0_);\("$"#,##0\))",
        R"("$"#,##0_);[Red]\("$"#,##0\))",
        R"("$"#,##0.00_);\("$"#,##0.00\))",
        R"("$"#,##0.00_);[Red]\("$"#,##0.00\))",
        "0%",
        "0.00%",
        "0.00E+00",
        "# ?/?",
        R"(# ??/??)",
        "",
        "d-mmm-yy",
        "d-mmm",
        "mmm-yy",
        "h:mm AM/PM",
        "h:mm:ss AM/PM",
        "h:mm",
        "h:mm:ss",
        "",
    });
    static constexpr int accounting = 37;
    static constexpr auto laterCodes = std::to_array<std::string_view>({
        R"(#,##0_);\(#,##0\))",
        R"(#,##0_);[Red]\(#,##0\))",
        R"(#,##0.00_);\(#,##0.00\))",
        R"(#,##0.00_);[Red]\(#,##0.00\))",
        R"(_(* #,##0_);_(* \(#,##0\);_(* "-"_);_(@_))",
        R"(_("$"* #,##0_);_("$"* \(#,##0\);_("$"* "-"_);_(@_))",
        R"(_(* #,##0.00_);_(* \(#,##0.00\);_(* "-"??_);_(@_))",
        R"(_("$"* #,##0.00_);_("$"* \(#,##0.00\);_("$"* "-"??_);_(@_))",
        "mm:ss",
        "[h]:mm:ss",
        "mm:ss.0",
        "##0.0E+0",
        "@",
    });
    std::string_view code;
    if (id >= 0 && id < static_cast<int>(codes.size()))
        code = codes[static_cast<std::size_t>(id)];
    else if (id >= accounting && id < accounting + static_cast<int>(laterCodes.size()))
        code = laterCodes[static_cast<std::size_t>(id - accounting)];
    return code.empty() ? std::nullopt : std::optional(code);
}

bool isBuiltInDate(int id)
{
    return id == 14 || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || (id >= 71 && id <= 81);
}

} // namespace broadside
