// Rows of a list that are read a few at a time, until all of them were taken.
#pragma once

#include "Result.h"
#include "SignerView.h"

#include <functional>
#include <optional>

namespace broadside {

/// Some rows of the list, from `first` on.
struct RowRange
{
    qint64 first = 0;
    qint64 count = 0;

    bool operator==(const RowRange &) const = default;
};

struct RowGathering
{
    using Take = std::function<void(const ShownSignature &)>;
    using Done = std::function<void(const Result<void> &)>;

    QList<RowRange> ranges; ///< that are not read yet
    Take take;
    Done done;

    /// The next rows to read, `most` at most; none at the end.
    [[nodiscard]] std::optional<RowRange> takeNext(qint64 most);
};

} // namespace broadside
