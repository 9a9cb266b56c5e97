// The rows of a sample, cell by cell, with what the cells look like.
#pragma once

#include "CellType.h"
#include "TableFormat.h"

#include <deque>
#include <vector>

namespace broadside {

/// A row with something in it.
struct SampleRow
{
    qint64 line = 0;  ///< of the part or sheet on which it begins, from 0
    qint64 lines = 1; ///< that it covers
    std::vector<std::string_view> cells;
    std::vector<CellType> types; ///< of each cell
    std::size_t filled = 0;      ///< cells with something in them
    std::size_t extent = 0;      ///< one past the last of them

    [[nodiscard]] CellType type(std::size_t column) const
    {
        return column < types.size() ? types[column] : CellType::Empty;
    }
    [[nodiscard]] std::string_view cell(std::size_t column) const
    {
        return column < cells.size() ? trimmedCell(cells[column]) : std::string_view();
    }
    /// Lines of a grid: "-----+-----", "|---|---|", "=====": no data, nor a name.
    [[nodiscard]] bool isRule() const;
};

/// Rows without the blank ones, which show as gaps between the others' lines.
class SampleRows
{
public:
    /// Cuts a text into at most `most` rows. It ends with '\n', which is not its own, and must outlive them; `isWhole`:
    /// nothing follows in the file.
    /// `width`: cells that rows usually have, 0 when that is not known.
    static SampleRows cut(const std::string &text, bool isWhole, const TableDialect &dialect, std::size_t most,
                          std::size_t width = 0);

    /// Adds a row whose cells outlive this.
    void add(qint64 line, qint64 lines, std::vector<std::string_view> cells);
    /// Rows of a sheet come as its file has them, mostly but not always by rising numbers.
    void sortByLine();
    /// Keeps a copy of a text for as long as this lives.
    std::string_view keep(std::string_view text);

    [[nodiscard]] const std::vector<SampleRow> &rows() const { return m_rows; }
    [[nodiscard]] qint64 lines() const { return m_lines; }              ///< that were read, blank ones included
    [[nodiscard]] std::size_t bytesRead() const { return m_bytesRead; } ///< of the text
    [[nodiscard]] qint64 cleanlyQuoted() const { return m_cleanlyQuoted; }
    [[nodiscard]] qint64 badlyQuoted() const { return m_badlyQuoted; }

private:
    std::vector<SampleRow> m_rows;
    std::deque<std::string> m_kept;
    CellTyper m_typer;
    qint64 m_lines = 0;
    std::size_t m_bytesRead = 0;
    qint64 m_cleanlyQuoted = 0;
    qint64 m_badlyQuoted = 0;
};

} // namespace broadside
