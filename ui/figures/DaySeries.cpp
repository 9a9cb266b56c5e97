#include "DaySeries.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace broadside {

namespace {

constexpr qint64 longestAxis = 3653;  // days: ten years
constexpr qint64 beforeOpening = 31;  // days: who signs before all is ready
constexpr qint64 longestSilence = 60; // days

using Days = std::map<QDate, DayBin>;

QDate startOf(const QDate &day, BinSize size, Qt::DayOfWeek firstOfWeek)
{
    switch (size) {
    case BinSize::Day:
        return day;
    case BinSize::Week:
        return day.addDays(-((day.dayOfWeek() - firstOfWeek + 7) % 7));
    case BinSize::Month:
        return {day.year(), day.month(), 1};
    case BinSize::Year:
        return {day.year(), 1, 1};
    }
    Q_UNREACHABLE();
}

QDate next(const QDate &start, BinSize size)
{
    switch (size) {
    case BinSize::Day:
        return start.addDays(1);
    case BinSize::Week:
        return start.addDays(7);
    case BinSize::Month:
        return start.addMonths(1);
    case BinSize::Year:
        return start.addYears(1);
    }
    Q_UNREACHABLE();
}

Days allDays(const SignerStatistics &statistics)
{
    Days days;
    for (const auto &[day, count] : statistics.byDay)
        days[day].signatures += count;
    for (const auto &[day, count] : statistics.paperByDay)
        days[day].paper += count;
    return days;
}

std::pair<QDate, QDate> axisOf(const Days &days, const QDate &opens, const QDate &closes, const QDate &today)
{
    const auto afterToday = days.upper_bound(today);
    const bool allAhead = afterToday == days.begin();
    QDate last = allAhead ? days.rbegin()->first : std::prev(afterToday)->first;
    const bool isOpen = !closes.isValid() || closes >= today;
    if (!allAhead && isOpen && last.daysTo(today) <= longestSilence)
        last = today;
    QDate earliest = last.addDays(-longestAxis);
    if (opens.isValid() && opens <= last)
        earliest = std::max(earliest, opens.addDays(-beforeOpening));
    return {days.lower_bound(earliest)->first, last};
}

void add(DayBin &to, const QDate &day, const DayBin &count)
{
    to.first = to.first.isValid() ? std::min(to.first, day) : day;
    to.last = to.last.isValid() ? std::max(to.last, day) : day;
    to.signatures += count.signatures;
    to.paper += count.paper;
}

} // namespace

DaySeries daySeries(const SignerStatistics &statistics, const QDate &opens, const QDate &closes, const QDate &today,
                    int mostBins, Qt::DayOfWeek firstOfWeek)
{
    DaySeries series;
    series.undated = statistics.undated;
    const Days days = allDays(statistics);
    if (days.empty())
        return series;
    const auto [first, last] = axisOf(days, opens, closes, today);
    for (const BinSize size : {BinSize::Day, BinSize::Week, BinSize::Month, BinSize::Year}) {
        series.size = size;
        series.bins.clear();
        for (QDate start = startOf(first, size, firstOfWeek); start <= last; start = next(start, size))
            series.bins.append({std::max(start, first), std::min(next(start, size).addDays(-1), last), 0, 0});
        if (series.bins.size() <= std::max(mostBins, 1))
            break;
    }
    auto bin = series.bins.begin();
    for (const auto &[day, count] : days) {
        while (bin != series.bins.end() && bin->last < day)
            ++bin;
        if (day < first)
            add(series.earlier, day, count);
        else if (bin == series.bins.end())
            add(series.later, day, count);
        else {
            bin->signatures += count.signatures;
            bin->paper += count.paper;
        }
    }
    return series;
}

QList<DayTick> dayTicks(const QDate &first, const QDate &last, int mostTicks, Qt::DayOfWeek firstOfWeek)
{
    struct Step
    {
        BinSize unit;
        int count;
    };
    static const Step steps[] = {{BinSize::Day, 1},   {BinSize::Day, 2},   {BinSize::Week, 1},  {BinSize::Week, 2},
                                 {BinSize::Month, 1}, {BinSize::Month, 2}, {BinSize::Month, 3}, {BinSize::Month, 6},
                                 {BinSize::Year, 1},  {BinSize::Year, 2},  {BinSize::Year, 5}};
    const QLocale locale;
    QList<DayTick> ticks;
    for (const Step &step : steps) {
        ticks.clear();
        QDate day = startOf(first, step.unit, firstOfWeek);
        // Every second month is January, March …; every fifth year ends in 0 or 5.
        if (step.unit == BinSize::Month)
            day = day.addMonths(-((day.month() - 1) % step.count));
        if (step.unit == BinSize::Year)
            day = day.addYears(-(day.year() % step.count));
        int year = 0;
        while (day <= last) {
            if (day >= first) {
                const bool isNewYear = ticks.isEmpty() ? step.unit == BinSize::Month : day.year() != year;
                const QString format = step.unit == BinSize::Year ? QStringLiteral("yyyy")
                                       : step.unit == BinSize::Month
                                           ? (isNewYear ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"))
                                           : QStringLiteral("d MMM");
                ticks.append({day, locale.toString(day, format)});
                year = day.year();
            }
            for (int each = 0; each < step.count; ++each)
                day = next(day, step.unit);
        }
        if (!ticks.isEmpty() && ticks.size() <= std::max(mostTicks, 1))
            return ticks;
    }
    ticks.resize(std::min<qsizetype>(ticks.size(), std::max(mostTicks, 1)));
    return ticks;
}

} // namespace broadside
