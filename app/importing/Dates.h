// Dates as people and programs write them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace broadside {

/// The order of the parts of a date in a whole column.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// How a whole column says its dates.
enum class DateKind {
    Written,         ///< "13/12/2021", "2021-12-13 14:41:47"
    ExcelDays,       ///< days since 1899-12-30, as a spreadsheet counts them: "44543.61"
    UnixSeconds,     ///< since 1970-01-01, UTC
    UnixMilliseconds ///< the same
};

/// "2021-12-13 14:41:47", "13/12/2021", "Dec 13, 2021", "13 décembre 2021 à 14 h 41", "١٣/١٢/٢٠٢١", "2021年12月13日" …
/// (the months of the languages of `HeaderNames.h`) as ISO 8601: a date, or a date and time, without zone. None for an
/// impossible date, one outside 1900–2100, or text that is none. `order` decides where the text does not: a year of
/// four digits in front and a month's name speak for themselves. A written date is read in a column of any kind.
[[nodiscard]] std::optional<std::string> isoDate(std::string_view text, DateOrder order,
                                                 DateKind kind = DateKind::Written);
/// The same into a string that is used again and again; false where there is none, and `iso` then holds anything.
[[nodiscard]] bool readDate(std::string_view text, DateOrder order, DateKind kind, std::string &iso);

/// The date that a text is in the only order that makes one of it; none where several do.
[[nodiscard]] std::optional<std::string> dateInAnyOrder(std::string_view text);

struct GuessedDates
{
    DateKind kind = DateKind::Written;
    DateOrder order = DateOrder::YearMonthDay;
    bool isOpen = false; ///< the order is a guess: no date shows it

    bool operator==(const GuessedDates &) const = default;
};

/// What a column's cells show: a part over 12 is no month. Where none shows the order, day first, which most of the
/// world writes, unless the times are of twelve hours (AM, PM). A column is of days or seconds only when all of it is.
[[nodiscard]] GuessedDates guessedDates(std::span<const std::string> cells);

} // namespace broadside
