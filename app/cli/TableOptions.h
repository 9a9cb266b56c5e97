// What the commands about a file's table share: which one of it, and how it is described.
#pragma once

#include "CommandLine.h"
#include "Sniffer.h"

namespace broadside {

/// A file with the table that was found in it.
struct OpenedTable
{
    TableFile file;
    SniffedTable sniffed;
};

[[nodiscard]] QList<QCommandLineOption> tableOptions();
/// Opens the file that the first argument names and finds the table that the options ask for.
[[nodiscard]] Result<OpenedTable> openSniffed(const CommandLine &line);
/// How the table is written: encoding, delimiter, quote …; of a workbook: its sheet.
[[nodiscard]] QJsonObject dialectJson(const TableFormat &format);
[[nodiscard]] QString kindName(TableKind kind);

} // namespace broadside
