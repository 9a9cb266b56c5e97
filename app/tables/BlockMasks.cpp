#include "BlockMasks.h"

#include <bit>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define BROADSIDE_X86
#include <immintrin.h>
#endif

namespace broadside {

namespace {

/// A bit for each of eight bytes that is `byte`.
std::uint64_t equalBytes(std::uint64_t word, unsigned char byte)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t low = 0x7F7F7F7F7F7F7F7FU;
    const std::uint64_t differs = word ^ (ones * byte);
    // The high bit of each byte that is zero; nothing carries from byte to byte (H. S. Warren: Hacker's Delight, 6-1).
    const std::uint64_t equal = ~(((differs & low) + low) | differs | low);
    return (equal * 0x0002040810204081U) >> 56U; // gathers the eight high bits
}

} // namespace

void findMasksPlain(const char *text, std::size_t count, char quote, char delimiter, BlockMasks *masks)
{
    const auto quoteByte = static_cast<unsigned char>(quote);
    const auto delimiterByte = static_cast<unsigned char>(delimiter);
    for (std::size_t block = 0; block < count; ++block) {
        BlockMasks &mask = masks[block] = {};
        for (unsigned at = 0; at < blockSize; at += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, text + (block * blockSize) + at, 8);
            if constexpr (std::endian::native == std::endian::big)
                word = __builtin_bswap64(word);
            mask.quotes |= equalBytes(word, quoteByte) << at;
            mask.delimiters |= equalBytes(word, delimiterByte) << at;
            mask.lineEnds |= (equalBytes(word, '\n') | equalBytes(word, '\r')) << at;
        }
    }
}

#ifdef BROADSIDE_X86

namespace {

/// SSE2 is part of every x86-64 processor.
void findMasksSse2(const char *text, std::size_t count, char quote, char delimiter, BlockMasks *masks)
{
    const __m128i quotes = _mm_set1_epi8(quote);
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i lineFeeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    const auto bits = [](__m128i equal) {
        return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(equal)));
    };
    for (std::size_t block = 0; block < count; ++block) {
        BlockMasks &mask = masks[block] = {};
        for (unsigned at = 0; at < blockSize; at += 16) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + (block * blockSize) + at));
            mask.quotes |= bits(_mm_cmpeq_epi8(bytes, quotes)) << at;
            mask.delimiters |= bits(_mm_cmpeq_epi8(bytes, delimiters)) << at;
            mask.lineEnds |= bits(_mm_or_si128(_mm_cmpeq_epi8(bytes, lineFeeds), _mm_cmpeq_epi8(bytes, returns))) << at;
        }
    }
}

__attribute__((target("avx2"))) void findMasksAvx2(const char *text, std::size_t count, char quote, char delimiter,
                                                   BlockMasks *masks)
{
    const __m256i quotes = _mm256_set1_epi8(quote);
    const __m256i delimiters = _mm256_set1_epi8(delimiter);
    const __m256i lineFeeds = _mm256_set1_epi8('\n');
    const __m256i returns = _mm256_set1_epi8('\r');
    for (std::size_t block = 0; block < count; ++block) {
        std::uint64_t quoteBits = 0;
        std::uint64_t delimiterBits = 0;
        std::uint64_t lineEndBits = 0;
        for (unsigned at = 0; at < blockSize; at += 32) {
            const __m256i bytes =
                _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text + (block * blockSize) + at));
            const __m256i lineEnds =
                _mm256_or_si256(_mm256_cmpeq_epi8(bytes, lineFeeds), _mm256_cmpeq_epi8(bytes, returns));
            const auto quoted = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, quotes)));
            const auto cut = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, delimiters)));
            const auto ended = static_cast<std::uint32_t>(_mm256_movemask_epi8(lineEnds));
            quoteBits |= std::uint64_t{quoted} << at;
            delimiterBits |= std::uint64_t{cut} << at;
            lineEndBits |= std::uint64_t{ended} << at;
        }
        masks[block] = {quoteBits, delimiterBits, lineEndBits};
    }
}

} // namespace

#endif

FindMasks fastestFindMasks()
{
#ifdef BROADSIDE_X86
    return __builtin_cpu_supports("avx2") ? findMasksAvx2 : findMasksSse2;
#else
    return findMasksPlain;
#endif
}

} // namespace broadside
