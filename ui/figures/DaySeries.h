// A campaign's signatures along time, in as many steps as there is room for.
#pragma once

#include "SignerStatistics.h"

namespace broadside {

/// From `first` to `last`, both included.
struct DayBin
{
    QDate first;
    QDate last;
    qint64 signatures = 0; ///< one by one
    qint64 paper = 0;

    [[nodiscard]] qint64 total() const { return signatures + paper; }
    bool operator==(const DayBin &) const = default;
};

/// One day, a week, a month, or years: what a bar stands for.
enum class BinSize { Day, Week, Month, Year };

struct DaySeries
{
    BinSize size = BinSize::Day;
    QList<DayBin> bins; ///< ascending, none left out; no bin where no signature has a date
    DayBin earlier;     ///< before the first bin: a list may hold a date of another century
    DayBin later;       ///< after the last bin
    qint64 undated = 0;

    /// What had been signed when the bins began: the undated and the earlier ones.
    [[nodiscard]] DayBin before() const { return {{}, {}, undated + earlier.signatures, earlier.paper}; }
    bool operator==(const DaySeries &) const = default;
};

/// At most `mostBins`. The axis ends with today while signatures come in, else with the last of them; it begins with
/// the first one that is not more than a month before the opening, nor more than ten years before the end.
[[nodiscard]] DaySeries daySeries(const SignerStatistics &statistics, const QDate &opens, const QDate &closes,
                                  const QDate &today, int mostBins, Qt::DayOfWeek firstOfWeek);

struct DayTick
{
    QDate day;
    QString label; ///< in the program's language

    bool operator==(const DayTick &) const = default;
};
/// The days to be named on an axis from `first` to `last`, at most `mostTicks`: days, weeks, months or years, whatever
/// is the least that fits.
[[nodiscard]] QList<DayTick> dayTicks(const QDate &first, const QDate &last, int mostTicks, Qt::DayOfWeek firstOfWeek);

} // namespace broadside
