// When a campaign reaches its goal, and how sure that is: arithmetic alone, without a clock.
#pragma once

#include "SignerStatistics.h"

namespace broadside {

/// What the last two weeks say about the days to come, if signatures go on like that.
///
/// The days before today are counted, at most fourteen, the later ones for more: a day weighs half as much as the one a
/// week after it. Their mean is the daily rate. Signatures come in bursts, so the days scatter more than chance alone
/// would have it: the variance is taken from the days themselves and never as less than the mean (quasi-Poisson;
/// Wedderburn 1974), and where one day is like the day before it, they tell less than as many days would (the effective
/// sample size of an autoregressive series). The number after some days is then held to be log-normal with the mean and
/// the variance that come of both, the days' scatter and the rate's own uncertainty; a range is its middle four fifths.
struct Forecast
{
    enum class Outcome {
        NoGoal,   ///< `atClosing` may say something all the same
        Reached,  ///< on `reached`, where the days say so
        Over,     ///< closed before today, short of the goal
        TooEarly, ///< fewer than seven days, or fewer than twenty signatures in them: nothing can be said yet
        Far,      ///< not within ten years, or none came in these days
        Between,  ///< between `earliest` and `latest`
    };
    /// A number of signatures, both ends included.
    struct Range
    {
        qint64 least = 0;
        qint64 most = 0;

        bool operator==(const Range &) const = default;
    };

    Outcome outcome = Outcome::NoGoal;
    QDate reached;
    QDate earliest;
    QDate latest;    ///< null: later than ten years from today, or never
    QDate closes;    ///< null: no closing day is ahead
    Range atClosing; ///< all signatures at the end of that day

    QDate today;
    qint64 soFar = 0; ///< with today's
    int days = 0;     ///< that the rate is taken from
    double perDay = 0;
    double scatter = 0;     ///< variance of one day
    double uncertainty = 0; ///< variance of `perDay` itself

    /// Whether anything can be said about a day after today.
    [[nodiscard]] bool hasRate() const { return days > 0; }
    /// All signatures at the end of that day, in four of five cases; `soFar` for today and before.
    [[nodiscard]] Range on(const QDate &day) const;

    bool operator==(const Forecast &) const = default;
};

/// `goal` 0: none. `opens` and `closes` may be null. `today` has not ended: its signatures count, its rate does not.
[[nodiscard]] Forecast forecast(const SignerStatistics &statistics, qint64 goal, const QDate &opens,
                                const QDate &closes, const QDate &today);

} // namespace broadside
