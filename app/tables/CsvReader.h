// Reads a text table (CSV and its relatives).
#pragma once

#include "HeaderRows.h"
#include "TableReader.h"

class QIODevice;

namespace broadside {

class CsvReader final : public TableReader
{
public:
    /// An error when the file cannot be read or the encoding is not known.
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const TableFormat &format);
    /// The same from an open device that can seek; `name` stands in errors. Reads at least `chunk` bytes at a time.
    static Result<std::unique_ptr<TableReader>> read(std::unique_ptr<QIODevice> input, const QString &name,
                                                     const TableFormat &format,
                                                     std::size_t chunk = std::size_t{1} << 18);
    ~CsvReader() override;

    /// CR, LF and CRLF end a record outside quotes. An error, too, when the file's length changes while it is read.
    Result<bool> next(TableRow &row) override;
    [[nodiscard]] qint64 position() const override;
    [[nodiscard]] qint64 size() const override;
    [[nodiscard]] QList<TableNote> notes() const override;

private:
    struct State;
    explicit CsvReader(std::unique_ptr<State> state);
    Result<void> readHeader(int rows);

    std::unique_ptr<State> m_state;
    HeaderRows m_headerRows;
};

} // namespace broadside
