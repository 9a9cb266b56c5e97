#include "ExportKit.h"

#include "Kit.h"
#include "Manifest.h"
#include "Session.h"
#include "Tasks.h"

#include <QCoreApplication>
#include <QDir>

namespace broadside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportKit)
};

QString noticeOf(const Kit &kit)
{
    QString notice = Words::tr("The kit is ready: %Ln file(s) in %1.", nullptr, static_cast<int>(kit.pieces.size()))
                         .arg(QDir::toNativeSeparators(kit.folder));
    if (kit.leftOut.isEmpty())
        return notice;
    QStringList names;
    for (const Language &language : kit.leftOut)
        names.append(language.name());
    //: Languages that the kit does not have
    return notice + u' ' +
           Words::tr("Left out, since texts are missing: %1.").arg(names.join(Words::tr(", ", "between languages")));
}

} // namespace

QString kitFolderIn(const QString &chosen, const QString &slug)
{
    const QDir folder(chosen);
    if (!folder.exists() || folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ||
        folder.exists(manifestName()))
        return chosen;
    return folder.filePath(slug + QStringLiteral("-kit"));
}

void exportKit(const QString &folder, Session &session, Tasks &tasks, std::function<void(const QString &folder)> done)
{
    session.save();
    tasks.run(
        Words::tr("Exporting the kit"),
        [snapshot = session.snapshot(), folder](Progress &progress) -> Result<QString> {
            const Result<Kit> kit = buildKit(snapshot, folder, {}, progress);
            return kit ? Result<QString>(noticeOf(*kit)) : std::unexpected(kit.error());
        },
        [folder, done = std::move(done)](const Result<QString> &result) {
            if (result)
                done(folder);
        });
}

} // namespace broadside
