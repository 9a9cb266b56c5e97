// What a text was before, by whom and when.
#pragma once

#include "Campaign.h"
#include "Workspace.h"

namespace broadside {

/// Who changes something, and when.
struct Stamp
{
    QString author; ///< as they call themselves; empty where nobody knows
    QDateTime at;   ///< UTC
    /// Another text took its place at once (an import, a restored version, a replacement): what stood there stays a
    /// version, however short ago it was written.
    bool beginsVersion = false;

    bool operator==(const Stamp &) const = default;
};

/// Now, by whoever uses this computer: the system's name of the user.
[[nodiscard]] Stamp stampNow();

/// A text as it was at the end of one sitting.
struct TextVersion
{
    qint64 id = 0;
    Stamp stamp; ///< of its last change
    QString body;
    bool finished = false;
    bool approved = false;

    bool operator==(const TextVersion &) const = default;
};

/// `CampaignStore::saveText` writes it. What one author types within ten minutes is one version, unless the stamp begins
/// another, the text was approved meanwhile, or much of it was taken away: what was there is then kept as a version of
/// its own.
class TextHistory
{
public:
    explicit TextHistory(Workspace &workspace) : m_workspace(workspace) {}

    /// Newest first; the newest is the text as it stands. Empty for a text that was never changed after its campaign
    /// was added.
    [[nodiscard]] Result<QList<TextVersion>> versions(CampaignId id, const FieldKey &key,
                                                      const Language &language) const;

private:
    Workspace &m_workspace;
};

} // namespace broadside
