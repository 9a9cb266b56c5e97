// brief export, brief import: a brief as a file for translators, and back.
#include "Commands.h"
#include "Merge.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BriefCommand)
};

QString formatIds()
{
    QStringList ids;
    for (const BriefFormatInfo &info : briefFormats())
        ids.append(QString::fromLatin1(info.id));
    return ids.join(QStringLiteral(", "));
}

Result<BriefFormat> formatOf(const CommandLine &line)
{
    const QString id = line.value(QStringLiteral("format"));
    const auto format = briefFormatFromId(id);
    if (!format)
        return fail(Words::tr("There is no format “%1”.").arg(id), Words::tr("Choose one of these: %1.").arg(formatIds()));
    return *format;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Words::tr("“%1” cannot be written.").arg(path), file.errorString());
    return {};
}

Result<CommandOutput> exportBrief(const CommandLine &line)
{
    const Result<BriefFormat> format = formatOf(line);
    if (!format)
        return std::unexpected(format.error());
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    const Result<Campaign> campaign = CampaignStore(open->workspace).load(open->id);
    if (!campaign)
        return std::unexpected(campaign.error());
    std::optional<Language> only;
    if (line.isSet(QStringLiteral("language"))) {
        const Result<Language> language = languageOf(line, *campaign);
        if (!language)
            return std::unexpected(language.error());
        only = *language;
    }
    const BriefFile file = briefFileOf(*campaign, only);
    const Result<QByteArray> bytes = writeBrief(file, *format);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString path = line.value(QStringLiteral("out"));
    if (const auto written = writeFile(path, *bytes); !written)
        return std::unexpected(written.error());
    const auto count = static_cast<int>(file.texts.size());
    return CommandOutput{{{QStringLiteral("file"), path}, {QStringLiteral("texts"), count}},
                         {Words::tr("%Ln text(s) exported to %1.", nullptr, count).arg(path)}};
}

Result<BriefMerge> mergeOf(const CommandLine &line, const Campaign &campaign)
{
    const Result<BriefFormat> format = formatOf(line);
    if (!format)
        return std::unexpected(format.error());
    QFile file(line.argument(2));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Words::tr("“%1” cannot be read.").arg(file.fileName()), file.errorString());
    const Result<BriefFile> brief = readBrief(file.readAll(), *format);
    if (!brief)
        return std::unexpected(brief.error());
    return mergeBrief(campaign, *brief);
}

Result<CommandOutput> importBrief(const CommandLine &line)
{
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    CampaignStore store(open->workspace);
    const Result<Campaign> campaign = store.load(open->id);
    if (!campaign)
        return std::unexpected(campaign.error());
    const Result<BriefMerge> merge = mergeOf(line, *campaign);
    if (!merge)
        return std::unexpected(merge.error());
    const ConflictChoice choice = line.isSet(QStringLiteral("theirs")) ? ConflictChoice::Theirs
                                  : line.isSet(QStringLiteral("ours")) ? ConflictChoice::Ours
                                                                       : ConflictChoice::Both;
    const Stamp stamp = stampNow();
    QList<KeyedText> texts;
    QJsonArray conflicts;
    QStringList lines;
    for (const MergeEntry &entry : merge->entries) {
        texts.append({entry.key, entry.language, merged(entry, choice, {{}, {}, stamp.author, stamp.at})});
        if (!entry.isConflict)
            continue;
        const QString field = fieldPath(entry.key);
        conflicts.append(QJsonObject{{QStringLiteral("field"), field},
                                     {QStringLiteral("language"), entry.language.tag()},
                                     {QStringLiteral("ours"), entry.ours.body},
                                     {QStringLiteral("theirs"), entry.theirs.body}});
        lines << Words::tr("“%1” in %2 was changed here and there.").arg(field, entry.language.tag())
              << Words::tr("  here: %1").arg(entry.ours.body) << Words::tr("  there: %1").arg(entry.theirs.body);
    }
    if (const auto saved = store.saveTexts(open->id, texts, stamp); !saved)
        return std::unexpected(saved.error());
    const auto changed = static_cast<int>(merge->entries.size()) - merge->conflicts();
    lines << Words::tr("Changed: %1. Unchanged: %2. Conflicts: %3.")
                 .arg(changed)
                 .arg(merge->unchanged)
                 .arg(merge->conflicts());
    const bool isOpen = merge->conflicts() > 0 && choice == ConflictChoice::Both;
    if (isOpen)
        lines << Words::tr("Where both were changed, the text here stands, and the other one is a note on it.");
    return CommandOutput{{{QStringLiteral("changed"), changed},
                          {QStringLiteral("unchanged"), merge->unchanged},
                          {QStringLiteral("conflicts"), conflicts}},
                         lines,
                         isOpen ? ExitCode::FoundErrors : ExitCode::Done};
}

QCommandLineOption formatOption()
{
    return {QStringLiteral("format"), Words::tr("One of these: %1.").arg(formatIds()), QStringLiteral("F")};
}

} // namespace

Command briefExportCommand()
{
    return {QStringLiteral("brief export"),
            {QStringLiteral("WORKSPACE"), QStringLiteral("CAMPAIGN")},
            Words::tr("Writes a brief into a file for translators."),
            {formatOption(),
             {QStringLiteral("language"), Words::tr("This language alone."), QStringLiteral("L")},
             {QStringLiteral("out"), Words::tr("The file to be written."), QStringLiteral("FILE")}},
            {QStringLiteral("format"), QStringLiteral("out")},
            exportBrief};
}

Command briefImportCommand()
{
    return {QStringLiteral("brief import"),
            {QStringLiteral("WORKSPACE"), QStringLiteral("CAMPAIGN"), QStringLiteral("FILE")},
            Words::tr("Takes a brief back, field by field; ends with 1 where both sides changed a text."),
            {formatOption(),
             {QStringLiteral("theirs"), Words::tr("Where both were changed, take the file’s text.")},
             {QStringLiteral("ours"), Words::tr("Where both were changed, keep the text here.")}},
            {QStringLiteral("format")},
            importBrief};
}

} // namespace broadside
