// brief import WORKSPACE CAMPAIGN FILE [--format F] [--theirs | --ours]: brings a brief back.
#include "BriefFormat.h"
#include "CampaignTexts.h"
#include "Merge.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace broadside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(BriefImportCommand)
};

constexpr qint64 mostBytes = 32 * 1024 * 1024 + 1; // one more than is taken

Result<BriefFile> readFile(const CommandLine &line, std::optional<BriefFormat> format)
{
    QFile file(line.argument(2));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Words::tr("%1 cannot be read.").arg(file.fileName()),
                    Words::tr("Nothing was changed. Give the path of a file."), file.errorString());
    const QByteArray bytes = readUpTo(file, mostBytes);
    if (!format)
        format = formatOf(file.fileName(), bytes);
    if (!format)
        return fail(Words::tr("%1 is no brief in a format that Broadside knows.").arg(file.fileName()),
                    Words::tr("Nothing was changed. Say with --format what it is."));
    return readBrief(bytes, *format);
}

ConflictChoice choiceOf(const CommandLine &line)
{
    if (line.isSet(QStringLiteral("theirs")))
        return ConflictChoice::Theirs;
    return line.isSet(QStringLiteral("ours")) ? ConflictChoice::Ours : ConflictChoice::OursWithNote;
}

QList<KeyedText> textsToStore(const BriefMerge &merge, ConflictChoice choice)
{
    QList<KeyedText> texts;
    for (const MergedText &change : merge.changes)
        texts.append({change.key, change.language, change.theirs});
    for (const MergedText &conflict : merge.conflicts) {
        const Text text = resolved(conflict, choice, QDateTime::currentDateTimeUtc());
        if (text != conflict.ours)
            texts.append({conflict.key, conflict.language, text});
    }
    return texts;
}

QJsonObject objectOf(const MergedText &text)
{
    return {{QStringLiteral("field"), fieldPath(text.key)},
            {QStringLiteral("language"), text.language.tag()},
            {QStringLiteral("ours"), text.ours.body},
            {QStringLiteral("theirs"), text.theirs.body}};
}

CommandOutput outputOf(const BriefMerge &merge, bool isChosen)
{
    CommandOutput output;
    QJsonArray changes;
    for (const MergedText &change : merge.changes)
        changes.append(objectOf(change));
    QJsonArray conflicts;
    for (const MergedText &conflict : merge.conflicts) {
        conflicts.append(objectOf(conflict));
        output.lines
            << Words::tr("%1 in %2 was changed here and there.").arg(fieldPath(conflict.key), conflict.language.tag())
            << Words::tr("  Here:  %1").arg(conflict.ours.body) << Words::tr("  There: %1").arg(conflict.theirs.body);
    }
    output.lines += merge.notes;
    output.lines << Words::tr("Changed: %1. Conflicts: %2. Unchanged: %3.")
                        .arg(merge.changes.size())
                        .arg(merge.conflicts.size())
                        .arg(merge.unchanged);
    if (!merge.conflicts.isEmpty() && !isChosen)
        output.lines << Words::tr("Where both changed, the workspace’s text stands and the file’s is a note beside it. "
                                  "--theirs or --ours decides for one side.");
    output.json = {{QStringLiteral("changed"), merge.changes.size()},
                   {QStringLiteral("conflicts"), merge.conflicts.size()},
                   {QStringLiteral("unchanged"), merge.unchanged},
                   {QStringLiteral("changes"), changes},
                   {QStringLiteral("in_conflict"), conflicts},
                   {QStringLiteral("notes"), QJsonArray::fromStringList(merge.notes)}};
    output.exit = merge.conflicts.isEmpty() || isChosen ? ExitCode::Done : ExitCode::FoundErrors;
    return output;
}

Result<CommandOutput> run(const CommandLine &line)
{
    const std::optional<BriefFormat> format = briefFormatFromId(line.value(QStringLiteral("format")));
    if (line.isSet(QStringLiteral("format")) && !format)
        return wrongUse(Words::tr("“%1” is no format of a brief.").arg(line.value(QStringLiteral("format")).left(40)));
    const bool isChosen = line.isSet(QStringLiteral("theirs")) || line.isSet(QStringLiteral("ours"));
    if (line.isSet(QStringLiteral("theirs")) && line.isSet(QStringLiteral("ours")))
        return wrongUse(Words::tr("--theirs and --ours exclude each other."));
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    const Result<Campaign> campaign = CampaignStore(open->workspace).load(open->id);
    if (!campaign)
        return std::unexpected(campaign.error());
    const Result<BriefFile> file = readFile(line, format);
    if (!file)
        return std::unexpected(file.error());
    const Result<BriefMerge> merge = mergeBrief(*campaign, *file);
    if (!merge)
        return std::unexpected(merge.error());
    if (const Result<void> stored = CampaignStore(open->workspace).saveTexts(open->id, textsToStore(*merge, choiceOf(line)), stampNow()); !stored)
        return std::unexpected(stored.error());
    return outputOf(*merge, isChosen);
}

} // namespace

Command briefImportCommand()
{
    return {QStringLiteral("brief import"),
            {QStringLiteral("WORKSPACE"), QStringLiteral("CAMPAIGN"), QStringLiteral("FILE")},
            Words::tr("Brings texts back that were exported. What was changed on one side alone is taken over; a text "
                      "that both sides changed is a conflict, and neither is lost."),
            {{QStringLiteral("format"), Words::tr("xliff, xliff2, json, csv or markdown; without it the file tells."),
              QStringLiteral("F")},
             {QStringLiteral("theirs"), Words::tr("In a conflict the file’s text stands.")},
             {QStringLiteral("ours"), Words::tr("In a conflict the workspace’s text stands.")}},
            {},
            run};
}

} // namespace broadside
