// Runs an import as long work.
#pragma once

#include "Import.h"
#include "Tasks.h"

class QLabel;
class QProgressBar;

namespace broadside {

/// Runs `plan` in `tasks`, with a workspace of its own, and calls `done` on the GUI thread.
void runImportIn(Tasks &tasks, const QString &workspacePath, CampaignId campaign, const ImportPlan &plan,
                 ImportMode mode, const std::function<void(Result<ImportReport>)> &done);

/// As `Tasks::progressed` tells it.
void showProgress(QProgressBar &bar, QLabel &time, double share, int secondsLeft);

} // namespace broadside
