// Cuts one record into its cells, byte by byte, by any dialect, in one way of reading its quotes.
#pragma once

#include "TableFormat.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace broadside {

/// What is taken for a quoted cell whose closing quote does not stand at the cell's end.
enum class QuoteReading {
    Strict,         ///< nothing: the record is given up as odd
    InnerInLine,    ///< the cell ends at a quote further on in the line; those between are its text ("the "big" one")
    InnerOverLines, ///< the same, over a few lines
    Plain,          ///< the opening quote is a character like others
    PlainInLine,    ///< the same, also for a quote that is closed on a later line only
};

/// One record as the scanner found it.
struct ScannedRecord
{
    std::size_t size = 0;     ///< bytes, with the line end
    std::size_t textSize = 0; ///< bytes, without it
    std::int64_t lines = 0;   ///< line ends in it, its own included
    /// Line ends in the record before a quote that is never closed and was taken as a plain character; -1: none.
    std::int64_t openQuoteAfter = -1;
};

class CellScanner
{
public:
    enum class Outcome {
        Record,
        Incomplete, ///< the text ends before it is clear where the record does
        TooManyCells,
        Odd, ///< a quoted cell does not end as the reading asks
    };
    /// A record may have as many cells as the widest spreadsheet has columns.
    static constexpr std::size_t mostCells = 16384;
    /// A quote that is not closed within so many bytes of its record's start is never closed.
    static constexpr std::size_t longestQuoted = std::size_t{16} << 20;

    explicit CellScanner(const TableDialect &dialect);

    /// Scans the record at the start of [begin, end). `*end` must be readable and '\n', so that the inner loop need not
    /// look for the end; `last` says that nothing follows. The cells point into the text or, where an escape was
    /// resolved, into a buffer that the next call overwrites.
    Outcome scan(const char *begin, const char *end, bool last, QuoteReading reading,
                 std::vector<std::string_view> &cells, ScannedRecord &record);
    /// Cells in quotes of the last record.
    [[nodiscard]] std::int64_t quotedCells() const { return m_quotedCells; }
    /// Cells of a line that has no quotes in it, as many as matter: counting stops when they are more than `most`.
    [[nodiscard]] std::size_t countCells(std::string_view line, std::size_t most) const;

private:
    enum class Next { Boundary, Other, Unknown };
    enum class Close { Found, Odd, Never, Unknown };
    /// Part of the text, as `scan` got it.
    struct Span
    {
        const char *begin;
        const char *end;
        bool last;
    };
    struct Closing
    {
        Close close = Close::Never;
        const char *at = nullptr; ///< the closing quote
        bool hasEscapes = false;
    };

    [[nodiscard]] bool isPlain(char character) const { return m_isPlain[static_cast<unsigned char>(character)]; }
    /// Bytes of the delimiter at `at`, 0 when there is none, -1 when the text ends within what may be one.
    [[nodiscard]] std::ptrdiff_t delimiterAt(const char *at, const Span &text) const;
    /// Behind the delimiters that count as one with what was cut already; nullptr when more may follow.
    [[nodiscard]] const char *skipMerged(const char *at, const Span &text) const;
    [[nodiscard]] const char *skipSpace(const char *at, const Span &text) const;
    [[nodiscard]] Next nextAfterQuote(const char *at, const Span &text) const;
    [[nodiscard]] Closing findClose(const char *from, const char *limit, const Span &text, bool hasInner) const;
    [[nodiscard]] Closing findInnerClose(const char *from, QuoteReading reading, const Span &text) const;
    /// The end of an unquoted cell; nullptr when the text ends before it.
    [[nodiscard]] const char *plainEnd(const char *at, const Span &text) const;
    std::string_view unescape(const char *from, const char *to, std::size_t atMost);

    std::string m_delimiter;
    std::array<bool, 256> m_isPlain{}; ///< neither CR nor LF nor a delimiter's first byte
    char m_quote;
    bool m_hasBackslash;
    bool m_merges;
    bool m_mergesSpace; ///< the delimiter is of spaces: tabs and single spaces beside it belong to it
    bool m_tabsToo;     ///< the delimiter is a space, and a tab is one as well
    bool m_trims;
    std::string m_unescaped;
    std::int64_t m_quotedCells = 0;
};

} // namespace broadside
