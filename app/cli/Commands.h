// The commands, one file each, and what most of them begin with.
#pragma once

#include "CampaignStore.h"
#include "CommandLine.h"

namespace broadside {

Command briefExportCommand();
Command briefImportCommand();
Command campaignsCommand();
Command checkCommand();
Command figuresCommand();
Command forgetCommand();
Command importCommand();
Command initCommand();
Command kitCommand();
Command personCommand();
Command signersCommand();
Command sniffCommand();
Command tableCommand();
Command takeBackCommand();
Command textGetCommand();
Command textSetCommand();

/// The workspace and the campaign that a command's first two arguments name.
struct OpenCampaign
{
    Workspace workspace;
    CampaignId id = CampaignId::None;
};
[[nodiscard]] Result<OpenCampaign> openCampaign(const CommandLine &line);

} // namespace broadside
