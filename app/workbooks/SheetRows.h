// The rows of one sheet, one after the other, whatever the workbook's kind.
#pragma once

#include "Result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace broadside {

/// Cells in any order, by column; bounded by what TableLimits.h allows.
class SheetRow
{
public:
    void begin(qint64 number);
    /// Puts a text into `columns` cells from `column` on. What is beyond a limit is left out, and `fault` says so.
    void set(std::size_t column, std::string_view text, std::size_t columns = 1);
    /// As many as up to the last that is not empty.
    [[nodiscard]] std::size_t size() const { return m_spans.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t column) const;
    /// Bytes of all cells.
    [[nodiscard]] std::size_t length() const { return m_length; }
    [[nodiscard]] qint64 number() const { return m_number; }
    void setNumber(qint64 number) { m_number = number; }

    enum class Fault { None, TooManyCells, TooLong };
    [[nodiscard]] Fault fault() const { return m_fault; }

private:
    struct Span
    {
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
    };
    qint64 m_number = 0; ///< of the sheet, from 0
    std::string m_bytes;
    std::size_t m_length = 0; ///< of all cells: repeated ones share their bytes
    std::vector<Span> m_spans;
    Fault m_fault = Fault::None;
};

class SheetRows
{
public:
    SheetRows() = default;
    SheetRows(const SheetRows &) = delete;
    SheetRows &operator=(const SheetRows &) = delete;
    virtual ~SheetRows() = default;

    /// Moves to the next row that has a cell; false at the end. Rows come as the file has them: mostly, but not always,
    /// by rising numbers.
    virtual Result<bool> next() = 0;
    [[nodiscard]] virtual const SheetRow &row() const = 0;
    /// Bytes of the sheet read so far, and all of them.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
};

} // namespace broadside
