// What every command of `broadside-cli` shares: its arguments, its output, its exit code.
#pragma once

#include "Result.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace broadside {

/// The exit codes that scripts rely on. `Failed` means that nothing was changed.
enum class ExitCode { Done = 0, FoundErrors = 1, WrongUse = 2, Failed = 3 };

/// What a command has to say: one JSON object for scripts, lines for people.
struct CommandOutput
{
    QJsonObject json;
    QStringList lines;
    ExitCode exit = ExitCode::Done;
};

/// A command's own arguments and options, parsed.
class CommandLine
{
public:
    CommandLine(const QCommandLineParser &parser, QStringList arguments)
        : m_parser(parser), m_arguments(std::move(arguments))
    {
    }

    /// Empty for an optional one that is not given.
    [[nodiscard]] QString argument(qsizetype at) const { return m_arguments.value(at); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }

private:
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
};

/// One command: its name, its arguments as the help shows them, its options, and what it does.
struct Command
{
    QString name;          ///< one word or two: "check", "text get"
    QStringList arguments; ///< "WORKSPACE", "CAMPAIGN", …; "[FIELD]" is optional, and such stand last
    QString summary;
    QList<QCommandLineOption> options;
    QStringList requiredOptions;
    Result<CommandOutput> (*run)(const CommandLine &) = nullptr;
};

/// What a command gives back when its arguments make no sense: a sentence, and exit code 2.
[[nodiscard]] CommandOutput wrongUse(const QString &sentence);

/// Parses, runs and prints; returns the exit code. Standard output holds the result alone (with `--json` one JSON
/// object), standard error everything for people.
int runCommandLine(const QStringList &arguments);

} // namespace broadside
