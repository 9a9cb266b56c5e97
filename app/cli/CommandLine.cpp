#include "CommandLine.h"

#include "Commands.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace broadside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QList<Command> &commands()
{
    static const QList<Command> all{initCommand(),        campaignsCommand(),   textGetCommand(), textSetCommand(),
                                    importCommand(),      signersCommand(),     sniffCommand(),   tableCommand(),
                                    briefExportCommand(), briefImportCommand(), kitCommand(),     checkCommand(),
                                    takeBackCommand(),    figuresCommand(),     personCommand(),  forgetCommand()};
    return all;
}

void write(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
    std::fputc('\n', to);
    std::fflush(to);
}

QString usageOf(const Command &command)
{
    QStringList words{QStringLiteral("broadside-cli"), command.name};
    words += command.arguments;
    for (const QCommandLineOption &option : command.options) {
        const QString name = QStringLiteral("--") + option.names().constFirst();
        const QString whole = option.valueName().isEmpty() ? name : QString(name + u' ' + option.valueName());
        words += command.requiredOptions.contains(option.names().constFirst()) ? whole : QString(u'[' + whole + u']');
    }
    words += QStringLiteral("[--json]");
    return words.join(u' ');
}

QString overallHelp()
{
    QStringList lines{Words::tr("Campaigns in several languages: one brief, the whole kit, every signature counted."),
                      QString()};
    for (const Command &command : commands())
        lines << QStringLiteral("  ") + usageOf(command) << QStringLiteral("      ") + command.summary;
    lines << QString() << Words::tr("With --json the result is one JSON object on standard output.")
          << Words::tr(
                 "Ends with 0 when done, 1 when “check” found errors or “brief import” conflicts, 2 for wrong use, 3 "
                 "when it failed and nothing changed.");
    return lines.join(u'\n');
}

QJsonObject errorObject(const QString &what, const QString &next, const QString &detail)
{
    QJsonObject error{{QStringLiteral("what"), what}};
    if (!next.isEmpty())
        error.insert(QStringLiteral("next"), next);
    if (!detail.isEmpty())
        error.insert(QStringLiteral("detail"), detail);
    return {{QStringLiteral("error"), error}};
}

void writeJson(const QJsonObject &object)
{
    write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

int misused(const QString &sentence, const QString &usage, bool json)
{
    if (json)
        writeJson(errorObject(sentence, usage, {}));
    write(stderr, sentence);
    write(stderr, Words::tr("Usage: %1").arg(usage));
    return static_cast<int>(ExitCode::WrongUse);
}

bool takes(const Command &command, qsizetype arguments)
{
    const auto optional = std::ranges::count_if(command.arguments, [](const QString &a) { return a.startsWith(u'['); });
    return arguments <= command.arguments.size() && arguments >= command.arguments.size() - optional;
}

/// The words of a command's name, as many as the command line begins with.
bool isNamed(const Command &command, const QStringList &arguments)
{
    const QStringList words = command.name.split(u' ');
    return arguments.mid(1, words.size()) == words;
}

/// What the user took for a command: two words where there are commands that begin with the first.
QString namedIn(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    const bool hasMore =
        std::ranges::any_of(commands(), [&](const Command &c) { return c.name.startsWith(name + u' '); });
    return hasMore ? arguments.mid(1, 2).join(u' ') : name;
}

/// `arguments` begin with the last word of the command's name, as a program's own begin with its name.
int run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"), Words::tr("Give the result as one JSON object."));
    const QCommandLineOption help({QStringLiteral("help"), QStringLiteral("h")}, Words::tr("Show this help."));
    parser.addOptions(command.options);
    parser.addOption(json);
    parser.addOption(help);
    const bool parsed = parser.parse(arguments);
    const bool wantsJson = arguments.contains(QStringLiteral("--json"));
    const QString usage = usageOf(command);
    if (parser.isSet(help)) {
        write(stdout, usage + u'\n' + command.summary);
        for (const QCommandLineOption &option : command.options)
            write(stdout, QStringLiteral("  --%1: %2").arg(option.names().constFirst(), option.description()));
        return static_cast<int>(ExitCode::Done);
    }
    if (!parsed)
        return misused(parser.errorText(), usage, wantsJson);
    if (!takes(command, parser.positionalArguments().size()))
        return misused(Words::tr("“%1” takes these: %2.").arg(command.name, command.arguments.join(u' ')), usage,
                       wantsJson);
    for (const QString &option : command.requiredOptions)
        if (parser.value(option).isEmpty())
            return misused(Words::tr("“%1” needs --%2.").arg(command.name, option), usage, wantsJson);

    const Result<CommandOutput> output = command.run(CommandLine(parser, parser.positionalArguments()));
    if (!output) {
        const Error &error = output.error();
        if (wantsJson)
            writeJson(errorObject(error.what, error.next, error.detail));
        for (const QString &line : {error.what, error.next, error.detail})
            if (!line.isEmpty())
                write(stderr, line);
        return static_cast<int>(ExitCode::Failed);
    }
    if (output->exit == ExitCode::WrongUse)
        return misused(output->lines.join(u'\n'), usage, wantsJson);
    if (wantsJson)
        writeJson(output->json);
    for (const QString &line : output->lines)
        write(wantsJson ? stderr : stdout, line);
    return static_cast<int>(output->exit);
}

} // namespace

CommandOutput wrongUse(const QString &sentence)
{
    return {{}, {sentence}, ExitCode::WrongUse};
}

int runCommandLine(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        write(stdout, overallHelp());
        return static_cast<int>(ExitCode::Done);
    }
    if (name == QLatin1String("--version")) {
        write(stdout, QStringLiteral("Broadside " BROADSIDE_VERSION));
        return static_cast<int>(ExitCode::Done);
    }
    for (const Command &command : commands())
        if (isNamed(command, arguments))
            return run(command, arguments.mid(command.name.count(u' ') + 1));
    write(stderr, name.isEmpty() ? Words::tr("A command is missing.")
                                 : Words::tr("There is no command “%1”.").arg(namedIn(arguments)));
    write(stderr, overallHelp());
    return static_cast<int>(ExitCode::WrongUse);
}

} // namespace broadside
