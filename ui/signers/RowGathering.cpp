#include "RowGathering.h"

#include <algorithm>

namespace broadside {

std::optional<RowRange> RowGathering::takeNext(qint64 most)
{
    while (!ranges.isEmpty() && ranges.first().count <= 0)
        ranges.removeFirst();
    if (ranges.isEmpty())
        return std::nullopt;
    RowRange &rest = ranges.first();
    const RowRange next{rest.first, std::min(rest.count, most)};
    rest.first += next.count;
    rest.count -= next.count;
    return next;
}

} // namespace broadside
