#include "SignerWork.h"

#include "RejectedExport.h"
#include "SignerStore.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace broadside {

namespace {

struct SignerWork
{
    Q_DECLARE_TR_FUNCTIONS(SignerWork)
};

} // namespace

Tasks::Work saveRejectedWork(const QString &path, ImportId import, const QString &file)
{
    return [=](Progress &) -> Result<QString> {
        auto workspace = Workspace::open(path);
        if (!workspace)
            return std::unexpected(workspace.error());
        const auto rows = exportRejected(SignerStore(*workspace), import, file);
        if (!rows)
            return std::unexpected(rows.error());
        return SignerWork::tr("%Ln rejected row(s) saved in %1.", nullptr, static_cast<int>(*rows))
            .arg(QFileInfo(file).fileName());
    };
}

Tasks::Work takeBackWork(const QString &path, ImportId import)
{
    return [=](Progress &progress) -> Result<QString> {
        auto workspace = Workspace::open(path);
        if (!workspace)
            return std::unexpected(workspace.error());
        const auto gone = SignerStore(*workspace).takeBack(import, progress);
        if (!gone)
            return std::unexpected(gone.error());
        return SignerWork::tr("The import of %1 is taken back.").arg(gone->fileName);
    };
}

void askForTableFile(QWidget *parent, const QString &title, const QString &name,
                     const std::function<void(const QString &)> &save)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("saveFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(SignerWork::tr("Table as text (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, save);
    dialog->open();
}

void askAndSaveRejected(QWidget *parent, Tasks &tasks, const QString &path, const ImportRecord &import)
{
    const QString name = QFileInfo(import.fileName).completeBaseName() + QStringLiteral("-rejected.csv");
    askForTableFile(parent, SignerWork::tr("Save rejected rows"), name,
                    [&tasks, path, id = import.id](const QString &file) {
                        tasks.run(SignerWork::tr("Saving rejected rows"), saveRejectedWork(path, id, file));
                    });
}

} // namespace broadside
