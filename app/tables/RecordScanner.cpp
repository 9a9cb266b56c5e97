#include "RecordScanner.h"

namespace broadside {

namespace {

using Scanned = CellScanner::Outcome;

/// So many delimiters in the right places are no comment that happens to hold a few.
constexpr std::size_t enoughDelimiters = 6;

} // namespace

RecordScanner::RecordScanner(const TableDialect &dialect) : RecordScanner(dialect, fastestFindMasks()) {}

RecordScanner::RecordScanner(const TableDialect &dialect, FindMasks findMasks)
    : m_lines(findMasks == nullptr ? std::nullopt : LineScanner::create(dialect, findMasks)), m_cells(dialect)
{
}

RecordScanner::Outcome RecordScanner::scan(const char *begin, const char *end, bool last,
                                           std::vector<std::string_view> &cells, ScannedRecord &record)
{
    if (m_lines && m_lines->scan(begin, end, last, cells, record)) {
        m_cleanlyQuoted += m_lines->quotedCells();
        return Outcome::Record;
    }
    switch (m_cells.scan(begin, end, last, QuoteReading::Strict, cells, record)) {
    case Scanned::Incomplete:
        return Outcome::Incomplete;
    case Scanned::TooManyCells:
        return Outcome::TooManyCells;
    case Scanned::Odd: {
        const auto reading = readingOfOdd(begin, end, last, cells, record);
        return reading ? settle(begin, end, last, *reading, cells, record) : Outcome::Incomplete;
    }
    case Scanned::Record:
        break;
    }
    // A quote that is never closed may meet one at the end of a later cell (5") and then looks like one of a pair.
    if (record.lines > 1 && swallowsRecords({begin, record.textSize})) {
        const Scanned outcome = m_cells.scan(begin, end, last, QuoteReading::PlainInLine, cells, record);
        const bool isUsual = outcome == Scanned::Record && cells.size() == m_usualWidth;
        return settle(begin, end, last, isUsual ? QuoteReading::PlainInLine : QuoteReading::Strict, cells, record);
    }
    m_cleanlyQuoted += m_cells.quotedCells();
    return Outcome::Record;
}

RecordScanner::Outcome RecordScanner::settle(const char *begin, const char *end, bool last, QuoteReading reading,
                                             std::vector<std::string_view> &cells, ScannedRecord &record)
{
    const Scanned outcome = m_cells.scan(begin, end, last, reading, cells, record);
    if (outcome == Scanned::TooManyCells)
        return Outcome::TooManyCells;
    if (outcome != Scanned::Record)
        return Outcome::Incomplete;
    m_cleanlyQuoted += m_cells.quotedCells();
    m_badlyQuoted += reading == QuoteReading::Strict ? 0 : 1;
    return Outcome::Record;
}

std::optional<QuoteReading> RecordScanner::readingOfOdd(const char *begin, const char *end, bool last,
                                                        std::vector<std::string_view> &cells, ScannedRecord &record)
{
    // What keeps within the line comes first, then what gives the table's usual width: a quote must not swallow lines.
    std::optional<QuoteReading> inLine;
    for (const QuoteReading reading : {QuoteReading::InnerInLine, QuoteReading::Plain, QuoteReading::InnerOverLines}) {
        const Scanned outcome = m_cells.scan(begin, end, last, reading, cells, record);
        if (outcome == Scanned::Incomplete)
            return std::nullopt;
        if (outcome == Scanned::Record && cells.size() == m_usualWidth)
            return reading;
        if (outcome == Scanned::Record && reading == QuoteReading::InnerInLine)
            inLine = reading;
        if (inLine && reading == QuoteReading::Plain)
            break;
    }
    return inLine.value_or(QuoteReading::Plain);
}

bool RecordScanner::swallowsRecords(std::string_view text) const
{
    constexpr std::string_view lineEnds = "\r\n";
    if (m_usualWidth < 2)
        return false;
    std::size_t delimiters = 0;
    std::size_t from = text.find_first_of(lineEnds);
    while ((from = text.find_first_not_of(lineEnds, from)) != std::string_view::npos) {
        const std::size_t to = text.find_first_of(lineEnds, from);
        if (to == std::string_view::npos)
            break;
        if (m_cells.countCells(text.substr(from, to - from), m_usualWidth) != m_usualWidth)
            return false;
        delimiters += m_usualWidth - 1;
        from = to;
    }
    return delimiters >= enoughDelimiters;
}

} // namespace broadside
