#include "HeaderRows.h"

#include <algorithm>

namespace broadside {

namespace {

std::string_view trimmed(std::string_view cell)
{
    constexpr std::string_view spaces = " \t\r\n";
    const auto begin = cell.find_first_not_of(spaces);
    return begin == std::string_view::npos ? std::string_view()
                                           : cell.substr(begin, cell.find_last_not_of(spaces) - begin + 1);
}

} // namespace

void HeaderRows::add(const std::vector<std::string_view> &cells)
{
    std::vector<std::string> &row = m_rows.emplace_back();
    for (const std::string_view cell : cells)
        row.emplace_back(trimmed(cell));
    while (!row.empty() && row.back().empty())
        row.pop_back();
}

QStringList HeaderRows::joined() const
{
    QStringList names;
    for (const auto &row : m_rows) {
        names.resize(std::max(names.size(), static_cast<qsizetype>(row.size())));
        for (std::size_t column = 0; column < row.size(); ++column) {
            QString &name = names[static_cast<qsizetype>(column)];
            const QString cell = QString::fromStdString(row[column]).trimmed();
            // A name that stands in both rows, as where cells were merged downwards, is said once.
            if (cell.isEmpty() || name == cell || name.endsWith(u' ' + cell))
                continue;
            name += name.isEmpty() ? cell : u' ' + cell;
        }
    }
    return names;
}

bool HeaderRows::isRepeatedBy(const std::vector<std::string_view> &cells) const
{
    return std::ranges::any_of(m_rows, [&cells](const std::vector<std::string> &row) {
        if (row.empty() || cells.size() < row.size())
            return false;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (trimmed(cells[column]) != (column < row.size() ? std::string_view(row[column]) : std::string_view()))
                return false;
        }
        return true;
    });
}

} // namespace broadside
