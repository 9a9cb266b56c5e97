// What the window asks of the signatures' store: reads for the side panel, and the long work of exports and
// takings-back.
#pragma once

#include "Campaign.h"
#include "Signature.h"
#include "Tasks.h"
#include "Workspace.h"

class QWidget;

namespace broadside {

/// For `Tasks::run`, each with a workspace of its own at `path`.
[[nodiscard]] Tasks::Work saveRejectedWork(const QString &path, ImportId import, const QString &file);
[[nodiscard]] Tasks::Work takeBackWork(const QString &path, ImportId import);

/// Asks where to save a CSV file and calls `save` with it; the window goes on meanwhile.
void askForTableFile(QWidget *parent, const QString &title, const QString &name,
                     const std::function<void(const QString &)> &save);
/// The same for the rejected rows of an import, saved through `tasks`.
void askAndSaveRejected(QWidget *parent, Tasks &tasks, const QString &path, const ImportRecord &import);

} // namespace broadside
