// brief export WORKSPACE CAMPAIGN --format F --out FILE [--language L] [--from L]: writes the brief for others to work
// on.
#include "BriefFormat.h"
#include "CampaignTexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSaveFile>

namespace broadside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(BriefExportCommand)
};

Result<ExportScope> scopeOf(const CommandLine &line, const Campaign &campaign)
{
    ExportScope scope;
    for (const auto &[option, language] :
         {std::pair(QStringLiteral("language"), &scope.language), std::pair(QStringLiteral("from"), &scope.from)}) {
        if (!line.isSet(option))
            continue;
        const Result<Language> wanted = languageOf(campaign, line.value(option));
        if (!wanted)
            return std::unexpected(wanted.error());
        *language = *wanted;
    }
    return scope;
}

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Words::tr("%1 could not be written.").arg(path),
                    Words::tr("Choose a folder that exists and has room, and that you may write to."),
                    file.errorString());
    return {};
}

Result<CommandOutput> run(const CommandLine &line)
{
    const std::optional<BriefFormat> format = briefFormatFromId(line.value(QStringLiteral("format")));
    if (!format)
        return wrongUse(Words::tr("“%1” is no format of a brief.").arg(line.value(QStringLiteral("format")).left(40)));
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    const Result<Campaign> campaign = CampaignStore(open->workspace).load(open->id);
    if (!campaign)
        return std::unexpected(campaign.error());
    const Result<ExportScope> scope = scopeOf(line, *campaign);
    if (!scope)
        return std::unexpected(scope.error());
    const BriefFile file = briefFileOf(*campaign, *scope);
    const Result<QByteArray> bytes = writeBrief(file, *format);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString path = line.value(QStringLiteral("out"));
    if (const Result<void> saved = save(path, *bytes); !saved)
        return std::unexpected(saved.error());
    QJsonArray languages;
    for (const Language &language : file.languages())
        languages.append(language.tag());
    return CommandOutput{{{QStringLiteral("file"), path},
                          {QStringLiteral("format"), briefFormatId(*format)},
                          {QStringLiteral("languages"), languages},
                          {QStringLiteral("texts"), file.texts.size()}},
                         {Words::tr("The brief is in %1.").arg(path)}};
}

} // namespace

Command briefExportCommand()
{
    return {QStringLiteral("brief export"),
            {QStringLiteral("WORKSPACE"), QStringLiteral("CAMPAIGN")},
            Words::tr("Writes a campaign’s texts as a file for translators and editors."),
            {{QStringLiteral("format"),
              Words::tr("xliff (1.2), xliff2 (2.0, one language at a time), json, csv or markdown. "
                        "XLIFF holds translations alone."),
              QStringLiteral("F")},
             {QStringLiteral("out"), Words::tr("The file to write."), QStringLiteral("FILE")},
             {QStringLiteral("language"), Words::tr("Only this language."), QStringLiteral("L")},
             {QStringLiteral("from"), Words::tr("Only fields whose source language this is."), QStringLiteral("L")}},
            {QStringLiteral("format"), QStringLiteral("out")},
            run};
}

} // namespace broadside
