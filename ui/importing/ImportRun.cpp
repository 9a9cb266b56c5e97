#include "ImportRun.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>

namespace broadside {

namespace {

struct ImportRun
{
    Q_DECLARE_TR_FUNCTIONS(ImportRun)
};

} // namespace

void runImportIn(Tasks &tasks, const QString &workspacePath, CampaignId campaign, const ImportPlan &plan,
                 ImportMode mode, const std::function<void(Result<ImportReport>)> &done)
{
    const QString name = plan.file.name();
    const auto report = std::make_shared<ImportReport>();
    tasks.run(
        ImportRun::tr("Importing %1").arg(name),
        [=](Progress &progress) -> Result<QString> {
            auto workspace = Workspace::open(workspacePath);
            if (!workspace)
                return std::unexpected(workspace.error());
            auto run = runImport(*workspace, campaign, plan, mode, progress);
            if (!run)
                return std::unexpected(run.error());
            *report = std::move(*run);
            return ImportRun::tr("%Ln new signature(s) from %1.", nullptr, static_cast<int>(report->record.added))
                .arg(name);
        },
        [=](const Result<QString> &notice) {
            if (notice)
                done(std::move(*report));
            else
                done(std::unexpected(notice.error()));
        });
}

void showProgress(QProgressBar &bar, QLabel &time, double share, int secondsLeft)
{
    bar.setRange(0, share < 0 ? 0 : 1000);
    bar.setValue(share < 0 ? 0 : static_cast<int>(share * 1000));
    //: Time that is left, in minutes and seconds: "0:12 left"
    time.setText(secondsLeft < 0
                     ? QString()
                     : ImportRun::tr("%1:%2 left").arg(secondsLeft / 60).arg(secondsLeft % 60, 2, 10, QChar(u'0')));
}

} // namespace broadside
