#include "NumberLayout.h"

#include "DecimalDigits.h"

#include <algorithm>
#include <cmath>

namespace broadside {

namespace {

using Kind = FormatToken::Kind;
using Tokens = std::vector<FormatToken>;

constexpr int groupSize = 3;

/// The placeholders of a section, by where they stand.
struct Places
{
    int whole = 0;
    int decimals = 0;
    int exponent = 0;
    int percents = 0;
    bool hasExponent = false;

    explicit Places(const Tokens &tokens)
    {
        bool isBehindPoint = false;
        for (const FormatToken &token : tokens) {
            isBehindPoint = isBehindPoint || token.kind == Kind::Point;
            hasExponent = hasExponent || token.kind == Kind::Exponent;
            percents += token.kind == Kind::Percent ? 1 : 0;
            if (token.kind == Kind::Digit)
                ++(hasExponent ? exponent : isBehindPoint ? decimals : whole);
        }
    }
};

/// What a placeholder shows where the number has no digit.
void appendEmptyPlace(std::string &out, char place)
{
    if (place == '0')
        out.push_back('0');
    else if (place == '?')
        out.push_back(' ');
}

/// Gives the digits before the point out to their places, from left to right.
class WholeDigits
{
public:
    WholeDigits(std::string digits, int places, bool isGrouped)
        : m_digits(std::move(digits)), m_left(places), m_isGrouped(isGrouped)
    {
    }

    void appendNext(std::string &out, char place)
    {
        const int size = static_cast<int>(m_digits.size());
        if (m_isFirst) {
            for (int at = size; at > m_left; --at)
                append(out, m_digits[static_cast<std::size_t>(size - at)], at);
        }
        m_isFirst = false;
        if (m_left <= size)
            append(out, m_digits[static_cast<std::size_t>(size - m_left)], m_left);
        else if (place == '0')
            append(out, '0', m_left);
        else
            appendEmptyPlace(out, place);
        --m_left;
    }

private:
    /// `position`: from the point, 1 the last. The digit at the first place is appended by the caller's own turn.
    void append(std::string &out, char digit, int position)
    {
        out.push_back(digit);
        if (m_isGrouped && position > 1 && (position - 1) % groupSize == 0)
            out.push_back(',');
    }

    std::string m_digits;
    int m_left; ///< places not yet filled
    bool m_isGrouped;
    bool m_isFirst = true;
};

void appendDecimal(std::string &out, const std::string &digits, int place, char sign)
{
    if (place < static_cast<int>(digits.size()))
        out.push_back(digits[static_cast<std::size_t>(place)]);
    else
        appendEmptyPlace(out, sign);
}

void appendExponent(std::string &out, const std::string &sign, int exponent, int places)
{
    out.push_back('E');
    if (exponent < 0)
        out.push_back('-');
    else if (sign.back() == '+')
        out.push_back('+');
    const std::string digits = std::to_string(std::abs(exponent));
    out.append(static_cast<std::size_t>(std::max(0, places - static_cast<int>(digits.size()))), '0');
    out.append(digits);
}

/// Rounds to the places that there are, and gives the exponent that the number then has: a multiple of the places
/// before the point, where there are several.
int roundWithExponent(DecimalDigits &digits, const Places &places)
{
    const int step = std::max(1, places.whole);
    const auto exponentOf = [step](const DecimalDigits &of) {
        const int magnitude = of.magnitude();
        return magnitude - ((magnitude % step) + step) % step;
    };
    int exponent = digits.isZero() ? 0 : exponentOf(digits);
    digits.round(places.decimals - exponent);
    exponent = digits.isZero() ? 0 : exponentOf(digits);
    digits.shift(-exponent);
    return exponent;
}

void appendDigits(std::string &out, DecimalDigits digits, const FormatSection &section, const Places &places)
{
    const int exponent = places.hasExponent ? roundWithExponent(digits, places) : 0;
    digits.round(places.decimals);
    const std::string decimals = digits.decimals();
    WholeDigits whole(digits.whole(), places.whole, section.hasThousands);
    int decimal = 0;
    bool isBehindPoint = false;
    bool isBehindExponent = false;
    for (const FormatToken &token : section.tokens) {
        switch (token.kind) {
        case Kind::Digit:
            if (isBehindExponent)
                break;
            if (isBehindPoint)
                appendDecimal(out, decimals, decimal++, token.text.front());
            else
                whole.appendNext(out, token.text.front());
            break;
        case Kind::Point:
            if (!isBehindPoint && places.whole == 0 && !digits.whole().empty())
                out.append(digits.whole());
            out.push_back('.');
            isBehindPoint = true;
            break;
        case Kind::Exponent:
            appendExponent(out, token.text, exponent, places.exponent);
            isBehindExponent = true;
            break;
        default:
            out.append(token.text);
            break;
        }
    }
}

/// "# ?/?": the nearest fraction with a denominator of as many digits, or with the one that is given.
void appendFraction(std::string &out, double number, const FormatSection &section)
{
    constexpr int mostDenominator = 999;
    const auto &tokens = section.tokens;
    const auto slash = std::ranges::find(tokens, Kind::Slash, &FormatToken::kind);
    int places = 0;
    std::string given;
    for (auto at = slash + 1; at != tokens.end(); ++at) {
        places += at->kind == Kind::Digit ? 1 : 0;
        given += at->kind == Kind::Digit || (at->kind == Kind::Literal && at->text >= "0" && at->text <= "9") ? at->text
                                                                                                              : "";
    }
    const bool isGiven = given.find_first_of("123456789") != std::string::npos;
    const auto beforeSlash = std::ranges::count(tokens.begin(), slash, Kind::Digit, &FormatToken::kind);
    const bool hasWhole = std::ranges::find_if(tokens.begin(), slash,
                                               [](const FormatToken &token) {
                                                   return token.kind == Kind::Literal && token.text == " ";
                                               }) != slash &&
                          beforeSlash > 1;
    double whole = hasWhole ? std::floor(number) : 0;
    const double rest = number - whole;
    int denominator = 1;
    if (isGiven) {
        denominator = std::clamp(std::atoi(given.c_str()), 1, mostDenominator);
    } else {
        const int most = std::min(mostDenominator, static_cast<int>(std::pow(10, std::min(places, groupSize))) - 1);
        for (int candidate = 1; candidate <= most; ++candidate) {
            const auto distance = [rest](int of) { return std::fabs(rest - std::round(rest * of) / of); };
            if (distance(candidate) < distance(denominator) - 1e-12)
                denominator = candidate;
        }
    }
    double numerator = std::round(rest * denominator);
    if (hasWhole && numerator == denominator) {
        ++whole;
        numerator = 0;
    }
    if (hasWhole && (whole != 0 || numerator == 0))
        appendGeneral(out, whole);
    if (numerator == 0 && hasWhole)
        return;
    if (hasWhole && whole != 0)
        out.push_back(' ');
    appendGeneral(out, numerator);
    out.push_back('/');
    out.append(std::to_string(denominator));
}

} // namespace

void appendNumber(std::string &out, double number, const FormatSection &section, bool hasSign)
{
    const Places places(section.tokens);
    const double size = std::fabs(number);
    DecimalDigits digits(size);
    digits.shift(2 * places.percents - groupSize * section.scale);
    if (hasSign) {
        DecimalDigits shown = digits;
        if (!places.hasExponent && !section.has(Kind::General) && !section.has(Kind::Slash))
            shown.round(places.decimals);
        if (!shown.isZero())
            out.push_back('-');
    }
    if (section.has(Kind::General) || section.has(Kind::Text)) {
        for (const FormatToken &token : section.tokens) {
            if (token.kind == Kind::General || token.kind == Kind::Text)
                appendGeneral(out, size);
            else
                out.append(token.text);
        }
    } else if (section.has(Kind::Slash) && places.whole > 0) {
        appendFraction(out, size, section);
    } else {
        appendDigits(out, std::move(digits), section, places);
    }
}

void appendGeneral(std::string &out, double number)
{
    constexpr int mostCharacters = 11;
    constexpr int mostDecimals = mostCharacters - 2;
    constexpr int decimalsWithExponent = 5;
    constexpr int largestMagnitude = 15;
    constexpr int smallestMagnitude = -4; // of what may be cut
    constexpr double exactIntegers = 9007199254740992;
    const double size = std::fabs(number);
    if (number < 0)
        out.push_back('-');
    if (size < exactIntegers && std::floor(size) == size) {
        out.append(std::to_string(static_cast<long long>(size)));
        return;
    }
    DecimalDigits digits(size);
    const int magnitude = digits.magnitude();
    const bool isShort = magnitude < 0 && digits.decimals().size() <= mostDecimals;
    const bool isFixed = isShort || (magnitude >= smallestMagnitude && magnitude <= largestMagnitude);
    const int exponent = isFixed ? 0 : magnitude;
    digits.shift(-exponent);
    digits.round(isFixed ? std::max(0, mostCharacters - 1 - std::max(1, magnitude + 1)) : decimalsWithExponent);
    const std::string whole = digits.whole();
    const std::string decimals = digits.decimals();
    out.append(whole.empty() ? "0" : whole);
    if (!decimals.empty())
        out.append('.' + decimals);
    if (!isFixed)
        appendExponent(out, "+", exponent, 2);
}

} // namespace broadside
