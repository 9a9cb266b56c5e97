#include "ColourScale.h"

#include "FigureColours.h"

#include <algorithm>
#include <cmath>

namespace broadside {

namespace {

constexpr int mostSteps = 5;
/// Shares of the accent colour: even steps for the eye, and the lightest still apart from nothing.
constexpr double lightest = 0.22;

/// 1, 2 or 5 times a power of ten, whichever is nearest in ratio.
qint64 roundNumber(double number)
{
    const double power = std::pow(10.0, std::floor(std::log10(number)));
    const double part = number / power;
    const double factor = part < std::sqrt(2.0) ? 1 : part < std::sqrt(10.0) ? 2 : part < std::sqrt(50.0) ? 5 : 10;
    return std::llround(factor * power);
}

} // namespace

QList<ColourStep> colourSteps(qint64 largest)
{
    QList<ColourStep> steps;
    if (largest <= 0)
        return steps;
    if (largest <= mostSteps) {
        for (qint64 number = 1; number <= largest; ++number)
            steps.append({number, number});
        return steps;
    }
    // The last step begins at half of the largest number, the others divide what is below.
    const double end = std::max(static_cast<double>(largest) / 2, 2.0);
    QList<qint64> begins{1};
    for (int step = 1; step < mostSteps; ++step) {
        const qint64 begin = roundNumber(std::pow(end, static_cast<double>(step) / (mostSteps - 1)));
        if (begin > begins.last() && begin <= largest)
            begins.append(begin);
    }
    for (int step = 0; step < begins.size(); ++step)
        steps.append({begins[step], step + 1 < begins.size() ? begins[step + 1] - 1 : largest});
    return steps;
}

int stepOf(const QList<ColourStep> &steps, qint64 number)
{
    int found = -1;
    for (int step = 0; step < steps.size(); ++step) {
        if (number >= steps[step].least)
            found = step;
    }
    return found;
}

QColor stepColour(const Palette &palette, int step, int count)
{
    if (step < 0)
        return blended(palette.line, palette.surface, palette.isDark ? 0.75 : 0.7);
    const double share = count < 2 ? 1 : lightest + (1 - lightest) * step / (count - 1);
    return blended(palette.accent, palette.surface, share);
}

QColor stepWords(const Palette &palette, int step, int count)
{
    // The darker of the two grounds: past the middle of the scale, words turn to the accent's own.
    const bool isStrong = step >= 0 && (count < 2 || lightest + (1 - lightest) * step / (count - 1) > 0.6);
    return isStrong ? palette.onAccent : palette.text;
}

} // namespace broadside
