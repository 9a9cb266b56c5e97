#include "SaveFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace broadside {

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            QCoreApplication::translate("SaveFile", "%1 could not be saved.").arg(QDir::toNativeSeparators(path)),
            QCoreApplication::translate("SaveFile", "Choose another folder, or make room on the disk."),
            file.errorString());
    return {};
}

} // namespace broadside
