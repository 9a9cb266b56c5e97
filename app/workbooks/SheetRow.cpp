#include "SheetRows.h"

#include "TableLimits.h"

#include <algorithm>

namespace broadside {

void SheetRow::begin(qint64 number)
{
    m_number = number;
    m_bytes.clear();
    m_length = 0;
    m_spans.clear();
    m_fault = Fault::None;
}

void SheetRow::set(std::size_t column, std::string_view text, std::size_t columns)
{
    if (text.empty() || columns == 0)
        return;
    if (column >= mostCells || columns > mostCells - column) {
        m_fault = Fault::TooManyCells;
        return;
    }
    m_length += text.size() * columns;
    if (m_length > longestRow) {
        m_fault = Fault::TooLong;
        return;
    }
    if (column + columns > m_spans.size())
        m_spans.resize(column + columns);
    const Span span{static_cast<std::uint32_t>(m_bytes.size()), static_cast<std::uint32_t>(text.size())};
    std::fill_n(m_spans.begin() + static_cast<std::ptrdiff_t>(column), columns, span);
    m_bytes.append(text);
}

std::string_view SheetRow::operator[](std::size_t column) const
{
    const Span span = m_spans[column];
    return std::string_view(m_bytes).substr(span.begin, span.size);
}

} // namespace broadside
