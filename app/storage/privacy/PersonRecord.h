// All that a workspace holds of one person, as JSON that the person can read.
#pragma once

#include "Database.h"

#include <QJsonObject>

#include <string>

namespace broadside {

/// Of the person at a mailbox, in every campaign. `mailbox` is the `emailKey` of the address that was asked for.
[[nodiscard]] QJsonObject personRecord(Database &database, const QString &email, const std::string &mailbox);

} // namespace broadside
