// Reads a text table (CSV and its relatives).
#pragma once

#include "TableReader.h"

namespace broadside {

class CsvReader final : public TableReader
{
public:
    /// An error when the file cannot be read or the encoding is not known.
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const TableFormat &format);
    ~CsvReader() override;

    /// CR, LF and CRLF end a record outside quotes; a doubled quote is one quote (RFC 4180).
    Result<bool> next(TableRow &row) override;
    [[nodiscard]] qint64 position() const override;
    [[nodiscard]] qint64 size() const override;

private:
    struct State;
    explicit CsvReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace broadside
