#include "ForecastText.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ForecastText)
};

QString dayText(const QDate &day, const QDate &today)
{
    return QLocale().toString(day,
                              day.year() == today.year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

QString spanText(const QDate &from, const QDate &to, const QDate &today)
{
    if (from == to)
        //: A day
        return Words::tr("On about %1").arg(dayText(from, today));
    const bool isSameMonth = from.year() == to.year() && from.month() == to.month();
    const bool isSameYear = from.year() == to.year();
    const QString first = isSameMonth  ? QLocale().toString(from, QStringLiteral("d"))
                          : isSameYear ? QLocale().toString(from, QStringLiteral("d MMMM"))
                                       : dayText(from, today);
    //: Two days: "Between 3 and 9 December"; %1 may be the number of a day alone
    return Words::tr("Between %1 and %2")
        .arg(first, isSameYear ? dayText(to, today) : QLocale().toString(to, QStringLiteral("d MMMM yyyy")));
}

QString condition(const Forecast &forecast)
{
    if (forecast.days == 14)
        return Words::tr("if signatures go on as in the last two weeks");
    return Words::tr("if signatures go on as in the last %Ln day(s)", nullptr, forecast.days);
}

QString closingText(const Forecast &forecast)
{
    if (!forecast.closes.isValid() || !forecast.hasRate() || forecast.closes <= forecast.today)
        return {};
    const QLocale locale;
    // Three figures that count: more would claim to know more.
    const auto rounded = [](qint64 number) {
        qint64 step = 1;
        while (number / step >= 1000)
            step *= 10;
        return (number + step / 2) / step * step;
    };
    const QString least = locale.toString(std::max(rounded(forecast.atClosing.least), forecast.soFar));
    const QString most = locale.toString(std::max(rounded(forecast.atClosing.most), forecast.soFar));
    if (least == most)
        return Words::tr("%1 signatures by the last day, %2.").arg(least, dayText(forecast.closes, forecast.today));
    //: %1 and %2 are numbers, %3 is a day
    return Words::tr("%1 to %2 signatures by the last day, %3.")
        .arg(least, most, dayText(forecast.closes, forecast.today));
}

} // namespace

ForecastText forecastText(const Forecast &forecast, qint64 goal)
{
    using Outcome = Forecast::Outcome;
    const QDate &today = forecast.today;
    ForecastText text;
    text.closing = closingText(forecast);
    switch (forecast.outcome) {
    case Outcome::NoGoal:
        break;
    case Outcome::Reached:
        text.headline = Words::tr("The goal is reached");
        if (forecast.reached.isValid())
            text.sentence = Words::tr("Since %1.").arg(dayText(forecast.reached, today));
        break;
    case Outcome::Over: {
        text.headline = Words::tr("The campaign is over");
        text.sentence =
            Words::tr("%Ln signature(s) short of the goal.", nullptr, static_cast<int>(goal - forecast.soFar));
        break;
    }
    case Outcome::TooEarly:
        text.headline = Words::tr("Cannot be said yet");
        text.sentence =
            Words::tr("When the goal is reached can be told after seven days with twenty signatures or more.");
        break;
    case Outcome::Far:
        text.headline = Words::tr("Not in sight");
        text.sentence = forecast.perDay > 0
                            ? Words::tr("As the last two weeks went, the goal is more than ten years away.")
                            : Words::tr("No signatures came in the last two weeks.");
        break;
    case Outcome::Between: {
        const bool endsBefore = forecast.closes.isValid() && forecast.earliest > forecast.closes;
        if (forecast.latest.isNull()) {
            //: A day
            text.headline = Words::tr("Not before %1").arg(dayText(forecast.earliest, today));
            text.sentence =
                Words::tr("The goal is reached then or much later: the last days differ too much to say more.");
        } else {
            text.headline = spanText(forecast.earliest, forecast.latest, today);
            //: %1: "if signatures go on as in the last two weeks". In four of five cases it is so.
            text.sentence = Words::tr("The goal is reached then, most likely, %1.").arg(condition(forecast));
        }
        if (endsBefore)
            text.sentence =
                Words::tr("That is after the last day: signatures would have to come faster to reach the goal.");
        break;
    }
    }
    return text;
}

} // namespace broadside
