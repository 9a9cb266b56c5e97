// Reads a table record by record, in constant memory, whatever the file is.
#pragma once

#include "Result.h"
#include "TableFormat.h"

#include <QStringList>

#include <memory>
#include <string_view>
#include <vector>

namespace broadside {

/// One record. The views live until the next call of `TableReader::next`.
struct TableRow
{
    qint64 record = 0;                   ///< data records from 1; the header is 0
    qint64 line = 0;                     ///< line of the file, or row of the sheet, on which it begins, from 1
    std::vector<std::string_view> cells; ///< UTF-8, unquoted
    std::string_view text;               ///< UTF-8, as it stands in the file, without its line end; cells of a workbook
                                         ///< are separated by tabs
};

/// Something of a file that was read otherwise than it is written, and that its reader should know.
struct TableNote
{
    enum class Kind {
        OpenQuote, ///< a quote on `line` is never closed: it was taken as a plain character
        MixedBytes ///< `count` characters are not of the encoding and were read as Windows-1252; the first is on `line`
    };
    Kind kind = Kind::OpenQuote;
    qint64 line = 0;
    qint64 count = 1;

    bool operator==(const TableNote &) const = default;
};

class TableReader
{
public:
    TableReader() = default;
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;
    virtual ~TableReader() = default;

    /// The header's cells, trimmed, several rows of it joined by a space; empty where the format has none.
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// Reads the next data record into `row`; false at the end. Blank records and such as repeat the header are skipped
    /// (they count as no record). Cells are as many as the record has. An error, which names the line, for a record of
    /// more than 16 MiB or 16,384 cells: it would take up the memory that a table does not need.
    virtual Result<bool> next(TableRow &row) = 0;
    /// Bytes (of a workbook: of its sheet's XML) read so far, and all of them: for progress.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
    /// What was noticed so far: a bounded list, in the order of lines.
    [[nodiscard]] virtual QList<TableNote> notes() const { return {}; }

protected:
    QStringList m_header;
};

/// Dates and numbers of a workbook's cells.
enum class CellForm {
    AsShown, ///< by the cell's own format: "13/12/2021", "12 %"
    AsData   ///< dates as ISO 8601, numbers in full: what an import needs
};

} // namespace broadside
