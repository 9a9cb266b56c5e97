#include "WorkspaceKeys.h"

#include <cstring>

namespace broadside {

using namespace Qt::StringLiterals;

RowKeys rowKeysOf(Database &database, CampaignId campaign)
{
    Query row = database.query(u"SELECT value FROM secret WHERE name = 'row_keys'"_s);
    RowKeys::Secret secret{};
    if (!row.next() || row.view(0).size() != secret.size())
        throw StorageFailure{damagedError(database.path(), u"no secret"_s)};
    std::memcpy(secret.data(), row.view(0).data(), secret.size());
    return {secret, static_cast<std::int64_t>(campaign)};
}

} // namespace broadside
