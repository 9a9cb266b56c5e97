#include "TextHistory.h"

#include "TextRows.h"

namespace broadside {

Stamp stampNow()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {.author = user, .at = QDateTime::currentDateTimeUtc()};
}

Result<QList<TextVersion>> TextHistory::versions(CampaignId id, const FieldKey &key, const Language &language) const
{
    return attempt([&] { return readVersions(m_workspace.database(), id, key, language); });
}

} // namespace broadside
