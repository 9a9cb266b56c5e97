// Cuts records out of a delimited text that lies in memory: RFC 4180, and lenient where lists in the wild are.
#pragma once

#include "CellScanner.h"
#include "LineScanner.h"

#include <optional>

namespace broadside {

/// Every record depends on its own text, on the usual width and on nothing else, so that a file is read alike in chunks
/// of any size.
class RecordScanner
{
public:
    enum class Outcome {
        Record,
        Incomplete, ///< the text ends before the record does
        TooManyCells,
    };
    static constexpr std::size_t mostCells = CellScanner::mostCells;
    static constexpr std::size_t longestQuoted = CellScanner::longestQuoted;

    explicit RecordScanner(const TableDialect &dialect);
    /// Without what makes it fast, for tests that hold both ways against each other, or with a certain one.
    RecordScanner(const TableDialect &dialect, FindMasks findMasks);

    /// How many cells the table's records have, 0 when that is not known: it decides whether a quote that closes oddly
    /// is one that was never closed.
    void setUsualWidth(std::size_t cells) { m_usualWidth = cells; }
    [[nodiscard]] std::size_t usualWidth() const { return m_usualWidth; }

    /// Scans the record at the start of [begin, end). `*end` must be readable and '\n', so that the inner loop need not
    /// look for the end; `last` says that nothing follows. The cells point into the text or, where an escape was
    /// resolved, into a buffer that the next call overwrites.
    Outcome scan(const char *begin, const char *end, bool last, std::vector<std::string_view> &cells,
                 ScannedRecord &record);

    /// Cells in quotes that were closed right before a delimiter or line end, and records with others, over all calls.
    [[nodiscard]] std::int64_t cleanlyQuoted() const { return m_cleanlyQuoted; }
    [[nodiscard]] std::int64_t badlyQuoted() const { return m_badlyQuoted; }

private:
    /// Scans once, and counts what it meets.
    Outcome settle(const char *begin, const char *end, bool last, QuoteReading reading,
                   std::vector<std::string_view> &cells, ScannedRecord &record);
    /// The reading of a record with a quote that closes oddly or never; none when the text ends too early to tell.
    std::optional<QuoteReading> readingOfOdd(const char *begin, const char *end, bool last,
                                             std::vector<std::string_view> &cells, ScannedRecord &record);
    /// Whether a record of several lines holds whole records between its first line and its last.
    [[nodiscard]] bool swallowsRecords(std::string_view text) const;

    std::optional<LineScanner> m_lines;
    CellScanner m_cells;
    std::size_t m_usualWidth = 0;
    std::int64_t m_cleanlyQuoted = 0;
    std::int64_t m_badlyQuoted = 0;
};

} // namespace broadside
