#include "TableWriter.h"

#include <algorithm>

namespace broadside {

Result<qint64> writeTable(TableReader &reader, const TableFormat &format, CsvWriter &out)
{
    const auto columns = static_cast<std::size_t>(format.columns);
    if (format.headerRows > 0) {
        QStringList header = reader.header();
        while (header.size() > format.columns && header.last().isEmpty())
            header.removeLast();
        header.resize(std::max(header.size(), format.columns));
        if (const auto written = out.write(header); !written)
            return std::unexpected(written.error());
    }
    qint64 rows = 0;
    TableRow row;
    for (;;) {
        const auto found = reader.next(row);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            break;
        while (row.cells.size() > columns && row.cells.back().empty())
            row.cells.pop_back();
        row.cells.resize(std::max(row.cells.size(), columns));
        if (const auto written = out.write(row.cells); !written)
            return std::unexpected(written.error());
        ++rows;
    }
    if (const auto committed = out.commit(); !committed)
        return std::unexpected(committed.error());
    return rows;
}

} // namespace broadside
