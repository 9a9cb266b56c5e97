// Takes the one table out of an archive.
#pragma once

#include "Archive.h"

#include <QStringList>
#include <QTemporaryFile>

namespace broadside {

struct UnpackedTable
{
    std::shared_ptr<QTemporaryFile> file;
    QString name; ///< in the archive
};

/// `name`: what errors call the archive. `member`: which of its files; without one, the only one that may be a table.
/// An error when there is none or several (it names them), or `member` is not there; for damage, a password, a file
/// that unpacks to far more than its size, and a full disk.
[[nodiscard]] Result<UnpackedTable> unpackTable(const QString &path, const QString &name, ArchiveKind kind,
                                                const QString &member);

/// The files of an archive that may be tables, by the names that `unpackTable` takes.
[[nodiscard]] Result<QStringList> tablesInArchive(const QString &path, const QString &name, ArchiveKind kind);

} // namespace broadside
