#include "Database.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlError>
#include <QUrl>

#include <atomic>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace broadside {

namespace {

/// Device and number of the file at a path; zeros where there is none. Windows does not let go of a file that is open,
/// so there it need not be known.
std::pair<quint64, quint64> identityOf([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        return {status.st_dev, status.st_ino};
#endif
    return {};
}

QString uriOf(const QString &path, Database::Mode mode)
{
    const QString uri = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    switch (mode) {
    case Database::Mode::Create:
        return uri + QStringLiteral("?mode=rwc");
    case Database::Mode::Write:
        return uri + QStringLiteral("?mode=rw");
    case Database::Mode::Probe:
        break;
    }
    return uri + QStringLiteral("?mode=ro&immutable=1");
}

} // namespace

void Query::runWith(const QVariantList &values)
{
    for (int at = 0; at < values.size(); ++at)
        m_query.bindValue(at, values[at]);
    if (!m_query.exec())
        throw StorageFailure{storageError(m_query.lastError(), m_path)};
}

bool Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw StorageFailure{storageError(m_query.lastError(), m_path)};
    return false;
}

Database::Database(const QString &path, const QString &connection)
    : m_path(path),
      m_connection(connection),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection))
{
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

std::unique_ptr<Database> Database::open(const QString &path, Mode mode)
{
    static std::atomic<int> count = 0;
    std::unique_ptr<Database> database(new Database(path, QStringLiteral("broadside-%1").arg(++count)));
    QSqlDatabase &connection = database->m_database;
    connection.setDatabaseName(uriOf(path, mode));
    connection.setConnectOptions(mode == Mode::Probe ? QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY")
                                                     : QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=30000"));
    if (!connection.open())
        throw StorageFailure{storageError(connection.lastError(), path)};
    // A hostile file must not run code through its schema, and a page that lies about its cells must be an error.
    database->query(QStringLiteral("PRAGMA trusted_schema = OFF"));
    database->query(QStringLiteral("PRAGMA cell_size_check = ON"));
    database->m_identity = identityOf(path);
    return database;
}

Query Database::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw StorageFailure{storageError(query.lastError(), m_path)};
    return {std::move(query), m_path};
}

Transaction::Transaction(Database &database, Kind kind) : m_database(database)
{
    if (database.m_inTransaction) {
        throw StorageFailure{
            {QCoreApplication::translate("Storage", "This workspace is busy with an import. Nothing was changed."),
             QCoreApplication::translate("Storage", "Wait until it is done and try again."),
             {}}};
    }
    // A write-ahead log goes on being written beside a file that is gone, and would be lost with it.
    if (kind == Kind::Write && identityOf(database.path()) != database.m_identity)
        throw StorageFailure{goneError(database.path())};
    database.query(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    database.m_inTransaction = true;
}

void Transaction::commit()
{
    m_database.query(QStringLiteral("COMMIT"));
    m_database.m_inTransaction = false;
    m_open = false;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.m_inTransaction = false;
    QSqlQuery rollback(m_database.m_database);
    // SQLite has rolled back by itself after some errors (a full disk); then there is nothing left to do and this
    // fails.
    static_cast<void>(rollback.exec(QStringLiteral("ROLLBACK")));
}

} // namespace broadside
