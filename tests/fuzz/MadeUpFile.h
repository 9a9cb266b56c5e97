// Opens made-up bytes as a file, by what they look like: archives, older workbooks, pages.
#pragma once

#include "TableFile.h"
#include "TableReader.h"

#include <QTemporaryFile>

namespace broadside::fuzz {

/// Reads some rows of each sheet.
inline void readFile(std::string_view bytes)
{
    constexpr int mostRowsRead = 2000;
    QTemporaryFile file(QStringLiteral("/dev/shm/broadside-fuzz-XXXXXX"));
    if (!file.open() || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0 || !file.flush())
        return;
    const auto table = TableFile::open(file.fileName());
    if (!table)
        return;
    QStringList sheets = table->sheets();
    sheets.append(QString());
    for (const QString &sheet : sheets.mid(0, 4)) {
        for (const CellForm form : {CellForm::AsData, CellForm::AsShown}) {
            auto reader = openTable(*table, {.kind = table->kind(), .sheet = sheet}, form);
            TableRow row;
            for (int count = 0; reader && count < mostRowsRead && (*reader)->next(row).value_or(false); ++count) {
            }
        }
    }
}

} // namespace broadside::fuzz
