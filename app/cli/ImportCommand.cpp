// import WORKSPACE CAMPAIGN FILE [--map MAP.json | --preset NAME] [--sheet S] [--table N] [--dry-run] [--rejected OUT]:
// brings a list in.
#include "Commands.h"
#include "Import.h"
#include "Presets.h"
#include "RejectedExport.h"
#include "TerminalProgress.h"

#include <QCoreApplication>
#include <QFile>

namespace broadside {

namespace {

Result<ColumnMapping> mappingOf(const CommandLine &line, const ImportPlan &plan)
{
    const bool hasMap = line.isSet(QStringLiteral("map"));
    const bool hasPreset = line.isSet(QStringLiteral("preset"));
    if (hasMap && hasPreset)
        return fail(QCoreApplication::translate(
                        "ImportCommand", "--map and --preset both say which column holds what; nothing was imported."),
                    QCoreApplication::translate("ImportCommand", "Give one of them."));
    if (hasPreset)
        return applyPreset(line.value(QStringLiteral("preset")), plan.header, plan.sample);
    if (!hasMap)
        return plan.mapping;
    QFile file(line.value(QStringLiteral("map")));
    if (!file.open(QIODevice::ReadOnly))
        return fail(QCoreApplication::translate("ImportCommand", "The mapping %1 cannot be read.").arg(file.fileName()),
                    QCoreApplication::translate("ImportCommand", "Nothing was imported. Give the path of a JSON file."),
                    file.errorString());
    return mappingFromJson(file.readAll(), plan.header, plan.header.size(), plan.sample);
}

/// The number of a table; 0 where it is none.
int tableOf(const CommandLine &line)
{
    return line.isSet(QStringLiteral("table")) ? std::max(0, line.value(QStringLiteral("table")).toInt()) : 1;
}

SniffChoices choicesOf(const CommandLine &line)
{
    SniffChoices choices;
    if (line.isSet(QStringLiteral("sheet")))
        choices.sheet = line.value(QStringLiteral("sheet"));
    if (line.isSet(QStringLiteral("table")))
        choices.table = tableOf(line);
    return choices;
}

Result<ImportPlan> plan(const CommandLine &line)
{
    const Result<TableFile> file = TableFile::open(line.argument(2));
    if (!file)
        return std::unexpected(file.error());
    Result<ImportPlan> plan = planImport(*file, choicesOf(line));
    if (!plan)
        return plan;
    Result<ColumnMapping> mapping = mappingOf(line, *plan);
    if (!mapping)
        return std::unexpected(mapping.error());
    plan->mapping = std::move(*mapping);
    return plan;
}

Result<CommandOutput> run(const CommandLine &line)
{
    if (tableOf(line) == 0)
        return wrongUse(QCoreApplication::translate("ImportCommand", "--table takes a number from 1 on."));
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    const Result<ImportPlan> planned = plan(line);
    if (!planned)
        return std::unexpected(planned.error());
    const bool isDryRun = line.isSet(QStringLiteral("dry-run"));
    TerminalProgress progress;
    const Result<ImportReport> report =
        runImport(open->workspace, open->id, *planned, isDryRun ? ImportMode::DryRun : ImportMode::Store, progress);
    if (!report)
        return std::unexpected(report.error());
    const ImportRecord &record = report->record;
    if (const QString path = line.value(QStringLiteral("rejected")); !path.isEmpty()) {
        const Result<qint64> saved = isDryRun ? exportRejected(planned->header, report->rejected, path)
                                              : exportRejected(SignerStore(open->workspace), record.id, path);
        if (!saved)
            return std::unexpected(saved.error());
    }
    const auto &[given, refused, stayWithdrawn] = report->consentChangeCounts;
    CommandOutput output;
    output.json = {
        {QStringLiteral("import"), isDryRun ? QJsonValue() : QJsonValue(static_cast<qint64>(record.id))},
        {QStringLiteral("rows"), record.rows},
        {QStringLiteral("new"), record.added},
        {QStringLiteral("known"), record.known},
        {QStringLiteral("duplicates"), record.duplicates},
        {QStringLiteral("rejected"), record.rejected},
        {QStringLiteral("warned"), record.warned},
        {QStringLiteral("likely_duplicates"), isDryRun ? QJsonValue(report->likelyDuplicateCount) : QJsonValue()},
        {QStringLiteral("consents_given"), given},
        {QStringLiteral("consents_refused"), refused},
        {QStringLiteral("consents_stay_withdrawn"), stayWithdrawn},
        {QStringLiteral("seconds"), report->seconds}};
    output.lines
        << (isDryRun ? QCoreApplication::translate("ImportCommand", "A dry run: nothing was stored.")
                     : QCoreApplication::translate("ImportCommand", "Import %1 is stored; take-back undoes it.")
                           .arg(static_cast<qint64>(record.id)))
        << QCoreApplication::translate("ImportCommand", "%1 rows: %2 new, %3 known, %4 duplicates, %5 rejected.")
               .arg(record.rows)
               .arg(record.added)
               .arg(record.known)
               .arg(record.duplicates)
               .arg(record.rejected)
        << QCoreApplication::translate("ImportCommand", "%1 rows were taken with a warning; %2 consents change.")
               .arg(record.warned)
               .arg(given + refused);
    if (isDryRun)
        output.lines << QCoreApplication::translate("ImportCommand", "%1 rows are likely duplicates.")
                            .arg(report->likelyDuplicateCount);
    return output;
}

} // namespace

Command importCommand()
{
    return {
        QStringLiteral("import"),
        {QStringLiteral("WORKSPACE"), QStringLiteral("CAMPAIGN"), QStringLiteral("FILE")},
        QCoreApplication::translate("ImportCommand", "Brings a list of signatures into a campaign."),
        {{QStringLiteral("map"),
          QCoreApplication::translate("ImportCommand",
                                      "Which column holds what: {\"columns\": {\"Courriel\": \"email\"}}."),
          QStringLiteral("MAP.json")},
         {QStringLiteral("preset"),
          //: %1: a list of names
          QCoreApplication::translate("ImportCommand", "The system whose export the file is: %1.")
              .arg(presets().join(QStringLiteral(", "))),
          QStringLiteral("NAME")},
         {QStringLiteral("sheet"),
          QCoreApplication::translate("ImportCommand", "The sheet of a workbook; without it the first that is shown."),
          QStringLiteral("S")},
         {QStringLiteral("table"),
          QCoreApplication::translate("ImportCommand", "Which of several tables under one another, from 1."),
          QStringLiteral("N")},
         {QStringLiteral("rejected"),
          QCoreApplication::translate("ImportCommand", "Where the rejected rows go, with their reasons, as CSV."),
          QStringLiteral("OUT")},
         {QStringLiteral("dry-run"),
          QCoreApplication::translate("ImportCommand", "Say what would happen, and store nothing.")}},
        {},
        run};
}

} // namespace broadside
