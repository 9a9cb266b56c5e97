#include "InputFile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace broadside {

Result<std::unique_ptr<QFile>> openInput(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    if (!info.exists())
        return fail(QCoreApplication::translate("Importing", "There is no file “%1”; nothing was imported.").arg(name),
                    QCoreApplication::translate("Importing", "Check the name, or choose the file again."), path);
    if (!info.isFile())
        return fail(
            QCoreApplication::translate("Importing", "“%1” is a folder or a device, not a file; nothing was imported.")
                .arg(name),
            QCoreApplication::translate("Importing", "Choose the list itself."), path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(QCoreApplication::translate("Importing", "“%1” cannot be opened; nothing was imported.").arg(name),
                    QCoreApplication::translate(
                        "Importing", "Close it in other programs, check that you may read it, and try again."),
                    file->errorString());
    return file;
}

Error readError(const QString &name, const QString &detail)
{
    return Error{
        QCoreApplication::translate("Importing", "“%1” could not be read to its end; nothing was imported.").arg(name),
        QCoreApplication::translate("Importing", "Check the disk or the connection to it, and try again."), detail};
}

Error readError(const QFile &file)
{
    return readError(QFileInfo(file).fileName(), file.errorString());
}

bool FileState::isAsItWas() const
{
    const QFileInfo now(m_info.filePath());
    return now.size() == m_info.size() && now.lastModified() == m_info.lastModified();
}

Error changedError(const QString &name)
{
    return Error{
        QCoreApplication::translate("Importing", "“%1” changed while it was read; nothing was imported.").arg(name),
        QCoreApplication::translate("Importing",
                                    "Wait until the program that writes it has finished, and choose it again."),
        {}};
}

} // namespace broadside
