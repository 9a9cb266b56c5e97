// init FILE [--example]: makes a workspace.
#include "CampaignStore.h"
#include "Commands.h"
#include "Example.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace broadside {

namespace {

Result<CommandOutput> run(const CommandLine &line)
{
    const QString path = line.argument(0);
    QJsonArray campaigns;
    Campaign example;
    if (line.isSet(QStringLiteral("example"))) {
        Result<Campaign> loaded = exampleCampaign();
        if (!loaded)
            return std::unexpected(loaded.error());
        example = std::move(*loaded);
    }
    Result<Workspace> workspace = Workspace::create(path);
    if (!workspace)
        return std::unexpected(workspace.error());
    if (!example.slug.isEmpty()) {
        if (const Result<CampaignId> added = CampaignStore(*workspace).add(example); !added)
            return std::unexpected(added.error());
        campaigns.append(example.slug);
    }
    return CommandOutput{{{QStringLiteral("workspace"), path}, {QStringLiteral("campaigns"), campaigns}},
                         {QCoreApplication::translate("InitCommand", "The workspace is at %1.").arg(path)}};
}

} // namespace

Command initCommand()
{
    return {QStringLiteral("init"),
            {QStringLiteral("FILE")},
            QCoreApplication::translate("InitCommand", "Makes a workspace."),
            {{QStringLiteral("example"),
              QCoreApplication::translate("InitCommand", "With the example campaign, without signatures.")}},
            {},
            run};
}

} // namespace broadside
