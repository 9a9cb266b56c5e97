// The workspaces that were open lately, newest first.
#pragma once

#include <QStringList>

namespace broadside {

/// Those that are still there.
[[nodiscard]] QStringList recentWorkspaces();
void rememberWorkspace(const QString &path);

} // namespace broadside
