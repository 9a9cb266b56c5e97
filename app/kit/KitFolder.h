// A folder that is built beside the old one and swapped in whole.
#pragma once

#include "Result.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace broadside {

class KitFolder
{
public:
    /// Makes an empty folder beside `target`, which is where a link points to when it is one. An error when something
    /// stands there that is neither an empty folder nor a kit with nothing added to it, when another program builds the
    /// same kit, or when the parent cannot be written to. What a program that was killed left lying is put in order
    /// first.
    static Result<KitFolder> beside(const QString &target);

    /// Absolute.
    [[nodiscard]] QString target() const { return m_target; }
    /// `path` with "/" within the folder; folders on the way are made.
    Result<void> write(const QString &path, const QByteArray &bytes);
    /// Puts the new folder in the place of the old one: in one step where the system can, and otherwise so that a later
    /// `beside` finds the old one again.
    Result<void> swapIn();

private:
    KitFolder(QString target, std::unique_ptr<QLockFile> lock, std::unique_ptr<QTemporaryDir> dir);

    QString m_target;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QTemporaryDir>
        m_dir; ///< holds the new folder, and the old one after the swap; removed with this object
};

} // namespace broadside
