#include "FigureColours.h"

namespace broadside {

QColor blended(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

QColor paperGround(const Palette &palette)
{
    return blended(palette.accent, palette.surface, palette.isDark ? 0.26 : 0.2);
}

} // namespace broadside
