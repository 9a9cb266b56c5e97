#include "Workspace.h"

#include "Migrations.h"
#include "SignerCounts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace broadside {

namespace {

// Files up to this size are read through before they are opened, which takes a few hundredths of a second; in greater
// ones damage shows when the damaged page is read.
constexpr qint64 checkedWhole = 16 * 1024 * 1024;

[[noreturn]] void refuse(const QString &what, const QString &path, const QString &next, const QString &detail = {})
{
    throw StorageFailure{{what.arg(QDir::toNativeSeparators(path)), next, detail}};
}

void checkWritable(const QFileInfo &file)
{
    const QString next = QCoreApplication::translate("Storage", "Copy it to a folder of your own and open the copy.");
    if (!file.isWritable())
        refuse(QCoreApplication::translate("Storage", "“%1” is read-only and was left as it is."), file.filePath(),
               next);
    // SQLite keeps its log beside the file.
    if (!QFileInfo(file.canonicalPath()).isWritable())
        refuse(QCoreApplication::translate("Storage",
                                           "“%1” is in a folder that cannot be written to, and was left as it is."),
               file.filePath(), next);
}

/// Whether SQLite has still to bring something from a log or journal beside the file into it.
bool hasLog(const QFileInfo &file)
{
    const QString path = file.canonicalFilePath();
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

void checkKind(Database &database)
{
    if (database.number(QStringLiteral("PRAGMA application_id")) != workspaceApplicationId)
        throw StorageFailure{notWorkspaceError(database.path())};
    const qint64 schema = database.number(QStringLiteral("PRAGMA user_version"));
    if (schema < 1)
        throw StorageFailure{damagedError(database.path(), QStringLiteral("schema %1").arg(schema))};
    if (schema > newestSchema())
        refuse(QCoreApplication::translate("Storage",
                                           "“%1” was made by a newer version of Broadside and was left as it is."),
               database.path(),
               QCoreApplication::translate("Storage",
                                           "Install the newest version of Broadside and open the file with it."));
}

/// Reads the schema and looks into the tables, which every version has.
void checkContent(Database &database)
{
    const QStringList tables = {QStringLiteral("campaign"), QStringLiteral("text"), QStringLiteral("import"),
                                QStringLiteral("signature")};
    for (const QString &table : tables) {
        if (database.number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"),
                            table) == 0)
            throw StorageFailure{damagedError(database.path(), QStringLiteral("no table %1").arg(table))};
        database.query(QStringLiteral("SELECT rowid FROM %1 LIMIT 1").arg(table));
    }
}

/// Of a file with nothing left in its log: whether all of it is there.
void checkWhole(Database &probe, const QFileInfo &file)
{
    const qint64 size =
        probe.number(QStringLiteral("PRAGMA page_size")) * probe.number(QStringLiteral("PRAGMA page_count"));
    if (file.size() < size)
        throw StorageFailure{
            damagedError(file.filePath(), QStringLiteral("%1 bytes are missing").arg(size - file.size()))};
    probe.query(QStringLiteral("PRAGMA writable_schema = OFF"));
    checkContent(probe);
    if (file.size() > checkedWhole)
        return;
    Query check = probe.query(QStringLiteral("PRAGMA quick_check(1)"));
    if (check.next() && check.text(0) != QStringLiteral("ok"))
        throw StorageFailure{damagedError(file.filePath(), check.text(0))};
}

/// Looks at a file without touching it. It is read through SQLite alone: on POSIX systems, closing a file by other
/// means would let go of the locks of every other connection that this program has to it.
void checkUntouched(const QFileInfo &file)
{
    const QString path = file.filePath();
    if (!file.exists())
        refuse(QCoreApplication::translate("Storage", "There is no file “%1”."), path,
               QCoreApplication::translate("Storage", "Check its name, or look for where it was moved."));
    if (!file.isFile())
        throw StorageFailure{notWorkspaceError(path)};
    if (!file.isReadable())
        refuse(QCoreApplication::translate("Storage", "“%1” may not be read by you."), path,
               QCoreApplication::translate("Storage", "Ask its owner to let you read and write it."));
    const std::unique_ptr<Database> probe = Database::open(path, Database::Mode::Probe);
    // Otherwise SQLite refuses a file that is shorter than its header says before it can be asked whose file it is.
    probe->query(QStringLiteral("PRAGMA writable_schema = ON"));
    checkKind(*probe);
    // While there is something in the log, the file alone may lack it.
    if (!hasLog(file))
        checkWhole(*probe, file);
    checkWritable(file);
}

std::unique_ptr<Database> connected(const QString &path)
{
    std::unique_ptr<Database> database = Database::open(path, Database::Mode::Write);
    database->query(QStringLiteral("PRAGMA foreign_keys = ON"));
    database->query(QStringLiteral("PRAGMA journal_mode = WAL"));
    // With FULL, what was confirmed is there even after a power cut.
    database->query(QStringLiteral("PRAGMA synchronous = FULL"));
    // Names that were taken back are overwritten, not only unlinked.
    database->query(QStringLiteral("PRAGMA secure_delete = ON"));
    database->query(QStringLiteral("PRAGMA temp_store = MEMORY"));
    database->query(QString::fromLatin1(Database::cacheSizePragma));
    database->query(QStringLiteral("PRAGMA journal_size_limit = 67108864"));
    return database;
}

void makeNew(const QString &path)
{
    const std::unique_ptr<Database> database = Database::open(path, Database::Mode::Create);
    // Blocks are read whole: larger pages are fewer reads.
    database->query(QStringLiteral("PRAGMA page_size = 16384"));
    migrate(*database);
    database->query(QStringLiteral("PRAGMA journal_mode = WAL"));
}

} // namespace

Workspace::Workspace(std::unique_ptr<Database> database)
    : m_database(std::move(database)), m_figures(std::make_unique<SignerFigures>())
{
}
Workspace::Workspace(Workspace &&) noexcept = default;
Workspace &Workspace::operator=(Workspace &&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::create(const QString &path)
{
    return attempt([&] {
        const QFileInfo file(QFileInfo(path).absoluteFilePath());
        if (file.exists() || file.isSymLink())
            refuse(QCoreApplication::translate("Storage", "There is already a file “%1”. It was left as it is."),
                   file.filePath(), QCoreApplication::translate("Storage", "Choose another name, or open that file."));
        // Built beside its place and moved there when it is whole, so that nobody ever meets half a workspace.
        const QTemporaryDir folder(file.path() + QStringLiteral("/.broadside-XXXXXX"));
        if (!folder.isValid())
            refuse(
                QCoreApplication::translate("Storage", "“%1” cannot be made, because its folder cannot be written to."),
                file.filePath(), QCoreApplication::translate("Storage", "Choose a folder of your own."),
                folder.errorString());
        const QString draft = folder.filePath(QStringLiteral("workspace"));
        makeNew(draft);
        QFile made(draft);
        if (!made.rename(file.filePath()))
            refuse(QCoreApplication::translate("Storage", "“%1” cannot be made."), file.filePath(),
                   QCoreApplication::translate("Storage", "Choose another name or folder."), made.errorString());
        Result<std::unique_ptr<Database>> database = attempt([&] { return connected(file.filePath()); });
        if (!database) {
            QFile::remove(file.filePath());
            throw StorageFailure{database.error()};
        }
        return Workspace(*std::move(database));
    });
}

Result<Workspace> Workspace::open(const QString &path)
{
    return attempt([&] {
        const QFileInfo file(QFileInfo(path).absoluteFilePath());
        checkUntouched(file);
        std::unique_ptr<Database> database = connected(file.filePath());
        checkKind(*database);
        migrate(*database);
        checkContent(*database);
        return Workspace(std::move(database));
    });
}

QString Workspace::path() const
{
    return m_database->path();
}

} // namespace broadside
