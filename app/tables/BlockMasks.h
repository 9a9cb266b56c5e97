// Finds quotes, delimiters and line ends in 64 bytes at a time, a bit for a byte (G. Langdale and D. Lemire: Parsing
// Gigabytes of JSON per Second, 2019), with what the processor has for it.
#pragma once

#include <cstddef>
#include <cstdint>

namespace broadside {

constexpr std::size_t blockSize = 64;

/// Bit n stands for byte n of the block.
struct BlockMasks
{
    std::uint64_t quotes;
    std::uint64_t delimiters;
    std::uint64_t lineEnds; ///< CR and LF
};

/// Looks through `count` blocks from `text` on, all of which must be readable.
using FindMasks = void (*)(const char *text, std::size_t count, char quote, char delimiter, BlockMasks *masks);

void findMasksPlain(const char *text, std::size_t count, char quote, char delimiter, BlockMasks *masks);
/// The fastest one that this processor runs.
[[nodiscard]] FindMasks fastestFindMasks();

} // namespace broadside
