// Reads and writes campaigns and their briefs.
#pragma once

#include "Campaign.h"
#include "CampaignSnapshot.h"
#include "TextHistory.h"

namespace broadside {

/// A line of the list of campaigns.
struct CampaignSummary
{
    CampaignId id = CampaignId::None;
    QString slug;
    QString title; ///< in the main language
    QStringList languages;
    qint64 signatures = 0; ///< valid
    int goal = 0;

    bool operator==(const CampaignSummary &) const = default;
};

/// A text and where it belongs.
struct KeyedText
{
    FieldKey key;
    Language language;
    Text text;
};

class CampaignStore
{
public:
    explicit CampaignStore(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<QList<CampaignSummary>> list() const;
    /// By slug, or by number as the list shows it. An error that names the campaigns there are.
    [[nodiscard]] Result<CampaignId> find(const QString &slugOrId) const;
    [[nodiscard]] Result<Campaign> load(CampaignId id) const;
    /// What renderers get: the campaign and its figures, read in one transaction.
    [[nodiscard]] Result<CampaignSnapshot> snapshot(CampaignId id) const;
    /// Adds a whole campaign. An error when the slug is taken.
    Result<CampaignId> add(const Campaign &campaign);
    /// Stores one text as it now stands, and keeps what it was (see `TextHistory`).
    Result<void> saveText(CampaignId id, const FieldKey &key, const Language &language, const Text &text,
                          const Stamp &stamp);
    /// The same for several: all of them or none.
    Result<void> saveTexts(CampaignId id, const QList<KeyedText> &texts, const Stamp &stamp);
    /// Stores everything but the texts: slug, links, dates, goal, colours, picture, languages, and which demands and
    /// targets there are in which order. Texts of demands and targets that are gone are kept, in case they come back.
    Result<void> saveSettings(CampaignId id, const Campaign &campaign);

private:
    Workspace &m_workspace;
};

} // namespace broadside
