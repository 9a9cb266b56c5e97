// A filter as chips, as far as chips can say it.
#pragma once

#include "SignerFilter.h"

#include <optional>

namespace broadside {

/// What one chip says: one of these values, or none of them.
struct ChipTest
{
    SignerTrait trait = SignerTrait::Status;
    QStringList values; ///< empty: nothing is asked
    bool isNegated = false;

    bool operator==(const ChipTest &) const = default;
};

/// All of them together.
[[nodiscard]] SignerFilter filterOf(const QList<ChipTest> &tests);
/// None for a filter with "or" in it, or a "not" around several tests.
[[nodiscard]] std::optional<QList<ChipTest>> chipTests(const SignerFilter &filter);

} // namespace broadside
