// Dates as people and programs write them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace broadside {

/// The order of the parts of a date in a whole column.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// "2021-12-13 14:41:47", "13/12/2021", "Dec 13, 2021", "13 décembre 2021 à 14 h 41", "١٣/١٢/٢٠٢١" … as ISO 8601: a
/// date, or a date and time, without zone. None for an impossible date, one outside 1900–2100, or text that is none.
/// `order` decides where the text does not: a year of four digits in front and a month's name speak for themselves.
[[nodiscard]] std::optional<std::string> isoDate(std::string_view text, DateOrder order);

/// The order that a column's cells show: a part over 12 is no month. Where none shows it, day first, which most of the
/// world writes, unless the times are of twelve hours (AM, PM).
[[nodiscard]] DateOrder dateOrderOf(std::span<const std::string> cells);

} // namespace broadside
