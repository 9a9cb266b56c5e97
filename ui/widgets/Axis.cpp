#include "Axis.h"

#include <limits>

namespace broadside {

qint64 axisStep(qint64 largest, int mostSteps)
{
    constexpr qint64 highest = std::numeric_limits<qint64>::max() / 1000;
    for (qint64 power = 1; power < highest; power *= 10) {
        for (const qint64 tenths : {10, 20, 25, 50}) {
            const bool isWhole = power * tenths % 10 == 0;
            if (const qint64 step = power * tenths / 10; isWhole && step * mostSteps >= largest)
                return step;
        }
    }
    return largest;
}

} // namespace broadside
