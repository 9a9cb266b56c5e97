// A place within a text.
#pragma once

#include <QtGlobal>

namespace broadside {

/// A part of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const TextRange &) const = default;
};

} // namespace broadside
