#include "LineScanner.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace broadside {

namespace {

constexpr std::size_t mostBlocks = 16;

/// Each bit is the exclusive or of all up to it: set from an odd one to the next even one.
std::uint64_t prefixXor(std::uint64_t bits)
{
    for (unsigned shift = 1; shift < blockSize; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

/// The lowest set bit and all below; all when there is none.
std::uint64_t upToFirst(std::uint64_t bits)
{
    return bits ^ (bits - 1);
}

std::string_view trimmed(std::string_view cell)
{
    constexpr std::string_view space = " \t";
    const std::size_t from = std::min(cell.find_first_not_of(space), cell.size());
    cell.remove_prefix(from);
    return cell.substr(0, cell.find_last_not_of(space) + 1);
}

} // namespace

std::optional<LineScanner> LineScanner::create(const TableDialect &dialect, FindMasks findMasks)
{
    const auto isPlainAscii = [](char byte) {
        return static_cast<signed char>(byte) >= 0 && byte != '\r' && byte != '\n';
    };
    const bool isLine = dialect.delimiter.size() == 1 && isPlainAscii(dialect.delimiter.front()) &&
                        isPlainAscii(dialect.quote) && dialect.quote != dialect.delimiter.front() &&
                        !dialect.mergesDelimiters &&
                        (dialect.escape == QuoteEscape::Doubled || dialect.quote == '\0') &&
                        !(dialect.trimsSpace && (dialect.quote == ' ' || dialect.quote == '\t'));
    return isLine ? std::optional(LineScanner(dialect, findMasks)) : std::nullopt;
}

LineScanner::LineScanner(const TableDialect &dialect, FindMasks findMasks)
    : m_findMasks(findMasks),
      m_delimiter(dialect.delimiter.front()),
      m_quote(dialect.quote),
      m_hasQuotes(dialect.quote != '\0'),
      m_trims(dialect.trimsSpace)
{
}

const char *LineScanner::appendCells(const char *block, std::uint64_t ends, const char *from)
{
    if (m_cells.size() < m_cellCount + blockSize)
        m_cells.resize(2 * m_cells.size() + blockSize);
    std::string_view *cell = m_cells.data() + m_cellCount;
    for (; ends != 0; ends &= ends - 1, ++cell) {
        const char *const to = block + std::countr_zero(ends);
        const std::ptrdiff_t quote = m_hasQuotes && *from == m_quote ? 1 : 0;
        *cell = {from + quote, static_cast<std::size_t>(to - from - 2 * quote)};
        if (m_trims && quote == 0)
            *cell = trimmed(*cell);
        from = to + 1;
    }
    m_cellCount = static_cast<std::size_t>(cell - m_cells.data());
    return from;
}

bool LineScanner::scan(const char *begin, const char *end, bool last, std::vector<std::string_view> &cells,
                       ScannedRecord &record)
{
    const std::uint64_t allQuotes = m_hasQuotes ? ~std::uint64_t{0} : 0;
    std::array<BlockMasks, mostBlocks> masks;
    std::array<char, blockSize> rest{};
    std::uint64_t inQuotes = 0;     // all bits, when the block before ended in a quoted cell
    std::uint64_t cellStarts = 1;   // bit 0, when a cell starts with the block
    std::uint64_t afterClosing = 0; // bit 0, when the block before ended with a closing quote
    const char *from = begin;
    m_cellCount = 0;
    m_quotedCells = 0;
    for (const char *at = begin; at <= end;) {
        const std::size_t whole = static_cast<std::size_t>(end + 1 - at) / blockSize;
        const std::size_t count = std::clamp(std::min(whole, m_likelyBlocks), std::size_t{1}, mostBlocks);
        const char *text = at;
        if (whole == 0) {
            std::memcpy(rest.data(), at, static_cast<std::size_t>(end + 1 - at));
            text = rest.data();
        }
        m_findMasks(text, count, m_quote, m_delimiter, masks.data());
        for (std::size_t index = 0; index < count; ++index, at += blockSize) {
            const BlockMasks &mask = masks.at(index);
            const std::uint64_t quotes = mask.quotes & allQuotes;
            const std::uint64_t within = upToFirst(mask.lineEnds);
            const std::uint64_t quoted =
                prefixXor(quotes) ^ inQuotes; // from an opening quote to before the closing one
            const std::uint64_t cellEnds = (mask.delimiters | mask.lineEnds) & ~quoted;
            const std::uint64_t opening = quotes & quoted;
            const std::uint64_t closing = quotes & ~quoted;
            const std::uint64_t misplaced = (opening & ~(cellEnds << 1U | cellStarts)) |
                                            ((closing << 1U | afterClosing) & ~cellEnds) | (mask.lineEnds & quoted);
            if ((misplaced & within) != 0)
                return false;
            from = appendCells(at, cellEnds & within, from);
            if ((opening & within) != 0)
                m_quotedCells += std::popcount(opening & within);
            if (mask.lineEnds != 0) {
                const char *lineEnd = at + std::countr_zero(mask.lineEnds);
                record = {.textSize = static_cast<std::size_t>(lineEnd - begin), .lines = 1};
                if (lineEnd == end && !last)
                    return false;
                if (lineEnd != end && *lineEnd++ == '\r') {
                    if (lineEnd == end && !last)
                        return false; // an LF may follow
                    lineEnd += lineEnd != end && *lineEnd == '\n' ? 1 : 0;
                }
                record.size = static_cast<std::size_t>(lineEnd - begin);
                m_likelyBlocks = record.size / blockSize + 1;
                cells.assign(m_cells.data(), m_cells.data() + m_cellCount);
                return record.size <= CellScanner::longestQuoted && m_cellCount <= CellScanner::mostCells;
            }
            inQuotes = 0 - (quoted >> 63U);
            cellStarts = cellEnds >> 63U;
            afterClosing = closing >> 63U;
        }
        if (m_cellCount > CellScanner::mostCells)
            return false;
    }
    return false;
}

} // namespace broadside
