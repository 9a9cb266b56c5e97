#include "BriefExchange.h"

#include "Background.h"
#include "ExportBriefDialog.h"
#include "ImportBriefDialog.h"
#include "SaveFile.h"
#include "Session.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QStandardPaths>

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BriefExchange)
};

constexpr qint64 largestFile = 32 * 1024 * 1024;

QFileDialog *askForFile(QWidget *window, const QString &name, const QString &title)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return dialog;
}

Result<void> writeFile(const Campaign &campaign, const ExportScope &scope, BriefFormat format, const QString &path)
{
    const Result<QByteArray> bytes = writeBrief(briefFileOf(campaign, scope), format);
    if (!bytes)
        return std::unexpected(bytes.error());
    return saveFile(path, *bytes);
}

Result<BriefMerge> readFile(const Campaign &campaign, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Words::tr("%1 cannot be read.").arg(path), Words::tr("Nothing was changed. Choose another file."),
                    file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    const std::optional<BriefFormat> format = formatOf(path, bytes);
    if (!format || bytes.size() > largestFile)
        return fail(Words::tr("%1 is no brief in a format that Broadside knows.").arg(path),
                    Words::tr("Nothing was changed. Choose another file."));
    const Result<BriefFile> brief = readBrief(bytes, *format);
    if (!brief)
        return std::unexpected(brief.error());
    return mergeBrief(campaign, *brief);
}

} // namespace

void exportBrief(QWidget *window, Session &session, std::function<void(const QString &path)> done)
{
    auto *form = new ExportBriefDialog(session.campaign(), session.language(), window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(form, &QDialog::accepted, window, [window, form, &session, done] {
        const BriefFormat format = form->format();
        const ExportScope scope = form->scope();
        QFileDialog *file =
            askForFile(window, QStringLiteral("briefFileDialog"), Words::tr("Where should the texts go?"));
        file->setAcceptMode(QFileDialog::AcceptSave);
        file->setDefaultSuffix(briefFormatExtension(format));
        const QString language = scope.language.isNull() ? QString() : QString(u'-' + scope.language.tag());
        file->selectFile(session.campaign().slug + language + u'.' + briefFormatExtension(format));
        QObject::connect(file, &QFileDialog::fileSelected, window,
                         [window, &session, format, scope, done](const QString &path) {
                             inBackground(
                                 window,
                                 [campaign = session.campaign(), scope, format, path] {
                                     return writeFile(campaign, scope, format, path);
                                 },
                                 [&session, path, done](const Result<void> &written) {
                                     if (written)
                                         done(path);
                                     else
                                         emit session.failed(written.error());
                                 });
                         });
        file->open();
    });
    form->open();
}

void importBrief(QWidget *window, Session &session)
{
    QFileDialog *file =
        askForFile(window, QStringLiteral("importBriefFileDialog"), Words::tr("Which file comes back?"));
    file->setFileMode(QFileDialog::ExistingFile);
    file->setNameFilter(Words::tr("Texts of a campaign (*.xlf *.xliff *.json *.csv *.md)"));
    QObject::connect(file, &QFileDialog::fileSelected, window, [window, &session](const QString &path) {
        inBackground(
            window, [campaign = session.campaign(), path] { return readFile(campaign, path); },
            [window, &session](const Result<BriefMerge> &merge) {
                if (!merge) {
                    emit session.failed(merge.error());
                    return;
                }
                auto *dialog = new ImportBriefDialog(session.campaign(), *merge, window);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                QObject::connect(dialog, &QDialog::accepted, window,
                                 [dialog, &session] { session.takeTexts(dialog->texts()); });
                dialog->open();
            });
    });
    file->open();
}

} // namespace broadside
