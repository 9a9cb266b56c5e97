#include "SerialDate.h"

#include <QDateTime>
#include <QLocale>

#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace broadside {

namespace {

using Kind = FormatToken::Kind;

constexpr double secondsOfDay = 86400;
constexpr int lastDay1900 = 2958465; // 9999-12-31
constexpr int from1904 = 1462;       // days that the second system begins later
constexpr int mostPartDigits = 3;    // of a second, as Excel
constexpr int leapDay = 60;          // 1900-02-29, which never was

struct DateParts
{
    qint64 day = 0; ///< serial number in the system of 1900
    int year = 1900;
    unsigned month = 1;
    unsigned dayOfMonth = 0;
    unsigned weekday = 0; ///< 0 is Sunday
};

DateParts partsOf(qint64 day)
{
    using namespace std::chrono;
    DateParts parts{.day = day, .weekday = static_cast<unsigned>((day + 6) % 7)};
    if (day == 0)
        return parts; // 1900-01-00, as Excel shows it
    if (day == leapDay)
        return {.day = day, .year = 1900, .month = 2, .dayOfMonth = 29, .weekday = parts.weekday};
    const year_month_day date{sys_days{1899y / December / 30} + days{day < leapDay ? day + 1 : day}};
    parts.year = static_cast<int>(date.year());
    parts.month = static_cast<unsigned>(date.month());
    parts.dayOfMonth = static_cast<unsigned>(date.day());
    return parts;
}

void appendNumber(std::string &out, qint64 number, int width)
{
    const std::string digits = std::to_string(number);
    out.append(static_cast<std::size_t>(std::max(0, width - static_cast<int>(digits.size()))), '0');
    out.append(digits);
}

/// A moment, counted in parts of a second.
struct Ticks
{
    qint64 all = 0;
    qint64 perSecond = 1;

    Ticks(double days, int digits) : perSecond(static_cast<qint64>(std::pow(10, digits)))
    {
        all = std::llround(days * secondsOfDay * static_cast<double>(perSecond));
    }
    [[nodiscard]] qint64 seconds() const { return all / perSecond; }
    [[nodiscard]] qint64 days() const { return seconds() / static_cast<qint64>(secondsOfDay); }
    [[nodiscard]] qint64 parts() const { return all % perSecond; }
};

QLocale localeOf(quint16 language)
{
    // 0xF400 and 0xF800 are the machine's own long forms.
    if (language == 0 || language >= 0xF000)
        return QLocale::c();
    std::array<char, 64> name{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_getLocaleForLCID(language, name.data(), static_cast<int>(name.size()) - 1, &status);
    return U_SUCCESS(status) ? QLocale(QString::fromLatin1(name.data())) : QLocale::c();
}

void appendMonth(std::string &out, const DateParts &date, int letters, quint16 language)
{
    const int month = static_cast<int>(date.month);
    if (letters <= 2)
        return appendNumber(out, month, letters);
    const QString name = localeOf(language).monthName(month, letters == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
    out.append((letters == 5 ? name.left(1) : name).toStdString());
}

void appendDay(std::string &out, const DateParts &date, int letters, quint16 language)
{
    if (letters <= 2)
        return appendNumber(out, date.dayOfMonth, letters);
    const int weekday = date.weekday == 0 ? 7 : static_cast<int>(date.weekday);
    out.append(
        localeOf(language).dayName(weekday, letters == 3 ? QLocale::ShortFormat : QLocale::LongFormat).toStdString());
}

} // namespace

bool isSerialDate(double serial, DateSystem system)
{
    return serial >= 0 && serial < lastDay1900 + 1 - (system == DateSystem::From1904 ? from1904 : 0);
}

std::optional<double> parseIsoDate(std::string_view text, DateSystem system)
{
    const QString iso = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    const QTime time = QTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid() && time.isValid())
        return time.msecsSinceStartOfDay() / (secondsOfDay * 1000);
    if (!moment.isValid())
        return std::nullopt;
    const qint64 julianEpoch = QDate(1899, 12, 30).toJulianDay() + (system == DateSystem::From1904 ? from1904 : 0);
    qint64 day = moment.date().toJulianDay() - julianEpoch;
    if (system == DateSystem::From1900 && day <= leapDay)
        --day;
    return static_cast<double>(day) + moment.time().msecsSinceStartOfDay() / (secondsOfDay * 1000);
}

void appendDate(std::string &out, double serial, DateSystem system, const FormatSection &section)
{
    int digits = 0;
    for (const FormatToken &token : section.tokens)
        digits = std::max(digits, token.kind == Kind::Fraction ? std::min(token.count, mostPartDigits) : 0);
    const bool isElapsed =
        section.has(Kind::ElapsedHours) || section.has(Kind::ElapsedMinutes) || section.has(Kind::ElapsedSeconds);
    // Durations and times are counted from the system's own start, dates from that of 1900.
    const Ticks ticks(serial + (system == DateSystem::From1904 && !isElapsed ? from1904 : 0), digits);
    const DateParts date = partsOf(ticks.days());
    const qint64 second = ticks.seconds() % 60;
    const qint64 minute = ticks.seconds() / 60 % 60;
    const qint64 hour = ticks.seconds() / 3600 % 24;
    const bool isHalfDays = section.has(Kind::AmPm);
    for (const FormatToken &token : section.tokens) {
        switch (token.kind) {
        case Kind::Year:
            appendNumber(out, token.count <= 2 ? date.year % 100 : date.year, token.count <= 2 ? 2 : 4);
            break;
        case Kind::Month:
            appendMonth(out, date, token.count, section.language);
            break;
        case Kind::Day:
            appendDay(out, date, token.count, section.language);
            break;
        case Kind::Hour:
            appendNumber(out, isHalfDays ? (hour + 11) % 12 + 1 : hour, token.count);
            break;
        case Kind::Minute:
            appendNumber(out, minute, token.count);
            break;
        case Kind::Second:
            appendNumber(out, second, token.count);
            break;
        case Kind::Fraction: {
            out.push_back('.');
            qint64 parts = ticks.parts();
            for (int more = digits; more > std::min(token.count, mostPartDigits); --more)
                parts /= 10;
            appendNumber(out, parts, std::min(token.count, mostPartDigits));
            break;
        }
        case Kind::AmPm:
            out.append(token.text.size() == 3 ? (hour < 12 ? "A" : "P") : (hour < 12 ? "AM" : "PM"));
            break;
        case Kind::ElapsedHours:
            appendNumber(out, ticks.seconds() / 3600, token.count);
            break;
        case Kind::ElapsedMinutes:
            appendNumber(out, ticks.seconds() / 60, token.count);
            break;
        case Kind::ElapsedSeconds:
            appendNumber(out, ticks.seconds(), token.count);
            break;
        default:
            out.append(token.text);
            break;
        }
    }
}

void appendIsoDate(std::string &out, double serial, DateSystem system, bool withTime, bool withParts)
{
    const Ticks ticks(serial + (system == DateSystem::From1904 ? from1904 : 0), withParts ? 3 : 0);
    const DateParts date = partsOf(ticks.days());
    appendNumber(out, date.year, 4);
    out.push_back('-');
    appendNumber(out, date.month, 2);
    out.push_back('-');
    appendNumber(out, date.dayOfMonth, 2);
    const qint64 secondOfDay = ticks.seconds() % static_cast<qint64>(secondsOfDay);
    if (!withTime && secondOfDay == 0 && ticks.parts() == 0)
        return;
    out.push_back('T');
    appendDuration(
        out,
        (static_cast<double>(secondOfDay) + static_cast<double>(ticks.parts()) / static_cast<double>(ticks.perSecond)) /
            secondsOfDay,
        withParts);
}

void appendDuration(std::string &out, double days, bool withParts)
{
    const Ticks ticks(days, withParts ? 3 : 0);
    appendNumber(out, ticks.seconds() / 3600, 2);
    out.push_back(':');
    appendNumber(out, ticks.seconds() / 60 % 60, 2);
    out.push_back(':');
    appendNumber(out, ticks.seconds() % 60, 2);
    if (ticks.parts() != 0) {
        out.push_back('.');
        appendNumber(out, ticks.parts(), 3);
    }
}

} // namespace broadside
