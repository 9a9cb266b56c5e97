#include "Dates.h"

#include "DateTokens.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace broadside {

namespace {

bool isDate(int year, unsigned month, unsigned day)
{
    return year >= 1900 && year <= 2100 &&
           std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)).ok();
}

bool isTime(unsigned hour, unsigned minute, unsigned second)
{
    return hour <= 23 && minute <= 59 && second <= 59;
}

struct Clock
{
    int hour = 0, minute = 0, second = 0;
    bool isGiven = false;
};

/// What stands behind the date: nothing, or a time with an optional AM or PM and zone. None where it is neither.
std::optional<Clock> clockOf(std::span<const DateToken> rest)
{
    const auto skip = [&rest](auto isSkipped) {
        while (!rest.empty() && isSkipped(rest.front()))
            rest = rest.subspan(1);
    };
    const auto take = [&rest](auto isTaken) {
        const bool isThere = !rest.empty() && isTaken(rest.front());
        if (isThere)
            rest = rest.subspan(1);
        return isThere;
    };
    const auto number = [&rest](int &into) {
        if (rest.empty() || rest.front().kind != DateToken::Number || rest.front().digits > 2)
            return false;
        into = rest.front().number;
        rest = rest.subspan(1);
        return true;
    };
    const auto isColon = [](const DateToken &token) { return token.is(":"); };
    const auto isHour = [](const DateToken &token) {
        return token.is("h") || token.is("时") || token.is("時") || token.is("点") || token.is("ч");
    };

    Clock clock;
    skip([](const DateToken &token) {
        return token.is(",") || token.is(".") || token.is("-") || token.is("t") ||
               (token.kind == DateToken::Word && isDateFiller(token.text));
    });
    if (rest.empty())
        return clock;
    clock.isGiven = true;
    bool isMorning = take([](const DateToken &token) { return saysMorning(token.text); });
    bool isAfternoon = take([](const DateToken &token) { return saysAfternoon(token.text); });
    if (!number(clock.hour))
        return std::nullopt;
    if (take(isColon)) {
        if (!number(clock.minute) || (take(isColon) && !number(clock.second)))
            return std::nullopt;
        if (take([](const DateToken &token) { return token.is("."); }))
            take([](const DateToken &token) { return token.kind == DateToken::Number; });
    } else if (take(isHour)) {
        number(clock.minute);
    } else {
        return std::nullopt;
    }
    skip([](const DateToken &token) { return token.is("."); });
    isMorning = isMorning || (!rest.empty() && saysMorning(rest.front().text));
    isAfternoon = isAfternoon || (!rest.empty() && saysAfternoon(rest.front().text));
    if (isMorning || isAfternoon) {
        if (clock.hour < 1 || clock.hour > 12)
            return std::nullopt;
        clock.hour = clock.hour % 12 + (isAfternoon ? 12 : 0);
    }
    // What is left may be a zone: "Z", "+00:00", "UTC", "(EST)", "a.m. EST".
    const bool isZone =
        rest.size() <= 8 && std::ranges::all_of(rest, [](const DateToken &token) {
            return token.kind == DateToken::Word ? token.text.size() <= 5 : !token.is("/") && !token.is(",");
        });
    if (!isZone || !isTime(static_cast<unsigned>(clock.hour), static_cast<unsigned>(clock.minute),
                           static_cast<unsigned>(clock.second)))
        return std::nullopt;
    return clock;
}

struct DateParts
{
    std::array<DateToken, 3> parts; ///< numbers
    int monthAt = -1;               ///< which of them was a month's name
    std::span<const DateToken> rest;
};

std::optional<DateParts> partsOf(std::span<const DateToken> tokens)
{
    DateParts date;
    std::size_t count = 0;
    std::size_t at = 0;
    bool isTuesday = false; // the month's name is one of that day too
    for (; at < tokens.size() && count < 3; ++at) {
        const DateToken &token = tokens[at];
        if (token.kind == DateToken::Number) {
            if (count == 0 && token.digits == 8) { // 20211213
                date.parts = {DateToken{DateToken::Number, token.number / 10000, 4, {}},
                              DateToken{DateToken::Number, token.number / 100 % 100, 2, {}},
                              DateToken{DateToken::Number, token.number % 100, 2, {}}};
                count = 3;
            } else {
                date.parts[count++] = token;
            }
        } else if (token.kind == DateToken::Word && !isDateFiller(token.text)) {
            int month = monthOf(token.text);
            if (month == 0 && at + 1 < tokens.size()) {
                month = monthOf(token.text, tokens[at + 1].text);
                at += month != 0 ? 1 : 0;
            }
            // "mar. 13 déc.": mardi, and no month.
            if (month != 0 && date.monthAt == 0 && isTuesday && count <= 2) {
                date.parts[0] = date.parts[1];
                --count;
                date.monthAt = -1;
            }
            if (month == 0 || date.monthAt >= 0)
                return std::nullopt;
            isTuesday = token.text == "mar";
            date.monthAt = static_cast<int>(count);
            date.parts[count++] = DateToken{DateToken::Number, month, 2, {}};
        } else if (token.is(":") || token.is("+") || token.is("(") || token.is(")")) {
            return std::nullopt;
        }
    }
    if (count < 3)
        return std::nullopt;
    date.rest = tokens.subspan(at);
    return date;
}

struct Places
{
    std::size_t year, month, day;
};

std::optional<Places> placesOf(const DateParts &date, DateOrder order)
{
    const auto &[first, second, third] = date.parts;
    if (date.monthAt >= 0) {
        const auto month = static_cast<std::size_t>(date.monthAt);
        const std::size_t one = month == 0 ? 1 : 0;
        const std::size_t other = month == 2 ? 1 : 2;
        const bool isYearFirst =
            date.parts[one].digits == 4 || (order == DateOrder::YearMonthDay && date.parts[other].digits < 4);
        return isYearFirst ? Places{one, month, other} : Places{other, month, one};
    }
    if (first.digits == 4)
        return Places{0, 1, 2};
    if (order == DateOrder::MonthDayYear)
        return Places{2, 0, 1};
    if (order == DateOrder::DayMonthYear)
        return Places{2, 1, 0};
    if (third.digits < 4)
        return Places{0, 1, 2};
    // The year is last in a column that has it first: right only where the rest leaves no doubt.
    if (first.number > 12 || first.number == second.number)
        return Places{2, 1, 0};
    return second.number > 12 ? std::optional(Places{2, 0, 1}) : std::nullopt;
}

void appendTwoDigits(std::string &text, int number)
{
    text.push_back(static_cast<char>('0' + number / 10));
    text.push_back(static_cast<char>('0' + number % 10));
}

/// Writes the text where it already is "2021-12-13" or "2021-12-13 14:41:47", as nearly all exports have it; false
/// where it is anything else, or impossible.
bool readPlainIsoDate(std::string_view text, std::string &iso)
{
    constexpr std::string_view pattern = "0000-00-00 00:00:00";
    if (text.size() != 10 && text.size() != pattern.size())
        return false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool fits = pattern[at] == '0' ? text[at] >= '0' && text[at] <= '9'
                                             : text[at] == pattern[at] || (at == 10 && text[at] == 'T');
        if (!fits)
            return false;
    }
    const auto number = [text](std::size_t at) {
        return static_cast<unsigned>((text[at] - '0') * 10 + (text[at + 1] - '0'));
    };
    if (!isDate(static_cast<int>(number(0) * 100 + number(2)), number(5), number(8)))
        return false;
    if (text.size() == pattern.size() && !isTime(number(11), number(14), number(17)))
        return false;
    iso = text;
    if (text.size() == pattern.size())
        iso[10] = 'T';
    return true;
}

void appendDate(std::string &iso, int year, int month, int day)
{
    appendTwoDigits(iso, year / 100);
    appendTwoDigits(iso, year % 100);
    for (const int part : {month, day}) {
        iso.push_back('-');
        appendTwoDigits(iso, part);
    }
}

void appendTime(std::string &iso, int hour, int minute, int second)
{
    char separator = 'T';
    for (const int part : {hour, minute, second}) {
        iso.push_back(separator);
        appendTwoDigits(iso, part);
        separator = ':';
    }
}

/// Seconds since a day's beginning in 1970, as ISO 8601. False outside 1900–2100.
bool readSeconds(std::int64_t seconds, bool hasTime, std::string &iso)
{
    constexpr std::int64_t daySeconds = 86400;
    const std::int64_t days = seconds >= 0 ? seconds / daySeconds : (seconds - daySeconds + 1) / daySeconds;
    constexpr std::int64_t mostDays = 60000; // in 2134; more might not fit the calendar's types
    if (days < -mostDays || days > mostDays)
        return false;
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
    const int year = static_cast<int>(date.year());
    const auto month = static_cast<unsigned>(date.month());
    const auto day = static_cast<unsigned>(date.day());
    if (!isDate(year, month, day))
        return false;
    iso.clear();
    appendDate(iso, year, static_cast<int>(month), static_cast<int>(day));
    const auto rest = static_cast<int>(seconds - days * daySeconds);
    if (hasTime)
        appendTime(iso, rest / 3600, rest / 60 % 60, rest % 60);
    return true;
}

/// A count as the column's kind says. False where the text is no such number.
bool readCount(std::string_view text, DateKind kind, std::string &iso)
{
    std::string plain(text);
    std::ranges::replace(plain, ',', '.');
    const char *const end = plain.data() + plain.size();
    double number = 0;
    const auto [stop, fault] = std::from_chars(plain.data(), end, number);
    constexpr double most = 5e12;
    if (fault != std::errc() || stop != end || !(number >= 0 && number < most))
        return false;
    switch (kind) {
    case DateKind::ExcelDays: {
        constexpr double excelEpoch = 25569; // 1970-01-01
        const auto seconds = static_cast<std::int64_t>(std::llround((number - excelEpoch) * 86400));
        return readSeconds(seconds, number != std::floor(number), iso);
    }
    case DateKind::UnixSeconds:
        return readSeconds(static_cast<std::int64_t>(number), true, iso);
    case DateKind::UnixMilliseconds:
        return readSeconds(static_cast<std::int64_t>(number / 1000), true, iso);
    case DateKind::Written:
        break;
    }
    return false;
}

/// What all cells are, if they are numbers of one kind: days of this century so far and the end of the last one, or
/// seconds and milliseconds since September 2001 (ten digits, thirteen digits).
DateKind kindOf(std::span<const std::string> cells)
{
    const auto areAll = [cells](auto fits) { return !cells.empty() && std::ranges::all_of(cells, fits); };
    const auto isWhole = [](std::string_view text, std::size_t size) {
        return text.size() == size && text.front() == '1' &&
               std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    };
    if (areAll([&](const std::string &cell) { return isWhole(cell, 10); }))
        return DateKind::UnixSeconds;
    if (areAll([&](const std::string &cell) { return isWhole(cell, 13); }))
        return DateKind::UnixMilliseconds;
    const auto isDays = [](std::string_view text) {
        const std::size_t mark = std::min(text.find_first_of(".,"), text.size());
        const std::string_view fraction = text.substr(std::min(mark + 1, text.size()));
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        // 32874 is 1990-01-01, 69999 in the year 2091.
        return mark == 5 && text.substr(0, mark) >= "32874" && text.substr(0, mark) <= "69999" &&
               std::ranges::all_of(text.substr(0, mark), isDigit) && std::ranges::all_of(fraction, isDigit);
    };
    return areAll(isDays) ? DateKind::ExcelDays : DateKind::Written;
}

bool readWrittenDate(std::string_view text, DateOrder order, std::string &iso)
{
    DateTokens tokens;
    if (!cutDate(text, tokens))
        return false;
    const auto date = partsOf(tokens.all());
    if (!date)
        return false;
    const auto places = placesOf(*date, order);
    const auto clock = clockOf(date->rest);
    if (!places || !clock)
        return false;
    const DateToken year = date->parts[places->year];
    const DateToken month = date->parts[places->month];
    const DateToken day = date->parts[places->day];
    if ((year.digits != 4 && year.digits != 2) || month.digits > 2 || day.digits > 2)
        return false;
    const int fullYear = year.digits == 4 ? year.number : year.number + (year.number < 70 ? 2000 : 1900);
    if (!isDate(fullYear, static_cast<unsigned>(month.number), static_cast<unsigned>(day.number)))
        return false;
    iso.clear();
    appendDate(iso, fullYear, month.number, day.number);
    if (clock->isGiven)
        appendTime(iso, clock->hour, clock->minute, clock->second);
    return true;
}

} // namespace

bool readDate(std::string_view text, DateOrder order, DateKind kind, std::string &iso)
{
    if (readPlainIsoDate(text, iso))
        return true;
    return (kind != DateKind::Written && readCount(text, kind, iso)) || readWrittenDate(text, order, iso);
}

std::optional<std::string> isoDate(std::string_view text, DateOrder order, DateKind kind)
{
    std::string iso;
    return readDate(text, order, kind, iso) ? std::optional(std::move(iso)) : std::nullopt;
}

std::optional<std::string> dateInAnyOrder(std::string_view text)
{
    std::optional<std::string> only;
    for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        auto date = isoDate(text, order);
        if (only && date && *date != *only)
            return std::nullopt;
        if (date)
            only = std::move(date);
    }
    return only;
}

GuessedDates guessedDates(std::span<const std::string> cells)
{
    GuessedDates guessed;
    if (guessed.kind = kindOf(cells); guessed.kind != DateKind::Written)
        return guessed;
    int yearFirst = 0;
    int dayFirst = 0;
    int monthFirst = 0;
    int undecided = 0;
    bool isTwelveHours = false;
    for (const std::string &cell : cells) {
        DateTokens tokens;
        if (!cutDate(cell, tokens))
            continue;
        const auto date = partsOf(tokens.all());
        if (!date || date->monthAt >= 0)
            continue;
        const auto &[first, second, third] = date->parts;
        const bool isYear = first.digits == 4;
        yearFirst += isYear ? 1 : 0;
        dayFirst += !isYear && first.number > 12 && first.number <= 31 && second.number <= 12 ? 1 : 0;
        monthFirst += !isYear && first.number <= 12 && second.number > 12 && second.number <= 31 ? 1 : 0;
        undecided += !isYear && first.number <= 12 && second.number <= 12 && first.number != second.number ? 1 : 0;
        isTwelveHours = isTwelveHours || std::ranges::any_of(date->rest, [](const DateToken &token) {
                            return saysMorning(token.text) || saysAfternoon(token.text);
                        });
    }
    if (yearFirst > std::max(dayFirst, monthFirst) + undecided) {
        guessed.order = DateOrder::YearMonthDay;
    } else if (dayFirst != monthFirst) {
        guessed.order = dayFirst > monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    } else {
        guessed.order = isTwelveHours ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
        guessed.isOpen = undecided > 0;
    }
    return guessed;
}

} // namespace broadside
