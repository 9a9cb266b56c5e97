#include "TableProfile.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace broadside {

namespace {

/// Rows in which a text is looked for again.
constexpr std::size_t searchedRows = 400;

} // namespace

std::optional<double> numberIn(std::string_view cell)
{
    std::string digits;
    const std::size_t decimal = cell.find_last_of(".,");
    // One separator with three digits behind it separates thousands; otherwise the last one is the decimal one.
    const bool isDecimal = decimal != std::string_view::npos && cell.find_first_of(".,") == decimal
                               ? cell.size() - decimal != 4
                               : decimal != std::string_view::npos && cell[cell.find_first_of(".,")] != cell[decimal];
    for (std::size_t at = 0; at < cell.size(); ++at) {
        if (cell[at] >= '0' && cell[at] <= '9')
            digits.push_back(cell[at]);
        else if (at == decimal && isDecimal)
            digits.push_back('.');
        else if (cell[at] == '-' && digits.empty())
            digits.push_back('-');
    }
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

CellType ColumnProfile::type() const
{
    if (told == 0)
        return CellType::Empty;
    const auto most = std::ranges::max_element(groups);
    // Of a few cells one may be odd.
    const bool isMost = told < 10 ? *most > 1 && *most * 3 >= told * 2 : *most * 5 >= told * 4;
    return isMost || *most == told ? static_cast<CellType>(most - groups.begin()) : CellType::Words;
}

TableProfile::TableProfile(RowSpan rows, std::size_t width)
    : m_columns(width),
      m_seen(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), searchedRows))),
      m_rows(rows.size())
{
    for (const SampleRow *row : rows.first(std::min(rows.size(), mostProfiledRows))) {
        for (std::size_t at = 0; at < width; ++at) {
            ColumnProfile &column = m_columns[at];
            const CellType type = row->type(at);
            ++column.rows;
            if (type == CellType::Empty)
                continue;
            ++column.filled;
            column.longest = std::max(column.longest, row->cell(at).size());
            if (type == CellType::Missing)
                continue;
            ++column.told;
            ++column.groups[static_cast<std::size_t>(typeGroup(type))];
            if (type == CellType::Number)
                column.sum += numberIn(row->cell(at)).value_or(std::nan(""));
        }
    }
}

std::size_t TableProfile::contradictions(const SampleRow &row) const
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < std::min(width(), row.types.size()); ++at) {
        const CellType type = row.types[at];
        if (type == CellType::Empty || type == CellType::Missing)
            continue;
        count += m_columns[at].isTelling() && typeGroup(type) != m_columns[at].type() ? 1 : 0;
    }
    return count;
}

std::size_t TableProfile::missing(const SampleRow &row) const
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < width(); ++at)
        count += m_columns[at].isRequired() && row.type(at) == CellType::Empty ? 1 : 0;
    return count;
}

std::size_t TableProfile::required() const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_columns, &ColumnProfile::isRequired));
}

bool TableProfile::fits(const SampleRow &row) const
{
    const std::size_t odd = contradictions(row);
    const bool isRagged = row.extent > width() + 1;
    return !isRagged && odd * 3 <= row.filled && (missing(row) == 0 || missing(row) * 2 < required()) &&
           (width() < 3 || row.filled > 1 || required() < 2);
}

bool TableProfile::contains(std::size_t column, std::string_view cell) const
{
    return std::ranges::any_of(m_seen, [&](const SampleRow *row) { return row->cell(column) == cell; });
}

bool TableProfile::holdsSums(const SampleRow &row) const
{
    bool isAny = false;
    for (std::size_t at = 0; at < std::min(width(), row.types.size()); ++at) {
        if (row.types[at] != CellType::Number || m_columns[at].type() != CellType::Number)
            continue;
        const auto value = numberIn(row.cell(at));
        if (!value || *value == 0)
            continue;
        if (m_rows < 2 || m_rows > mostProfiledRows || std::abs(*value - m_columns[at].sum) > 0.011 * std::sqrt(m_rows))
            return false;
        isAny = true;
    }
    return isAny;
}

} // namespace broadside
