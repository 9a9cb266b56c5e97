// campaigns WORKSPACE: lists the campaigns.
#include "CampaignStore.h"
#include "Commands.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace broadside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CampaignsCommand)
};

Result<CommandOutput> run(const CommandLine &line)
{
    Result<Workspace> workspace = Workspace::open(line.argument(0));
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<QList<CampaignSummary>> campaigns = CampaignStore(*workspace).list();
    if (!campaigns)
        return std::unexpected(campaigns.error());
    QJsonArray list;
    CommandOutput output;
    for (const CampaignSummary &campaign : *campaigns) {
        list.append(QJsonObject{{QStringLiteral("id"), static_cast<qint64>(campaign.id)},
                                {QStringLiteral("slug"), campaign.slug},
                                {QStringLiteral("title"), campaign.title},
                                {QStringLiteral("languages"), QJsonArray::fromStringList(campaign.languages)},
                                {QStringLiteral("signatures"), campaign.signatures},
                                {QStringLiteral("goal"), campaign.goal}});
        output.lines << Words::tr("%1: %2 (%3), %n signature(s)", nullptr, static_cast<int>(campaign.signatures))
                            .arg(campaign.slug, campaign.title, campaign.languages.join(QStringLiteral(", ")));
    }
    if (campaigns->isEmpty())
        output.lines << Words::tr("There is no campaign in this workspace yet.");
    output.json.insert(QStringLiteral("campaigns"), list);
    return output;
}

} // namespace

Command campaignsCommand()
{
    return {QStringLiteral("campaigns"),
            {QStringLiteral("WORKSPACE")},
            Words::tr("Lists the campaigns of a workspace."),
            {},
            {},
            run};
}

} // namespace broadside
