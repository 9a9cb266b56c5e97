// `kit.json`: what a kit holds, and how a folder is known to be a kit.
#pragma once

#include "Kit.h"

#include <QSet>

namespace broadside {

/// Every piece with its path, kind, languages, size, SHA-256 and the states of the texts of its languages. No clock;
/// sorted.
[[nodiscard]] QByteArray writeManifest(const Kit &kit, const Campaign &campaign);
/// The paths of all files of the kit, kit.json among them. None when these bytes are no manifest that this program
/// writes.
[[nodiscard]] std::optional<QSet<QString>> pathsInManifest(const QByteArray &manifest);
[[nodiscard]] inline QString manifestName()
{
    return QStringLiteral("kit.json");
}

} // namespace broadside
