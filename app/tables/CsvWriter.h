// Writes a CSV file as RFC 4180 has it, in UTF-8.
#pragma once

#include "OutputFile.h"

#include <QStringList>

#include <span>

namespace broadside {

struct CsvForm
{
    char delimiter = ',';
    bool hasByteOrderMark = false; ///< by which Excel knows UTF-8
    std::string_view lineEnd = "\n";
};

/// The file appears under its name when it is complete; until then one of that name stays as it is.
class CsvWriter
{
public:
    /// An error when no file can be written there. "-" is standard output: nothing is held back.
    static Result<std::unique_ptr<CsvWriter>> create(const QString &path, const CsvForm &form = {});
    /// The same with a first row, which does not count.
    static Result<std::unique_ptr<CsvWriter>> create(const QString &path, const QStringList &header,
                                                     const CsvForm &form = {});

    /// Values are written as they are: the file is for scripts as well, and a sign in front of a value would change it.
    /// Quoted is what holds a delimiter, a quote or a line end.
    Result<void> write(const QStringList &cells);
    Result<void> write(std::span<const std::string_view> cells);
    /// Gives back how many rows were written.
    Result<qint64> commit();
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    CsvWriter(OutputFile file, const CsvForm &form);
    void append(std::string_view cell);
    Result<void> endRow();

    OutputFile m_file;
    CsvForm m_form;
    std::string m_quotedFor; ///< bytes for which a cell is quoted
    qint64 m_rows = 0;
};

} // namespace broadside
