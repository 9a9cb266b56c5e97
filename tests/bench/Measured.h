// What the programs that measure the table of signatures share.
#pragma once

#include "Result.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace broadside {

template<class T>
T get(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().what), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

double milliseconds(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Of this process: `field` is "VmRSS:" for now, "VmHWM:" for the most so far.
inline double residentMegabytes(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// Median, 99th percentile and maximum, in milliseconds.
inline QJsonObject summary(std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&times](double share) {
        return times[static_cast<std::size_t>(share * double(times.size() - 1))];
    };
    return {{QStringLiteral("median"), at(0.5)},
            {QStringLiteral("p99"), at(0.99)},
            {QStringLiteral("max"), times.back()},
            {QStringLiteral("times"), qint64(times.size())}};
}

/// The same numbers in every run.
class Dice
{
public:
    /// From 0 to below `end`.
    qint64 operator()(qint64 end)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<qint64>((m_state >> 20U) % static_cast<quint64>(end));
    }

private:
    quint64 m_state = 7;
};

} // namespace broadside
