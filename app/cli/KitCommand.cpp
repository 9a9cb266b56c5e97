// kit WORKSPACE CAMPAIGN --out FOLDER [--languages en,fr]: builds the whole kit.
#include "Commands.h"
#include "Kit.h"
#include "TerminalProgress.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace broadside {

namespace {

QJsonArray tags(const QList<Language> &languages)
{
    QJsonArray array;
    for (const Language &language : languages)
        array.append(language.tag());
    return array;
}

/// "fr" asks for every French of the campaign.
Result<QList<Language>> wantedLanguages(const QString &list, const Campaign &campaign)
{
    QList<Language> wanted;
    for (const QString &range : list.split(u',', Qt::SkipEmptyParts)) {
        bool found = false;
        for (const Language &language : campaign.brief.languages) {
            if (!language.matches(range.trimmed()))
                continue;
            found = true;
            if (!wanted.contains(language))
                wanted.append(language);
        }
        if (!found)
            return fail(
                QCoreApplication::translate("KitCommand", "The campaign has no language “%1”.").arg(range.trimmed()),
                QCoreApplication::translate("KitCommand", "No kit was built. Choose among its own languages."));
    }
    return wanted;
}

Result<CommandOutput> run(const CommandLine &line)
{
    Result<OpenCampaign> open = openCampaign(line);
    if (!open)
        return std::unexpected(open.error());
    const Result<CampaignSnapshot> snapshot = CampaignStore(open->workspace).snapshot(open->id);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const Result<QList<Language>> languages =
        wantedLanguages(line.value(QStringLiteral("languages")), snapshot->campaign);
    if (!languages)
        return std::unexpected(languages.error());
    TerminalProgress progress;
    const Result<Kit> kit = buildKit(*snapshot, line.value(QStringLiteral("out")), *languages, progress);
    if (!kit)
        return std::unexpected(kit.error());
    CommandOutput output;
    QJsonArray pieces;
    for (const MadePiece &piece : kit->pieces) {
        pieces.append(QJsonObject{{QStringLiteral("path"), piece.path},
                                  {QStringLiteral("kind"), pieceKindId(piece.kind)},
                                  {QStringLiteral("languages"), tags(piece.languages)},
                                  {QStringLiteral("size"), piece.size},
                                  {QStringLiteral("sha256"), QString::fromLatin1(piece.sha256.toHex())}});
        output.lines << kit->folder + u'/' + piece.path;
    }
    for (const Language &language : kit->leftOut)
        output.lines << QCoreApplication::translate("KitCommand",
                                                    "Left out: %1, which lacks texts; “check” names them.")
                            .arg(language.name());
    output.json = {{QStringLiteral("folder"), kit->folder},
                   {QStringLiteral("languages"), tags(kit->languages)},
                   {QStringLiteral("left_out"), tags(kit->leftOut)},
                   {QStringLiteral("pieces"), pieces}};
    return output;
}

} // namespace

Command kitCommand()
{
    return {QStringLiteral("kit"),
            {QStringLiteral("WORKSPACE"), QStringLiteral("CAMPAIGN")},
            QCoreApplication::translate("KitCommand", "Builds the whole kit of a campaign."),
            {{QStringLiteral("out"), QCoreApplication::translate("KitCommand", "The folder to build it in."),
              QStringLiteral("FOLDER")},
             {QStringLiteral("languages"), QCoreApplication::translate("KitCommand", "Only these languages."),
              QStringLiteral("en,fr")}},
            {QStringLiteral("out")},
            run};
}

} // namespace broadside
