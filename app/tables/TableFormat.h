// What of a file is the table, and how it is written.
#pragma once

#include <QList>
#include <QString>

#include <string>

namespace broadside {

/// What a file holds once it is unpacked.
enum class TableKind {
    Text, ///< CSV and its relatives
    Xlsx,
    Ods,
    Xls, ///< Excel 97–2003 (BIFF8)
};

/// How a quote stands within a quoted cell.
enum class QuoteEscape {
    Doubled,  ///< "" (RFC 4180)
    Backslash ///< \" and \\; a doubled quote is taken as well
};

/// How a text table is written.
struct TableDialect
{
    QString encoding = QStringLiteral("UTF-8"); ///< an IANA name that ICU knows
    std::string delimiter = ",";                ///< UTF-8, one character or several ("||", "\t"); empty: one column
    char quote = '"';                           ///< 0: none
    QuoteEscape escape = QuoteEscape::Doubled;
    bool mergesDelimiters = false; ///< a run of delimiters is one: columns aligned with spaces
    bool trimsSpace = false;       ///< spaces beside a delimiter, outside quotes, are no part of a cell

    bool operator==(const TableDialect &) const = default;
};

/// One table within a file.
struct TableFormat
{
    TableKind kind = TableKind::Text;
    TableDialect dialect; ///< of a text
    QString sheet;        ///< of a workbook; empty: the first one that is shown
    /// Where the table begins and ends: in a text, bytes of the (unpacked) file; in a workbook, rows of the sheet from
    /// 0. What is outside (titles, notes, other tables) is not read. `end` is one past; -1: the file's end.
    qint64 begin = 0;
    qint64 end = -1;
    qint64 firstLine = 1;  ///< the line of the file, or row of the sheet, at `begin`, from 1
    int headerRows = 1;    ///< 0: the columns have no names; 2 and more: they are joined by a space, column by column
    qsizetype columns = 0; ///< that the table has; 0: as many as its first row
    /// Leading columns of the sheet or text that are empty all the way down, and left out.
    qsizetype firstColumn = 0;
    /// Lines within it, as `firstLine` counts, ascending, on which no row of it begins: rules, comments, titles of pages.
    QList<qint64> skippedLines = {};

    bool operator==(const TableFormat &) const = default;
};

} // namespace broadside
