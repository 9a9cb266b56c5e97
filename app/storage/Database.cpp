#include "Database.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <sqlite3.h>

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

void Query::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Query::check(int result) const
{
    if (result != SQLITE_OK)
        throw StorageFailure{storageError(m_connection, m_path)};
}

void Query::begin()
{
    sqlite3_reset(m_statement.get()); // gives back the last run's error once more, which was thrown then
    m_isStarted = false;
}

void Query::start()
{
    const int result = sqlite3_step(m_statement.get());
    m_isStarted = result == SQLITE_ROW;
    if (m_isStarted)
        return;
    check(sqlite3_reset(m_statement.get()));
}

void Query::runWith(const QVariantList &values)
{
    begin();
    for (int at = 0; at < values.size(); ++at) {
        const QVariant &value = values[at];
        switch (value.typeId()) {
        case QMetaType::QByteArray:
            bind(at + 1, value.toByteArray());
            break;
        case QMetaType::QString:
            bind(at + 1, value.toString());
            break;
        default:
            bind(at + 1, value.toLongLong());
        }
    }
    start();
}

bool Query::next()
{
    if (m_isStarted) {
        m_isStarted = false;
        return true;
    }
    if (!sqlite3_stmt_busy(m_statement.get()))
        return false;
    if (sqlite3_step(m_statement.get()) == SQLITE_ROW)
        return true;
    check(sqlite3_reset(m_statement.get()));
    return false;
}

void Query::finish()
{
    begin();
}

qint64 Query::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Query::text(int column) const
{
    const std::string_view utf8 = view(column);
    return QString::fromUtf8(utf8.data(), std::ssize(utf8));
}

QByteArray Query::bytes(int column) const
{
    const std::string_view bytes = view(column);
    return {bytes.data(), std::ssize(bytes)};
}

std::string_view Query::view(int column) const
{
    const void *const bytes = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return bytes == nullptr ? std::string_view("")
                            : std::string_view(static_cast<const char *>(bytes), static_cast<std::size_t>(size));
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Query::insertedId() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

qint64 Query::changedRows() const
{
    return sqlite3_changes64(m_connection);
}

void Query::bind(int at, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    bind(at, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void Query::bind(int at, const QByteArray &bytes)
{
    // SQLite takes a null pointer for NULL.
    check(sqlite3_bind_blob64(m_statement.get(), at, bytes.isEmpty() ? "" : bytes.constData(),
                              static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
}

void Query::bind(int at, std::string_view utf8)
{
    check(sqlite3_bind_text64(m_statement.get(), at, utf8.empty() ? "" : utf8.data(), utf8.size(), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Query::bind(int at, qint64 number)
{
    check(sqlite3_bind_int64(m_statement.get(), at, number));
}

void Query::bind(int at, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement.get(), at));
}

void Database::Closer::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

StorageFailure Database::failure() const
{
    return {storageError(m_connection.get(), m_path)};
}

std::unique_ptr<Database> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path));
    const int access = mode == Mode::Probe    ? SQLITE_OPEN_READONLY
                       : mode == Mode::Create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                              : SQLITE_OPEN_READWRITE;
    sqlite3 *connection = nullptr;
    const int result = sqlite3_open_v2(uriOf(path, mode).toUtf8().constData(), &connection,
                                       access | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    database->m_connection.reset(connection);
    if (result != SQLITE_OK)
        throw database->failure();
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, busyMilliseconds);
    // A hostile file must not run code through its schema, and a page that lies about its cells must be an error.
    database->query(QStringLiteral("PRAGMA trusted_schema = OFF"));
    database->query(QStringLiteral("PRAGMA cell_size_check = ON"));
    database->m_identity = identityOf(path);
    return database;
}

Query Database::prepare(const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_connection.get(), utf8.constData(), static_cast<int>(utf8.size()), &statement, nullptr) !=
        SQLITE_OK)
        throw failure();
    return {m_connection.get(), statement, m_path};
}

void Database::requireIdle() const
{
    if (m_inTransaction) {
        throw StorageFailure{
            {QCoreApplication::translate("Storage", "This workspace is busy with an import. Nothing was changed."),
             QCoreApplication::translate("Storage", "Wait until it is done and try again."),
             {}}};
    }
}

Transaction::Transaction(Database &database, Kind kind) : m_database(database)
{
    database.requireIdle();
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
    // SQLite has rolled back by itself after some errors (a full disk); then there is nothing left to do and this
    // fails.
    sqlite3_exec(m_database.connection(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace broadside
