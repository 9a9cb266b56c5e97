#include "Forecast.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <vector>

namespace broadside {

namespace {

constexpr int longestLook = 14;
constexpr int shortestLook = 7;
constexpr double halfLife = 7; // days
constexpr double fewestSignatures = 20;
constexpr int horizon = 3653; // days: ten years
/// The normal distribution's 90th percentile: a range leaves a tenth out at either end.
constexpr double tenth = 1.2815515655446004;
/// Beyond it, days would be held for almost one and the same day.
constexpr double strongestLikeness = 0.8;

std::map<QDate, qint64> signaturesByDay(const SignerStatistics &statistics)
{
    std::map<QDate, qint64> days;
    for (const auto *list : {&statistics.byDay, &statistics.paperByDay}) {
        for (const auto &[day, count] : *list)
            days[day] += count;
    }
    return days;
}

/// The days before today that tell something, the latest last.
std::vector<double> lastDays(const std::map<QDate, qint64> &days, const QDate &opens, const QDate &today)
{
    QDate from = today.addDays(-longestLook);
    // Before the campaign opened, or had its first signature, nothing was to be expected.
    const auto first = opens.isValid() ? days.lower_bound(opens) : days.begin();
    if (first == days.end() || first->first >= today)
        return {};
    from = std::max(from, first->first);
    std::vector<double> counts;
    for (QDate day = from; day < today; day = day.addDays(1)) {
        const auto at = days.find(day);
        counts.push_back(at == days.end() ? 0 : static_cast<double>(at->second));
    }
    return counts;
}

void takeRate(Forecast &result, const std::vector<double> &counts)
{
    const std::size_t size = counts.size();
    std::vector<double> weights(size);
    double sum = 0;
    double squares = 0;
    for (std::size_t at = 0; at < size; ++at) {
        weights[at] = std::exp2(-static_cast<double>(size - 1 - at) / halfLife);
        sum += weights[at];
        squares += weights[at] * weights[at];
    }
    double mean = 0;
    for (std::size_t at = 0; at < size; ++at)
        mean += weights[at] * counts[at] / sum;
    double variance = 0;
    double likeness = 0;
    for (std::size_t at = 0; at < size; ++at) {
        variance += weights[at] * (counts[at] - mean) * (counts[at] - mean) / sum;
        if (at > 0)
            likeness += weights[at] * (counts[at] - mean) * (counts[at - 1] - mean) / sum;
    }
    likeness = variance > 0 ? std::clamp(likeness / variance, 0.0, strongestLikeness) : 0;
    const double effectiveDays = std::max(sum * sum / squares * (1 - likeness) / (1 + likeness), 2.0);
    result.days = static_cast<int>(size);
    result.perDay = mean;
    result.scatter = std::max(variance * effectiveDays / (effectiveDays - 1), mean);
    result.uncertainty = result.scatter / effectiveDays;
}

/// The day on which the goal is behind the range's better or worse end; null beyond the horizon.
QDate dayOfGoal(const Forecast &result, qint64 goal, qint64 Forecast::Range::*end)
{
    const auto reaches = [&](int days) { return result.on(result.today.addDays(days)).*end >= goal; };
    if (!reaches(horizon))
        return {};
    int before = 0;
    int after = horizon;
    while (after - before > 1) {
        const int middle = std::midpoint(before, after);
        (reaches(middle) ? after : before) = middle;
    }
    return result.today.addDays(after);
}

QDate dayReached(const std::map<QDate, qint64> &days, qint64 undated, qint64 goal)
{
    qint64 sum = undated;
    for (const auto &[day, count] : days) {
        sum += count;
        if (sum >= goal)
            return day;
    }
    return {};
}

} // namespace

Forecast::Range Forecast::on(const QDate &day) const
{
    const double ahead = static_cast<double>(today.daysTo(day));
    const double mean = ahead * perDay;
    if (!hasRate() || !(mean > 0))
        return {soFar, soFar};
    const double variance = ahead * scatter + ahead * ahead * uncertainty;
    const double spread = std::log1p(variance / (mean * mean));
    const double middle = std::log(mean) - spread / 2;
    const auto at = [&](double place) {
        // Far more than any campaign has, and still a number.
        constexpr double most = 1e15;
        return soFar + std::llround(std::min(std::exp(middle + place * std::sqrt(spread)), most));
    };
    return {at(-tenth), at(tenth)};
}

Forecast forecast(const SignerStatistics &statistics, qint64 goal, const QDate &opens, const QDate &closes,
                  const QDate &today)
{
    Forecast result;
    result.today = today;
    result.soFar = statistics.total();
    const std::map<QDate, qint64> days = signaturesByDay(statistics);
    const bool isOver = closes.isValid() && closes < today;
    if (!isOver) {
        const std::vector<double> counts = lastDays(days, opens, today);
        double all = 0;
        for (const double count : counts)
            all += count;
        const bool isSleeping = counts.size() >= longestLook && all == 0;
        if (isSleeping || (counts.size() >= shortestLook && all >= fewestSignatures))
            takeRate(result, counts);
        if (closes.isValid()) {
            result.closes = closes;
            result.atClosing = result.on(closes);
        }
    }
    if (goal <= 0) {
        result.outcome = Forecast::Outcome::NoGoal;
    } else if (result.soFar >= goal) {
        result.outcome = Forecast::Outcome::Reached;
        result.reached = dayReached(days, statistics.undated, goal);
    } else if (isOver) {
        result.outcome = Forecast::Outcome::Over;
    } else if (!result.hasRate()) {
        result.outcome = Forecast::Outcome::TooEarly;
    } else {
        result.earliest = dayOfGoal(result, goal, &Forecast::Range::most);
        result.latest = dayOfGoal(result, goal, &Forecast::Range::least);
        result.outcome = result.earliest.isNull() ? Forecast::Outcome::Far : Forecast::Outcome::Between;
    }
    return result;
}

} // namespace broadside
