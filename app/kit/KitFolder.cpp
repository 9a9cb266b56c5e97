#include "KitFolder.h"

#include "Manifest.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <cstdio>
#include <fcntl.h>
#endif

using namespace Qt::StringLiterals;

namespace broadside {

namespace {

constexpr auto newName = "/new"_L1;
constexpr auto oldName = "/old"_L1;

/// Files that a system puts into every folder that somebody looks at.
bool isSystemsOwn(const QString &name)
{
    return name == ".DS_Store"_L1 || name == "Thumbs.db"_L1 || name == "desktop.ini"_L1 || name == ".directory"_L1;
}

/// The first file in a folder that is not of its kit; empty when there is none.
QString strangerIn(const QString &folder, const QSet<QString> &paths)
{
    const QDir dir(folder);
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    QStringList strangers;
    while (files.hasNext()) {
        const QString path = dir.relativeFilePath(files.next());
        if (!paths.contains(path) && !isSystemsOwn(files.fileName()))
            strangers.append(path);
    }
    strangers.sort();
    return strangers.value(0);
}

Result<void> checkReplaceable(const QString &folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    const QFileInfo info(folder);
    if (!info.exists())
        return {};
    if (!info.isDir())
        return fail(
            QCoreApplication::translate("KitFolder", "“%1” is a file, so no kit can be put there. It was not touched.")
                .arg(shown),
            QCoreApplication::translate("KitFolder", "Choose a folder that is empty or does not exist yet."));
    if (QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return {};
    QFile manifest(folder + u'/' + manifestName());
    const auto paths = manifest.open(QIODevice::ReadOnly) ? pathsInManifest(manifest.readAll()) : std::nullopt;
    if (!paths)
        return fail(QCoreApplication::translate("KitFolder",
                                                "The folder “%1” holds something else than a kit. It was not touched.")
                        .arg(shown),
                    QCoreApplication::translate("KitFolder", "Choose a folder that is empty or does not exist yet."));
    if (const QString stranger = strangerIn(folder, *paths); !stranger.isEmpty())
        return fail(
            QCoreApplication::translate(
                "KitFolder", "The kit in “%1” was not replaced: “%2” in it is not of its making and would be lost.")
                .arg(shown, stranger),
            QCoreApplication::translate("KitFolder", "Move it out of the folder, or choose another folder."));
    return {};
}

/// A link is followed, so that it stays and its folder is replaced.
Result<QString> resolved(const QString &target)
{
    const QString path = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    const QFileInfo info(path);
    if (target.trimmed().isEmpty() || info.isRoot())
        return fail(QCoreApplication::translate("KitFolder", "No kit can be put at “%1”.").arg(target),
                    QCoreApplication::translate("KitFolder", "Choose a folder that is empty or does not exist yet."));
    if (info.isSymLink() && !info.exists())
        return fail(QCoreApplication::translate("KitFolder", "“%1” is a link that leads nowhere.")
                        .arg(QDir::toNativeSeparators(path)),
                    QCoreApplication::translate("KitFolder", "Remove the link, or choose another folder."));
    return info.exists() ? info.canonicalFilePath() : path;
}

QString buildPrefix(const QFileInfo &target)
{
    return u'.' + target.fileName() + u".building-"_s;
}

/// A program that was killed leaves its build folder; between the two renames of a swap it leaves the old kit in it.
void recover(const QString &target)
{
    const QFileInfo info(target);
    const QDir parent = info.dir();
    const QStringList left = parent.entryList({buildPrefix(info) + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : left) {
        const QString build = parent.filePath(name);
        if (!QFileInfo::exists(target) && QFileInfo(build + oldName).isDir() && !QDir().rename(build + oldName, target))
            continue;
        QDir(build).removeRecursively();
    }
}

/// Whether both folders have changed places in one step.
bool exchange([[maybe_unused]] const QString &one, [[maybe_unused]] const QString &other)
{
#if defined(Q_OS_LINUX) && defined(RENAME_EXCHANGE)
    return ::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD, QFile::encodeName(other).constData(),
                       RENAME_EXCHANGE) == 0;
#else
    return false;
#endif
}

} // namespace

KitFolder::KitFolder(QString target, std::unique_ptr<QLockFile> lock, std::unique_ptr<QTemporaryDir> dir)
    : m_target(std::move(target)), m_lock(std::move(lock)), m_dir(std::move(dir))
{
}

Result<KitFolder> KitFolder::beside(const QString &target)
{
    const Result<QString> place = resolved(target);
    if (!place)
        return std::unexpected(place.error());
    const QFileInfo info(*place);
    const QString parent = info.path();
    const auto notWritable = [&](const QString &detail) {
        return fail(
            QCoreApplication::translate("KitFolder", "The folder “%1” cannot be written to, so no kit was made.")
                .arg(QDir::toNativeSeparators(parent)),
            QCoreApplication::translate("KitFolder", "Choose a folder of your own."), detail);
    };
    if (!QDir().mkpath(parent))
        return notWritable({});

    auto lock = std::make_unique<QLockFile>(parent + u"/."_s + info.fileName() + u".lock"_s);
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        if (lock->error() != QLockFile::LockFailedError)
            return notWritable({});
        return fail(QCoreApplication::translate("KitFolder", "Another Broadside is making this kit at the moment."),
                    QCoreApplication::translate("KitFolder", "Try again when it is done."));
    }
    recover(*place);
    if (const Result<void> checked = checkReplaceable(*place); !checked)
        return std::unexpected(checked.error());

    auto dir = std::make_unique<QTemporaryDir>(parent + u'/' + buildPrefix(info) + u"XXXXXX"_s);
    if (!dir->isValid() || !QDir().mkdir(dir->path() + newName))
        return notWritable(dir->errorString());
    return KitFolder(*place, std::move(lock), std::move(dir));
}

Result<void> KitFolder::write(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(m_dir->path() + newName + u'/' + path);
    QFile file(info.filePath());
    if (QDir().mkpath(info.path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
        file.flush())
        return {};
    return fail(
        QCoreApplication::translate("KitFolder", "“%1” could not be written. The kit that was there is unchanged.")
            .arg(path),
        QCoreApplication::translate("KitFolder", "See whether the disk is full, then make the kit again."),
        file.errorString());
}

Result<void> KitFolder::swapIn()
{
    const QString made = m_dir->path() + newName;
    const QString old = m_dir->path() + oldName;
    // What stands there may have changed while the kit was made.
    if (const Result<void> checked = checkReplaceable(m_target); !checked)
        return checked;
    if (exchange(made, m_target))
        return {};
    const bool hadOld = QFileInfo::exists(m_target);
    QDir dir;
    if (hadOld && !dir.rename(m_target, old))
        return fail(QCoreApplication::translate("KitFolder", "The kit in “%1” could not be replaced and is unchanged.")
                        .arg(QDir::toNativeSeparators(m_target)),
                    QCoreApplication::translate(
                        "KitFolder", "Close the programs that have its files open, then make the kit again."));
    if (dir.rename(made, m_target))
        return {};
    if (hadOld && !dir.rename(old, m_target))
        m_dir->setAutoRemove(false); // the next `beside` puts the old kit back
    return fail(QCoreApplication::translate("KitFolder", "The new kit could not be put at “%1”.")
                    .arg(QDir::toNativeSeparators(m_target)),
                QCoreApplication::translate("KitFolder", "Choose another folder, or make the kit again."));
}

} // namespace broadside
