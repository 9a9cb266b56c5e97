#include "OutputFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace broadside {

namespace {

std::unique_ptr<QFileDevice> fileFor(const QString &path)
{
    // A device is not replaced by a file: it would be gone.
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        return std::make_unique<QFile>(path);
    return std::make_unique<QSaveFile>(path);
}

} // namespace

OutputFile::OutputFile(std::unique_ptr<QFileDevice> file) : m_file(std::move(file)) {}
OutputFile::OutputFile(OutputFile &&) noexcept = default;
OutputFile &OutputFile::operator=(OutputFile &&) noexcept = default;
OutputFile::~OutputFile() = default;

Result<OutputFile> OutputFile::create(const QString &path)
{
    const bool isPiped = path == QStringLiteral("-");
    OutputFile file(isPiped ? std::make_unique<QFile>() : fileFor(path));
    auto *const out = dynamic_cast<QFile *>(file.m_file.get());
    if (isPiped ? !out->open(stdout, QIODevice::WriteOnly) : !file.m_file->open(QIODevice::WriteOnly))
        return std::unexpected(file.error());
    return file;
}

Result<void> OutputFile::commit()
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    auto *const saved = qobject_cast<QSaveFile *>(m_file.get());
    if (saved != nullptr ? !saved->commit() : !m_file->flush())
        return std::unexpected(error());
    return {};
}

Result<void> OutputFile::flush()
{
    if (m_file->write(m_pending) != m_pending.size())
        return std::unexpected(error());
    m_pending.clear();
    return {};
}

Error OutputFile::error(const QString &detail) const
{
    return Error{
        QCoreApplication::translate("Importing", "“%1” could not be written; a file of that name is as it was.")
            .arg(m_file->fileName().isEmpty() ? QStringLiteral("-") : QFileInfo(m_file->fileName()).fileName()),
        QCoreApplication::translate("Importing",
                                    "Check the folder and the space on the disk, or choose another place."),
        detail.isEmpty() ? m_file->errorString() : detail};
}

} // namespace broadside
