// Runs the real `broadside-cli` as a script would.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace broadside::test {

struct CliResult
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// Standard output as the one JSON object that it must be; empty otherwise.
    [[nodiscard]] QJsonObject json() const;
};

/// `input` is its whole standard input.
[[nodiscard]] CliResult cli(const QStringList &arguments, const QByteArray &input = {});
/// The same with --json.
[[nodiscard]] CliResult cliJson(QStringList arguments);
/// Writes a file and gives back its path.
QString writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);
/// The records of a CSV file as this program writes it (RFC 4180), the header first.
[[nodiscard]] QList<QStringList> readCsv(const QString &path);

} // namespace broadside::test
