#include "WorkbookReader.h"

#include "TableErrors.h"

#include <algorithm>

namespace broadside {

Result<std::unique_ptr<TableReader>> WorkbookReader::open(std::unique_ptr<SheetRows> rows, const TableFormat &format)
{
    std::unique_ptr<WorkbookReader> reader(new WorkbookReader(std::move(rows), format));
    TableRow row;
    for (int count = 0; count < format.headerRows; ++count) {
        const auto found = reader->nextRow(row);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            break;
        reader->m_headerRows.add(row.cells);
    }
    reader->m_header = reader->m_headerRows.joined();
    return reader;
}

Result<bool> WorkbookReader::next(TableRow &row)
{
    for (;;) {
        const auto found = nextRow(row);
        if (!found || !*found)
            return found;
        if (m_headerRows.isRepeatedBy(row.cells))
            continue;
        row.record = ++m_record;
        return true;
    }
}

/// The next row that is within the table and not blank. Rows may come in any order, so that one beyond the table's end
/// does not end it.
Result<bool> WorkbookReader::nextRow(TableRow &row)
{
    for (;;) {
        const auto found = m_rows->next();
        if (!found || !*found)
            return found;
        const SheetRow &sheetRow = m_rows->row();
        const qint64 number = sheetRow.number();
        if (number < m_format.begin || (m_format.end >= 0 && number >= m_format.end))
            continue;
        row.line = number + 1;
        if (std::ranges::binary_search(m_format.skippedLines, row.line))
            continue;
        if (sheetRow.fault() == SheetRow::Fault::TooManyCells)
            return std::unexpected(tooManyCellsError(row.line));
        if (sheetRow.fault() == SheetRow::Fault::TooLong)
            return std::unexpected(tooLongRowError(row.line));
        if (takeCells(row))
            return true;
    }
}

/// False for a row without text.
bool WorkbookReader::takeCells(TableRow &row)
{
    const SheetRow &sheetRow = m_rows->row();
    row.cells.clear();
    m_text.clear();
    bool isBlank = true;
    for (auto column = static_cast<std::size_t>(m_format.firstColumn); column < sheetRow.size(); ++column) {
        const std::string_view cell = sheetRow[column];
        isBlank = isBlank && cell.find_first_not_of(" \t\r\n") == std::string_view::npos;
        if (!row.cells.empty())
            m_text.push_back('\t');
        const std::size_t begin = m_text.size();
        m_text.append(cell);
        std::replace_if(
            m_text.begin() + static_cast<std::ptrdiff_t>(begin), m_text.end(),
            [](char character) { return character == '\t' || character == '\n' || character == '\r'; }, ' ');
        row.cells.push_back(cell);
    }
    row.text = m_text;
    return !isBlank;
}

qint64 WorkbookReader::size() const
{
    // What the package says of the size is not to be trusted, nor always there.
    return std::max(m_rows->size(), m_rows->position());
}

} // namespace broadside
