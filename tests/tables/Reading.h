// Reading a table to its end, for tests.
#pragma once

#include "CsvReader.h"

#include <QBuffer>

namespace broadside::test {

using Table = QList<QStringList>;

inline QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline Table readAll(TableReader &reader)
{
    Table table;
    TableRow row;
    for (;;) {
        const auto found = reader.next(row);
        if (!found || !*found)
            return table;
        QStringList &cells = table.emplace_back();
        for (const std::string_view cell : row.cells)
            cells.append(toText(cell));
    }
}

/// A reader of bytes in memory.
inline Result<std::unique_ptr<TableReader>> readerOf(const QByteArray &bytes, const TableFormat &format,
                                                     std::size_t chunk = 4096)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return CsvReader::read(std::move(buffer), QStringLiteral("list.csv"), format, chunk);
}

} // namespace broadside::test
