// Tells from a sample of a file's bytes which encoding they are in.
#pragma once

#include <QString>

#include <string_view>

namespace broadside {

struct EncodingGuess
{
    QString encoding;      ///< an IANA name that ICU knows
    double confidence = 1; ///< 0–1: how far ahead of the next one that would read the text otherwise
};

/// By a byte order mark; by zero bytes (UTF-16 and UTF-32 without one); by whether it is UTF-8, some damaged or mixed
/// bytes allowed; else by the encoding in which the text looks most like words. A sample may begin and end anywhere.
[[nodiscard]] EncodingGuess guessEncodingOf(std::string_view sample);
[[nodiscard]] QString guessEncoding(std::string_view sample);

} // namespace broadside
