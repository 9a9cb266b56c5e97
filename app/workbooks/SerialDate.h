// Dates as spreadsheets count them: days since the start of 1900 or 1904, with the time as a fraction.
#pragma once

#include "FormatCode.h"

namespace broadside {

enum class DateSystem {
    From1900, ///< day 1 is 1900-01-01; 1900 is taken for a leap year, as in Lotus 1-2-3: day 60 is 1900-02-29
    From1904  ///< day 0 is 1904-01-01: workbooks of older Macs
};

/// Whether the number is a date that spreadsheets show: from day 0 to 9999-12-31.
[[nodiscard]] bool isSerialDate(double serial, DateSystem system);
/// The serial number of an ISO 8601 date or date and time, or nothing.
[[nodiscard]] std::optional<double> parseIsoDate(std::string_view text, DateSystem system);
/// Shows a number by a section of a date format, with the months' and days' names of its language (English, where it
/// says none).
void appendDate(std::string &out, double serial, DateSystem system, const FormatSection &section);
/// ISO 8601: "2021-12-13" or "2021-12-13T14:41:47", and "14:41:47" for a time of day or a duration. `withTime`:
/// midnight is written out; `withParts`: parts of a second are written as well.
void appendIsoDate(std::string &out, double serial, DateSystem system, bool withTime, bool withParts);
/// "14:41:47", or "36:00:00" for more than a day.
void appendDuration(std::string &out, double days, bool withParts);

} // namespace broadside
