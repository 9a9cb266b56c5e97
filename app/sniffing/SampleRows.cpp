#include "SampleRows.h"

#include "RecordScanner.h"

#include <algorithm>

namespace broadside {

bool SampleRow::isRule() const
{
    bool hasRule = false;
    for (std::size_t column = 0; column < extent; ++column) {
        std::string_view text = cell(column);
        if (text.empty())
            continue;
        if (text.find_first_not_of("-=_+|:*~ ") != std::string_view::npos)
            return false;
        hasRule = hasRule || text.size() >= 3;
        if (text.size() < 2 && text != "|" && text != "+")
            return false;
    }
    return hasRule;
}

SampleRows SampleRows::cut(const std::string &text, bool isWhole, const TableDialect &dialect, std::size_t most,
                           std::size_t width)
{
    SampleRows sheet;
    RecordScanner scanner(dialect);
    scanner.setUsualWidth(width);
    std::vector<std::string_view> cells;
    ScannedRecord record;
    const char *const begin = text.data();
    const char *const end = begin + text.size() - 1;
    const char *at = begin;
    qint64 line = 0;
    while (at != end && sheet.m_rows.size() < most &&
           scanner.scan(at, end, isWhole, cells, record) == RecordScanner::Outcome::Record) {
        // What had to be unquoted lies in the scanner's buffer.
        for (std::string_view &cell : cells) {
            if (!cell.empty() && (cell.data() < begin || cell.data() >= end))
                cell = sheet.keep(cell);
        }
        if (record.textSize > 0)
            sheet.add(line, record.lines, cells);
        line += record.lines;
        at += record.size;
    }
    sheet.m_lines = line;
    sheet.m_bytesRead = static_cast<std::size_t>(at - begin);
    sheet.m_cleanlyQuoted = scanner.cleanlyQuoted();
    sheet.m_badlyQuoted = scanner.badlyQuoted();
    return sheet;
}

void SampleRows::sortByLine()
{
    std::ranges::stable_sort(m_rows, {}, &SampleRow::line);
}

std::string_view SampleRows::keep(std::string_view text)
{
    return m_kept.emplace_back(text);
}

void SampleRows::add(qint64 line, qint64 lines, std::vector<std::string_view> cells)
{
    SampleRow row{.line = line, .lines = lines, .cells = std::move(cells), .types = {}};
    row.types.reserve(row.cells.size());
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const CellType type = m_typer.typeOf(row.cells[column]);
        row.types.push_back(type);
        if (type != CellType::Empty) {
            ++row.filled;
            row.extent = column + 1;
        }
    }
    m_lines = std::max(m_lines, line + lines);
    if (row.filled > 0)
        m_rows.push_back(std::move(row));
}

} // namespace broadside
