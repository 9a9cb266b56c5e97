// The rows in which a table names its columns.
#pragma once

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace broadside {

class HeaderRows
{
public:
    void add(const std::vector<std::string_view> &cells);
    /// Column by column, trimmed, several rows joined by a space.
    [[nodiscard]] QStringList joined() const;
    /// Whether a row of the data is one of the header's once more, spaces at the cells' ends and empty cells at the
    /// row's end apart: as where a list was printed page by page, or put together from several.
    [[nodiscard]] bool isRepeatedBy(const std::vector<std::string_view> &cells) const;

private:
    std::vector<std::vector<std::string>> m_rows; ///< trimmed, without empty cells at the end
};

} // namespace broadside
