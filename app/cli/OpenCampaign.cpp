#include "Commands.h"

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

} // namespace broadside
