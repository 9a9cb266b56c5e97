#include "ExampleWorkspace.h"

#include "Example.h"
#include "Import.h"
#include "Session.h"
#include "Tasks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace broadside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ExampleWorkspace)
};

const QString fileName = QStringLiteral("human-rights-defenders.broadside");

Result<QString> importSigners(const QString &workspacePath, CampaignId campaign, Progress &progress)
{
    const Result<QByteArray> signers = exampleSigners();
    if (!signers)
        return std::unexpected(signers.error());
    const QTemporaryDir folder;
    QFile list(folder.filePath(QStringLiteral("signers.csv")));
    if (!list.open(QIODevice::WriteOnly) || list.write(*signers) != signers->size() || !list.flush())
        return fail(
            Words::tr("The example’s signer list could not be brought in: there is no room for a temporary file."),
            Words::tr("Make room on the disk and open the example again."), list.errorString());
    list.close();
    Result<Workspace> workspace = Workspace::open(workspacePath);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<ImportPlan> plan = planImport(list.fileName());
    if (!plan)
        return std::unexpected(plan.error());
    const Result<ImportReport> report = runImport(*workspace, campaign, *plan, ImportMode::Store, progress);
    if (!report)
        return std::unexpected(report.error());
    return Words::tr("The example is ready, with %Ln signature(s).", nullptr, static_cast<int>(report->record.added));
}

} // namespace

QString exampleWorkspacePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(fileName);
}

QString proposedExamplePath()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QFileInfo plain(documents.filePath(fileName));
    QString path = plain.filePath();
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = documents.filePath(
            QStringLiteral("%1-%2.%3").arg(plain.completeBaseName()).arg(number).arg(plain.suffix()));
    return path;
}

void openExampleAt(const QString &path, Session &session, Tasks &tasks)
{
    if (QFileInfo::exists(path)) {
        session.open(path);
        return;
    }
    const Result<Campaign> campaign = exampleCampaign();
    if (!campaign) {
        emit session.failed(campaign.error());
        return;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QObject::connect(
        &session, &Session::workspaceOpened, &session,
        [&session, &tasks, path] {
            if (QFileInfo(session.path()) != QFileInfo(path))
                return;
            tasks.run(
                Words::tr("Bringing in the example’s signatures"),
                [path, id = session.campaignId()](Progress &progress) { return importSigners(path, id, progress); },
                [&session](const Result<QString> &) { session.refreshSigners(); });
        },
        Qt::SingleShotConnection);
    session.create(path, {*campaign, {}});
}

} // namespace broadside
