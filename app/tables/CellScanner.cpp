#include "CellScanner.h"

#include "LineEnds.h"

#include <algorithm>

namespace broadside {

namespace {

/// A comment of a few lines; a longer search would make a file of odd quotes slow to read.
constexpr std::ptrdiff_t longestInner = std::ptrdiff_t{8} << 10;
constexpr int mostInnerLines = 16;

bool isSpace(char character)
{
    return character == ' ' || character == '\t';
}

bool isLineEnd(char character)
{
    return character == '\r' || character == '\n';
}

std::string_view view(const char *begin, const char *end)
{
    return {begin, static_cast<std::size_t>(end - begin)};
}

} // namespace

CellScanner::CellScanner(const TableDialect &dialect)
    : m_delimiter(dialect.delimiter),
      m_quote(dialect.quote),
      m_hasBackslash(dialect.escape == QuoteEscape::Backslash),
      m_merges(dialect.mergesDelimiters && !dialect.delimiter.empty()),
      m_mergesSpace(m_merges && std::ranges::all_of(dialect.delimiter, [](char byte) { return byte == ' '; })),
      m_tabsToo(m_mergesSpace && dialect.delimiter.size() == 1),
      m_trims(dialect.trimsSpace)
{
    m_isPlain.fill(true);
    for (const char special : {'\r', '\n'})
        m_isPlain[static_cast<unsigned char>(special)] = false;
    if (!m_delimiter.empty())
        m_isPlain[static_cast<unsigned char>(m_delimiter.front())] = false;
    if (m_tabsToo)
        m_isPlain['\t'] = false;
}

std::ptrdiff_t CellScanner::delimiterAt(const char *at, const Span &text) const
{
    if (m_delimiter.empty())
        return 0;
    if (m_tabsToo && *at == '\t')
        return 1;
    const auto size = static_cast<std::ptrdiff_t>(m_delimiter.size());
    const std::ptrdiff_t available = std::min(size, text.end - at);
    if (!std::equal(at, at + available, m_delimiter.begin()))
        return 0;
    if (available == size)
        return size;
    return text.last ? 0 : -1;
}

const char *CellScanner::skipSpace(const char *at, const Span &text) const
{
    while (at != text.end && isSpace(*at) && delimiterAt(at, text) == 0)
        ++at;
    return at;
}

const char *CellScanner::skipMerged(const char *at, const Span &text) const
{
    for (;;) {
        if (at == text.end)
            return text.last ? at : nullptr;
        const std::ptrdiff_t size = delimiterAt(at, text);
        if (size < 0)
            return nullptr;
        if (size > 0)
            at += size;
        else if (m_mergesSpace && isSpace(*at))
            ++at;
        else
            return at;
    }
}

CellScanner::Next CellScanner::nextAfterQuote(const char *at, const Span &text) const
{
    if (m_trims)
        at = skipSpace(at, text);
    if (at == text.end)
        return text.last ? Next::Boundary : Next::Unknown;
    if (isLineEnd(*at))
        return Next::Boundary;
    const std::ptrdiff_t size = delimiterAt(at, text);
    if (size == 0)
        return m_mergesSpace && isSpace(*at) ? Next::Boundary : Next::Other;
    return size > 0 ? Next::Boundary : Next::Unknown;
}

CellScanner::Closing CellScanner::findClose(const char *from, const char *limit, const Span &text, bool hasInner) const
{
    Closing closing;
    const auto isSpecial = [this](char byte) { return byte == m_quote || byte == '\\'; };
    for (const char *at = from; at < limit;) {
        at = m_hasBackslash ? std::find_if(at, limit, isSpecial) : findByte(at, limit, m_quote);
        if (at == nullptr || at == limit)
            break;
        const char *const next = at + 1;
        if (next == text.end && !text.last)
            return {.close = Close::Unknown};
        if (*at != m_quote) { // a backslash
            const bool isEscape = next != text.end && isSpecial(*next);
            closing.hasEscapes |= isEscape;
            at = next + (isEscape ? 1 : 0);
            continue;
        }
        if (next != text.end && *next == m_quote) {
            closing.hasEscapes = true;
            at = next + 1;
            continue;
        }
        const Next after = nextAfterQuote(next, text);
        if (after == Next::Other && hasInner) {
            at = next;
            continue;
        }
        if (after == Next::Unknown)
            return {.close = Close::Unknown};
        closing.close = after == Next::Boundary ? Close::Found : Close::Odd;
        closing.at = at;
        return closing;
    }
    closing.close = limit == text.end && !text.last ? Close::Unknown : Close::Never;
    return closing;
}

CellScanner::Closing CellScanner::findInnerClose(const char *from, QuoteReading reading, const Span &text) const
{
    const char *const farthest = from + std::min(longestInner, text.end - from);
    const char *limit = std::find_if(from, farthest, isLineEnd);
    for (int line = 1; reading == QuoteReading::InnerOverLines && limit != farthest && line < mostInnerLines; ++line)
        limit = std::find_if(limit + 1, farthest, isLineEnd);
    if (limit == text.end && !text.last)
        return {.close = Close::Unknown};
    Closing closing = findClose(from, limit, text, true);
    if (closing.close != Close::Found || reading == QuoteReading::InnerInLine)
        return closing;
    // A quote at the start of a cell opens that cell: then the one before was not closed.
    for (const char *quote = findByte(from, closing.at, m_quote); quote != nullptr;
         quote = findByte(quote + 1, closing.at, m_quote)) {
        const std::string_view before = view(from, quote);
        if (before.empty() || isLineEnd(before.back()) || (!m_delimiter.empty() && before.ends_with(m_delimiter)))
            return {.close = Close::Odd};
    }
    return closing;
}

const char *CellScanner::plainEnd(const char *at, const Span &text) const
{
    for (;; ++at) {
        while (isPlain(*at))
            ++at;
        if (at == text.end)
            return text.last ? at : nullptr;
        if (isLineEnd(*at))
            return at;
        const std::ptrdiff_t size = delimiterAt(at, text);
        if (size != 0)
            return size > 0 ? at : nullptr;
    }
}

std::string_view CellScanner::unescape(const char *from, const char *to, std::size_t atMost)
{
    // All copies of a record together are shorter than it: the buffer does not move under the views into it.
    if (m_unescaped.empty())
        m_unescaped.reserve(atMost);
    const std::size_t start = m_unescaped.size();
    while (from != to) {
        const char *at =
            std::find_if(from, to, [this](char byte) { return byte == m_quote || (byte == '\\' && m_hasBackslash); });
        m_unescaped.append(from, at);
        if (at == to)
            break;
        const bool isEscape = at + 1 != to && (at[1] == m_quote || (*at == '\\' && at[1] == '\\'));
        from = at + (isEscape ? 2 : 1);
        m_unescaped.push_back(isEscape ? at[1] : *at);
    }
    return std::string_view(m_unescaped).substr(start);
}

CellScanner::Outcome CellScanner::scan(const char *begin, const char *end, bool last, QuoteReading reading,
                                       std::vector<std::string_view> &cells, ScannedRecord &record)
{
    const Span text{begin, end, last};
    const char *quotesEnd = begin + std::min(static_cast<std::ptrdiff_t>(longestQuoted), end - begin);
    if (reading == QuoteReading::PlainInLine)
        quotesEnd = std::find_if(begin, quotesEnd, isLineEnd);
    cells.clear();
    m_unescaped.clear();
    m_quotedCells = 0;
    record = {};
    record.lines = 1;
    const char *at = m_merges ? skipMerged(begin, text) : begin;
    if (at == nullptr)
        return Outcome::Incomplete;
    for (;;) {
        if (cells.size() == mostCells)
            return Outcome::TooManyCells;
        const char *from = m_trims ? skipSpace(at, text) : at;
        Closing closing;
        const bool hasQuote = m_quote != '\0' && from != end && *from == m_quote;
        if (hasQuote) {
            closing = findClose(from + 1, quotesEnd, text, false);
            const bool isOdd = closing.close == Close::Odd || closing.close == Close::Never;
            if (isOdd && reading == QuoteReading::Strict)
                return Outcome::Odd;
            if (isOdd && (reading == QuoteReading::InnerInLine || reading == QuoteReading::InnerOverLines)) {
                closing = findInnerClose(from + 1, reading, text);
                if (closing.close != Close::Found && closing.close != Close::Unknown)
                    return Outcome::Odd;
            }
            if (closing.close == Close::Unknown)
                return Outcome::Incomplete;
        }
        if (closing.close == Close::Found) {
            ++m_quotedCells;
            cells.push_back(closing.hasEscapes ? unescape(from + 1, closing.at, static_cast<std::size_t>(end - begin))
                                               : view(from + 1, closing.at));
            record.lines += countLineEnds(from, closing.at);
            at = closing.at + 1;
            if (m_trims)
                at = skipSpace(at, text);
        } else {
            at = plainEnd(from, text);
            if (at == nullptr)
                return Outcome::Incomplete;
            // One that closes in its cell ("Bo" Lind) is odd, but not open.
            const bool isOpen = hasQuote && (closing.close == Close::Never || closing.at >= at);
            if (isOpen && record.openQuoteAfter < 0)
                record.openQuoteAfter = record.lines - 1;
            const char *to = at;
            while (m_trims && to != from && isSpace(to[-1]))
                --to;
            cells.push_back(view(from, to));
        }
        if (at == end || isLineEnd(*at))
            break;
        at += delimiterAt(at, text);
        if (m_merges) {
            at = skipMerged(at, text);
            if (at == nullptr)
                return Outcome::Incomplete;
            if (at == end || isLineEnd(*at))
                break;
        }
    }
    record.textSize = static_cast<std::size_t>(at - begin);
    if (at == end) {
        if (!last)
            return Outcome::Incomplete;
    } else if (*at == '\r') {
        ++at;
        if (at == end && !last)
            return Outcome::Incomplete; // an LF may follow
        if (at != end && *at == '\n')
            ++at;
    } else {
        ++at;
    }
    record.size = static_cast<std::size_t>(at - begin);
    return Outcome::Record;
}

std::size_t CellScanner::countCells(std::string_view line, std::size_t most) const
{
    if (m_delimiter.empty())
        return 1;
    std::size_t count = 1;
    for (std::size_t at = 0; count <= most && (at = line.find(m_delimiter, at)) != std::string_view::npos; ++count)
        at += m_delimiter.size();
    return count;
}

} // namespace broadside
