// Cuts records out of a delimited text that lies in memory: RFC 4180, and lenient where lists in the wild are.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace broadside {

/// One record as the scanner found it.
struct ScannedRecord
{
    std::size_t size = 0;     ///< bytes, with the line end
    std::size_t textSize = 0; ///< bytes, without it
    std::int64_t lines = 0;   ///< line ends in it, its own included
};

class RecordScanner
{
public:
    enum class Outcome {
        Record,
        Incomplete, ///< the text ends before the record does
        TooManyCells,
    };
    /// A record may have as many cells as the widest spreadsheet has columns.
    static constexpr std::size_t mostCells = 16384;

    /// `quote` 0: none.
    RecordScanner(char delimiter, char quote);

    /// Scans the record at the start of [begin, end). `*end` must be readable and '\n', so that the inner loop need not
    /// look for the end; `last` says that nothing follows. The cells point into the text or, where a quote was doubled,
    /// into a buffer that the next call overwrites.
    Outcome scan(const char *begin, const char *end, bool last, std::vector<std::string_view> &cells,
                 ScannedRecord &record);

    /// Cells in quotes that were closed right before a delimiter or line end, and those that were not, over all calls.
    [[nodiscard]] std::int64_t cleanlyQuoted() const { return m_cleanlyQuoted; }
    [[nodiscard]] std::int64_t badlyQuoted() const { return m_badlyQuoted; }

private:
    /// Scans a cell that begins with a quote; gives back where it ends, or nullptr when the text ends before it.
    const char *scanQuoted(const char *at, const char *end, bool last, std::string_view &cell, std::int64_t &lines);
    [[nodiscard]] bool isPlain(char character) const { return m_isPlain[static_cast<unsigned char>(character)]; }

    std::array<bool, 256> m_isPlain{}; ///< neither the delimiter nor CR nor LF
    char m_quote;
    std::string m_unquoted;
    std::int64_t m_cleanlyQuoted = 0;
    std::int64_t m_badlyQuoted = 0;
};

} // namespace broadside
