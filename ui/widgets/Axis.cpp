#include "Axis.h"

#include <limits>

namespace broadside {

qint64 axisEnd(qint64 largest, int steps)
{
    constexpr qint64 highest = std::numeric_limits<qint64>::max() / 1000;
    for (qint64 power = 1; power < highest; power *= 10) {
        for (const qint64 tenths : {10, 20, 25, 50}) {
            if (tenths == 25 && power == 1)
                continue;
            const qint64 end = power * tenths / 10 * steps;
            if (end >= largest)
                return end;
        }
    }
    return largest;
}

} // namespace broadside
