#include "OutputFile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace broadside {

Result<void> saveWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(QCoreApplication::translate("OutputFile", "%1 could not be written.").arg(path),
                    QCoreApplication::translate("OutputFile",
                                                "Choose a folder that exists and has room, and that you may write to."),
                    file.errorString());
    return {};
}

} // namespace broadside
