// What the rows of a table have in common: by it a row of data is told from a header, a note or another table.
#pragma once

#include "SampleRows.h"

#include <array>
#include <optional>
#include <span>

namespace broadside {

/// Rows in their order, without rules and comments.
using RowSpan = std::span<const SampleRow *const>;

/// What a table's rows have in common shows in so many of them.
inline constexpr std::size_t mostProfiledRows = 3000;

struct ColumnProfile
{
    std::array<std::size_t, cellTypeCount> groups{}; ///< by typeGroup
    std::size_t rows = 0;
    std::size_t filled = 0;
    std::size_t told = 0;    ///< filled with something that is known
    std::size_t longest = 0; ///< bytes
    double sum = 0;          ///< of its numbers, as far as they can be read

    /// What most of its cells are; `Words` where they are mixed.
    [[nodiscard]] CellType type() const;
    [[nodiscard]] bool isTelling() const { return broadside::isTelling(type()); }
    /// The same, or codes, from which words differ.
    [[nodiscard]] bool hasType() const { return isTelling() || type() == CellType::Code; }
    /// Rows are hardly without it.
    [[nodiscard]] bool isRequired() const { return rows >= 2 && filled * 20 >= rows * 19; }
};

class TableProfile
{
public:
    TableProfile() = default;
    /// Of at most `mostProfiledRows`.
    TableProfile(RowSpan rows, std::size_t width);

    [[nodiscard]] std::size_t width() const { return m_columns.size(); }
    [[nodiscard]] const ColumnProfile &column(std::size_t at) const { return m_columns[at]; }
    [[nodiscard]] std::size_t rows() const { return m_rows; }

    /// Cells that are of another type than their columns, which have one.
    [[nodiscard]] std::size_t contradictions(const SampleRow &row) const;
    /// Required columns that the row leaves empty.
    [[nodiscard]] std::size_t missing(const SampleRow &row) const;
    [[nodiscard]] std::size_t required() const;
    /// Whether it may be one of the rows.
    [[nodiscard]] bool fits(const SampleRow &row) const;
    /// Whether a cell with this very text stands in the column.
    [[nodiscard]] bool contains(std::size_t column, std::string_view cell) const;
    /// Whether the row's numbers are the sums of their columns, at least one that is not 0.
    [[nodiscard]] bool holdsSums(const SampleRow &row) const;

private:
    std::vector<ColumnProfile> m_columns;
    std::vector<const SampleRow *> m_seen; ///< some of the rows
    std::size_t m_rows = 0;
};

/// The number that a cell shows, in any of the usual forms; nothing when it is none.
[[nodiscard]] std::optional<double> numberIn(std::string_view cell);

} // namespace broadside
