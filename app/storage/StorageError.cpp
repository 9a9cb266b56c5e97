#include "StorageError.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace broadside {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

} // namespace

Error damagedError(const QString &path, const QString &detail)
{
    return {QCoreApplication::translate("Storage", "“%1” is damaged and was left as it is.")
                .arg(QDir::toNativeSeparators(path)),
            QCoreApplication::translate("Storage", "Keep this file, and open your latest copy of it instead."), detail};
}

Error notWorkspaceError(const QString &path, const QString &detail)
{
    return {QCoreApplication::translate("Storage", "“%1” is not a Broadside workspace and was left as it is.")
                .arg(QDir::toNativeSeparators(path)),
            QCoreApplication::translate("Storage", "Choose a file that ends in “.broadside”."), detail};
}

Error goneError(const QString &path)
{
    return {QCoreApplication::translate("Storage",
                                        "“%1” was moved, replaced or deleted while it was open. Nothing was stored.")
                .arg(QDir::toNativeSeparators(path)),
            QCoreApplication::translate("Storage",
                                        "Put the file back where it was, or open it again from where it is now."),
            {}};
}

Error storageError(sqlite3 *connection, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const int code = connection == nullptr ? SQLITE_NOMEM : sqlite3_extended_errcode(connection);
    const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(
        QString::fromUtf8(connection == nullptr ? "" : sqlite3_errmsg(connection)));
    const auto say = [&](const char *what, const char *next) { return Error{tr(what).arg(name), tr(next), detail}; };

    if (code == SQLITE_READONLY_DBMOVED)
        return goneError(path);
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return say(QT_TRANSLATE_NOOP("Storage", "“%1” is in use by another window or program. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Storage", "Wait until it is done there, or close it there, and try again."));
    case SQLITE_FULL:
        return say(QT_TRANSLATE_NOOP("Storage", "There is no room left on the disk for “%1”. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Storage", "Free some space on that disk and try again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return say(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be written to. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Storage", "Copy it to a folder of your own and open the copy."));
    case SQLITE_CANTOPEN:
        return say(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be opened."),
                   QT_TRANSLATE_NOOP("Storage",
                                     "Check that the file and its folder are there and that you may write to both."));
    case SQLITE_IOERR:
        return say(
            QT_TRANSLATE_NOOP("Storage", "The disk that holds “%1” could not be read or written. Nothing was changed."),
            QT_TRANSLATE_NOOP("Storage", "Check that the disk is connected and has room, then try again."));
    case SQLITE_NOMEM:
        return say(QT_TRANSLATE_NOOP("Storage", "This computer’s memory is full, and “%1” was not changed."),
                   QT_TRANSLATE_NOOP("Storage", "Close some programs and try again."));
    case SQLITE_TOOBIG:
        return say(QT_TRANSLATE_NOOP("Storage", "A text is too long to be kept in “%1”. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Storage", "Shorten the text and try again."));
    case SQLITE_NOTADB:
        return notWorkspaceError(path, detail);
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return damagedError(path, detail);
    default:
        return say(QT_TRANSLATE_NOOP("Storage", "Something unexpected happened with “%1”. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Storage", "Please report this, with the details."));
    }
}

} // namespace broadside
