// Counting the lines of a text whose line ends may be LF, CR and CRLF, mixed.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace broadside {

inline const char *findByte(const char *at, const char *end, char byte)
{
    return static_cast<const char *>(std::memchr(at, byte, static_cast<std::size_t>(end - at)));
}

[[nodiscard]] inline std::int64_t countLineEnds(const char *at, const char *end)
{
    std::int64_t lines = std::count(at, end, '\n');
    while ((at = findByte(at, end, '\r')) != nullptr) {
        ++at;
        lines += at == end || *at != '\n' ? 1 : 0;
    }
    return lines;
}

} // namespace broadside
