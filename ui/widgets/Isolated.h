// Text of its own direction within another.
#pragma once

#include <QString>

namespace broadside {

/// In the direction of its own letters, whatever surrounds it (UAX #9, U+2068 … U+2069): "(514) 555-0135" among Arabic.
[[nodiscard]] inline QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

} // namespace broadside
