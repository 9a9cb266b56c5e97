// take-back WORKSPACE IMPORT: takes an import back whole.
#include "Commands.h"
#include "SignerStore.h"
#include "TerminalProgress.h"

#include <QCoreApplication>

namespace broadside {

namespace {

Result<CommandOutput> run(const CommandLine &line)
{
    bool isNumber = false;
    const qint64 number = line.argument(1).toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return wrongUse(QCoreApplication::translate("TakeBackCommand", "“%1” is not the number of an import.")
                            .arg(line.argument(1)));
    Result<Workspace> workspace = Workspace::open(line.argument(0));
    if (!workspace)
        return std::unexpected(workspace.error());
    TerminalProgress progress;
    const Result<ImportRecord> record = SignerStore(*workspace).takeBack(ImportId{number}, progress);
    if (!record)
        return std::unexpected(record.error());
    CommandOutput output;
    output.json = {{QStringLiteral("import"), number},
                   {QStringLiteral("file"), record->fileName},
                   {QStringLiteral("rows"), record->rows},
                   {QStringLiteral("new"), record->added},
                   {QStringLiteral("known"), record->known},
                   {QStringLiteral("duplicates"), record->duplicates},
                   {QStringLiteral("rejected"), record->rejected}};
    output.lines << QCoreApplication::translate("TakeBackCommand",
                                                "Import %1 (%2) is taken back: %3 signatures are gone.")
                        .arg(number)
                        .arg(record->fileName)
                        .arg(record->added + record->duplicates);
    return output;
}

} // namespace

Command takeBackCommand()
{
    return {QStringLiteral("take-back"),
            {QStringLiteral("WORKSPACE"), QStringLiteral("IMPORT")},
            QCoreApplication::translate("TakeBackCommand", "Takes an import back whole."),
            {},
            {},
            run};
}

} // namespace broadside
