// signers WORKSPACE CAMPAIGN --out FILE [--rejected]: writes the signatures, or the rejected rows, as CSV.
#include "Commands.h"
#include "RejectedExport.h"
#include "SignerExport.h"
#include "TerminalProgress.h"

#include <QCoreApplication>

namespace broadside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SignersCommand)
};

Result<CommandOutput> run(const CommandLine &line)
{
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    const SignerStore store(open->workspace);
    const QString path = line.value(QStringLiteral("out"));
    TerminalProgress progress;
    const Result<qint64> rows = line.isSet(QStringLiteral("rejected")) ? exportRejected(store, open->id, path, progress)
                                                                       : exportSigners(store, open->id, path, progress);
    if (!rows)
        return std::unexpected(rows.error());
    return CommandOutput{{{QStringLiteral("file"), path}, {QStringLiteral("rows"), *rows}},
                         {Words::tr("%n row(s) are in %1.", nullptr, static_cast<int>(*rows)).arg(path)}};
}

} // namespace

Command signersCommand()
{
    return {QStringLiteral("signers"),
            {QStringLiteral("WORKSPACE"), QStringLiteral("CAMPAIGN")},
            Words::tr("Writes a campaign's signatures as CSV."),
            {{QStringLiteral("out"), Words::tr("The file to write."), QStringLiteral("FILE")},
             {QStringLiteral("rejected"), Words::tr("The rejected rows instead.")}},
            {QStringLiteral("out")},
            run};
}

} // namespace broadside
