// Writes a CSV file as RFC 4180 has it, in UTF-8, its lines ended by LF.
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <span>
#include <string_view>

class QFileDevice;

namespace broadside {

/// The file appears under its name when it is complete; until then one of that name stays as it is.
class CsvWriter
{
public:
    /// An error when no file can be written there.
    static Result<std::unique_ptr<CsvWriter>> create(const QString &path);
    /// The same with a first row, which does not count.
    static Result<std::unique_ptr<CsvWriter>> create(const QString &path, const QStringList &header);
    /// To standard output, for the path "-" of commands: nothing is held back.
    static Result<std::unique_ptr<CsvWriter>> toStandardOutput();
    ~CsvWriter();

    /// Values are written as they are: the file is for scripts as well, and a sign in front of a value would change it.
    /// Quoted is what holds a comma, a quote or a line end.
    Result<void> write(const QStringList &cells);
    Result<void> write(std::span<const std::string_view> cells);
    /// Gives back how many rows were written.
    Result<qint64> commit();
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    explicit CsvWriter(std::unique_ptr<QFileDevice> file);
    void append(std::string_view cell);
    Result<void> endRow();
    Result<void> flush();
    [[nodiscard]] Error error() const;

    std::unique_ptr<QFileDevice> m_file;
    QByteArray m_pending;
    qint64 m_rows = 0;
};

} // namespace broadside
