// A forecast in a volunteer's words.
#pragma once

#include "Forecast.h"

#include <QString>

namespace broadside {

struct ForecastText
{
    QString headline; ///< "Between 3 and 9 December"; empty where there is nothing to say
    QString sentence; ///< what that means, and on what condition
    QString closing;  ///< how many there will be on the last day; empty where it has none
};

[[nodiscard]] ForecastText forecastText(const Forecast &forecast, qint64 goal);

} // namespace broadside
