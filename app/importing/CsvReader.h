// Reads a text table record by record, in constant memory.
#pragma once

#include "Result.h"

#include <memory>
#include <string_view>
#include <vector>

namespace broadside {

/// How a text table is written.
struct TableDialect
{
    QString encoding = QStringLiteral("UTF-8"); ///< an IANA name that ICU knows
    char delimiter = ',';
    char quote = '"'; ///< 0: none
    bool hasHeader = true;

    bool operator==(const TableDialect &) const = default;
};

/// One record. The views live until the next call of `CsvReader::next`.
struct TableRow
{
    qint64 record = 0;                   ///< data records from 1; the header is 0
    qint64 line = 0;                     ///< line of the file on which it begins, from 1
    std::vector<std::string_view> cells; ///< UTF-8, unquoted
    std::string_view text;               ///< UTF-8, as it stands in the file, without its line end
};

class CsvReader
{
public:
    /// An error when the file cannot be read or the encoding is not known.
    static Result<CsvReader> open(const QString &path, const TableDialect &dialect);

    CsvReader(CsvReader &&) noexcept;
    CsvReader &operator=(CsvReader &&) noexcept;
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;
    ~CsvReader();

    /// The header's cells; empty where the dialect has none.
    [[nodiscard]] const QStringList &header() const;
    /// Reads the next data record into `row`; false at the end. Blank lines are skipped. CR, LF and CRLF end a record
    /// outside quotes; a doubled quote is one quote (RFC 4180); a quote that is never closed ends at the file's end.
    /// An error, which names the line, for a record of more than 16 MiB or 16,384 cells: it would take up the memory
    /// that a table does not need.
    Result<bool> next(TableRow &row);
    /// Bytes of the file read so far, and its size: for progress.
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] qint64 size() const;

private:
    struct State;
    explicit CsvReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace broadside
