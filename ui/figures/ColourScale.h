// The steps of colour that a map shows numbers in.
#pragma once

#include "Palette.h"

#include <QList>

namespace broadside {

/// From so many to so many, both included.
struct ColourStep
{
    qint64 least = 0;
    qint64 most = 0;

    bool operator==(const ColourStep &) const = default;
};

/// At most five steps up to `largest`, each several times the one before: places differ by powers, not by sums. The
/// steps begin at 1, 2 or 5 times a power of ten. None for no signatures.
[[nodiscard]] QList<ColourStep> colourSteps(qint64 largest);

/// The colour of a step among `count`; of -1: nothing there.
[[nodiscard]] QColor stepColour(const Palette &palette, int step, int count);
/// Words upon it.
[[nodiscard]] QColor stepWords(const Palette &palette, int step, int count);
/// The step that a number lies in; -1 for 0.
[[nodiscard]] int stepOf(const QList<ColourStep> &steps, qint64 number);

} // namespace broadside
