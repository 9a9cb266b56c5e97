#include "Commands.h"

#include <QCoreApplication>

namespace broadside {

Result<OpenCampaign> openCampaign(const CommandLine &line)
{
    Result<Workspace> workspace = Workspace::open(line.argument(0));
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<CampaignId> id = CampaignStore(*workspace).find(line.argument(1));
    if (!id)
        return std::unexpected(id.error());
    return OpenCampaign{std::move(*workspace), *id};
}

Result<Language> languageOf(const CommandLine &line, const Campaign &campaign)
{
    Result<Language> language = Language::parse(line.value(QStringLiteral("language")));
    if (!language || campaign.brief.languages.contains(*language))
        return language;
    QStringList tags;
    for (const Language &own : campaign.brief.languages)
        tags.append(own.tag());
    return fail(QCoreApplication::translate("CommandLine", "“%1” is no language of this campaign.").arg(language->tag()),
                QCoreApplication::translate("CommandLine", "It has: %1.").arg(tags.join(QStringLiteral(", "))));
}

} // namespace broadside
