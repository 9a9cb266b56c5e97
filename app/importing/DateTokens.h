// Cuts a written date into numbers, words and marks, and knows the words.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace broadside {

struct DateToken
{
    enum Kind { Number, Word, Mark } kind = Mark;
    int number = 0;
    int digits = 0;
    std::string_view text;

    [[nodiscard]] bool is(std::string_view what) const { return kind != Number && text == what; }
};

/// The tokens point into `folded`: not to be copied or moved.
struct DateTokens
{
    DateTokens() = default;
    DateTokens(const DateTokens &) = delete;
    DateTokens &operator=(const DateTokens &) = delete;

    std::string folded;
    std::array<DateToken, 24> tokens;
    std::size_t count = 0;

    [[nodiscard]] std::span<const DateToken> all() const { return std::span(tokens).first(count); }
};

/// False for text that has more tokens, or longer numbers, than a date may have.
[[nodiscard]] bool cutDate(std::string_view text, DateTokens &into);
/// 1–12 for a month's name in one of the languages of `HeaderNames.h`, or any beginning of three letters or more that
/// fits one month only; 0 for any other word. Takes folded text, as tokens hold it.
[[nodiscard]] int monthOf(std::string_view word);
/// The same for two words: the months of the Levant, "كانون الثاني".
[[nodiscard]] int monthOf(std::string_view word, std::string_view next);
/// Whether a date may have the word beside its month: "Monday", "le", "at", the "th" of "13th", the "年" of "2021年".
[[nodiscard]] bool isDateFiller(std::string_view word);
/// Whether the word says that a time is before or after noon: "am", "下午".
[[nodiscard]] bool saysMorning(std::string_view word);
[[nodiscard]] bool saysAfternoon(std::string_view word);

} // namespace broadside
