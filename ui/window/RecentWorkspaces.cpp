#include "RecentWorkspaces.h"

#include <QFileInfo>
#include <QSettings>

namespace broadside {

namespace {

const QString settingsKey = QStringLiteral("recentWorkspaces");
constexpr qsizetype longestList = 6;

} // namespace

QStringList recentWorkspaces()
{
    QStringList paths = QSettings().value(settingsKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo(path).isFile(); });
    return paths;
}

void rememberWorkspace(const QString &path)
{
    QStringList paths = recentWorkspaces();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(settingsKey, paths.mid(0, longestList));
}

} // namespace broadside
