// A cell's number format, taken apart (ECMA-376 Part 1, 18.8.30 and 18.8.31).
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadside {

struct FormatToken
{
    enum class Kind : std::uint8_t {
        Literal,
        Digit, ///< '0', '#' or '?' in `text`
        Point,
        Percent,
        Exponent, ///< "E+" or "E-" in `text`
        Slash,    ///< of a fraction
        Text,     ///< @
        General,
        Year,
        Month,
        Day,
        Hour,
        Minute,
        Second,
        Fraction, ///< of a second: `count` digits
        AmPm,     ///< "AM/PM" or "A/P" in `text`
        ElapsedHours,
        ElapsedMinutes,
        ElapsedSeconds
    };
    Kind kind = Kind::Literal;
    int count = 1; ///< letters: 4 of "yyyy"
    std::string text;
};

/// One of up to four parts for positive and negative numbers, zero and text.
struct FormatSection
{
    std::vector<FormatToken> tokens;
    bool hasThousands = false; ///< digits are grouped
    int scale = 0;             ///< commas behind the last digit: each divides by a thousand
    bool isDate = false;       ///< shows a date or a time
    bool isText = false;       ///< has @
    quint16 language = 0;      ///< Windows' number of the language of months and days; 0: none is said
    char condition = 0;        ///< '<', '>', '=', 'l' (<=), 'g' (>=), 'n' (<>); 0: none
    double bound = 0;          ///< what the number is compared with

    [[nodiscard]] bool has(FormatToken::Kind kind) const;
};

/// Takes any text: what is no code stands for itself. More than Excel allows (255 characters) is General.
[[nodiscard]] std::vector<FormatSection> parseFormatCode(std::string_view code);
/// The code that a built-in number stands for (18.8.30), or nothing. Those whose look depends on the machine (14, 22,
/// and the dates of Chinese, Japanese, Korean and Thai) have none.
[[nodiscard]] std::optional<std::string_view> builtInFormatCode(int id);
/// Whether a built-in number without a code is a date.
[[nodiscard]] bool isBuiltInDate(int id);

} // namespace broadside
