// A folder that is built beside the old one and swapped in whole.
#pragma once

#include "Result.h"

#include <QTemporaryDir>

namespace broadside {

class KitFolder
{
public:
    /// Makes an empty folder beside `target`. An error when `target` exists and is neither empty nor a kit, or when its
    /// parent cannot be written to.
    static Result<KitFolder> beside(const QString &target);

    /// `path` with "/" within the folder; folders on the way are made.
    Result<void> write(const QString &path, const QByteArray &bytes);
    /// Puts the new folder in the place of the old one.
    Result<void> swapIn();

private:
    KitFolder(QString target, std::unique_ptr<QTemporaryDir> dir) : m_target(std::move(target)), m_dir(std::move(dir)) {}
    QString m_target;
    std::unique_ptr<QTemporaryDir> m_dir; ///< removed with this object, unless swapped in
};

} // namespace broadside
