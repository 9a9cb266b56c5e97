// The commands, one file each, and what most of them begin with.
#pragma once

#include "CampaignStore.h"
#include "CommandLine.h"

namespace broadside {

Command briefExportCommand();
Command briefImportCommand();
Command campaignsCommand();
Command checkCommand();
Command importCommand();
Command initCommand();
Command kitCommand();
Command signersCommand();
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

/// The campaign's language of this tag, or its only one that the tag names: "fr" finds "fr-CA". An error that names
/// those that it has.
[[nodiscard]] Result<Language> languageOf(const Campaign &campaign, const QString &tag);
/// The field "title" or "demand/reject" of this campaign. An error that names those that it has.
[[nodiscard]] Result<FieldKey> fieldOf(const Campaign &campaign, const QString &path);

/// A text to be stored.
struct NewText
{
    FieldKey key;
    Language language;
    Text text;
};
/// Stores texts, in order. An error stops it and tells how many are stored by then.
[[nodiscard]] Result<void> storeTexts(OpenCampaign &open, const QList<NewText> &texts);

} // namespace broadside
