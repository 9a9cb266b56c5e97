// Builds the kit into a folder that the user chose.
#pragma once

#include "Result.h"

#include <functional>

namespace broadside {

class Session;
class Tasks;

/// The chosen folder itself where it is empty or holds a kit; a folder within it otherwise, since a kit mixes with
/// nothing.
[[nodiscard]] QString kitFolderIn(const QString &chosen, const QString &slug);
/// `done` gets the kit's folder when it is there.
void exportKit(const QString &folder, Session &session, Tasks &tasks, std::function<void(const QString &folder)> done);

} // namespace broadside
