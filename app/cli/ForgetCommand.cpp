// forget WORKSPACE --email E [--yes]: forgets one person everywhere.
#include "Commands.h"
#include "SignerPrivacy.h"
#include "Terminal.h"
#include "TerminalProgress.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace broadside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ForgetCommand)
};

/// Says what is about to go, and asks.
Result<bool> isWanted(Workspace &workspace, const QString &email)
{
    const Result<QJsonObject> person = SignerPrivacy(workspace).person(email);
    if (!person)
        return std::unexpected(person.error());
    const qsizetype signatures = person->value(QStringLiteral("signatures")).toArray().size();
    return isConfirmed(Words::tr("%n signature(s) of %1 lose name, address and comment for good; only the figures "
                                 "stay.",
                                 nullptr, static_cast<int>(signatures))
                           .arg(email));
}

Result<CommandOutput> run(const CommandLine &line)
{
    const bool isSure = line.isSet(QStringLiteral("yes"));
    if (!isSure && !standardInputIsTerminal())
        return wrongUse(Words::tr("What is forgotten cannot be brought back: give --yes where nobody can be asked."));
    const QString email = line.value(QStringLiteral("email"));
    Result<Workspace> workspace = Workspace::open(line.argument(0));
    if (!workspace)
        return std::unexpected(workspace.error());
    if (!isSure) {
        const Result<bool> wanted = isWanted(*workspace, email);
        if (!wanted)
            return std::unexpected(wanted.error());
        if (!*wanted)
            return fail(Words::tr("Nothing was forgotten."));
    }
    TerminalProgress progress;
    const Result<qint64> signatures = SignerPrivacy(*workspace).forget(email, stampNow(), progress);
    if (!signatures)
        return std::unexpected(signatures.error());
    return CommandOutput{{{QStringLiteral("signatures"), *signatures}},
                         {Words::tr("%n signature(s) name nobody any more, and no later list brings %1 back.", nullptr,
                                    static_cast<int>(*signatures))
                              .arg(email)}};
}

} // namespace

Command forgetCommand()
{
    return {QStringLiteral("forget"),
            {QStringLiteral("WORKSPACE")},
            Words::tr("Forgets one person in every campaign; their signatures stay as figures alone."),
            {{QStringLiteral("email"), Words::tr("The person’s e-mail address."), QStringLiteral("E")},
             {QStringLiteral("yes"), Words::tr("Do not ask first.")}},
            {QStringLiteral("email")},
            run};
}

} // namespace broadside
