#include "BulkWriting.h"

#include <sqlite3.h>

namespace broadside {

namespace {

void tryTo(Database &database, const char *sql)
{
    // Whatever fails here leaves the journal as it was, which is slower and as safe.
    sqlite3_exec(database.connection(), sql, nullptr, nullptr, nullptr);
}

bool hasRollbackJournal(Database &database)
{
    Query mode = database.query(QStringLiteral("PRAGMA journal_mode"));
    return mode.next() && mode.text(0) == QStringLiteral("truncate");
}

} // namespace

BulkWriting::BulkWriting(Database &database) : m_database(database)
{
    sqlite3_busy_timeout(database.connection(), 0);
    tryTo(database, "PRAGMA journal_mode = TRUNCATE");
    m_isAlone = hasRollbackJournal(database);
    if (m_isAlone)
        tryTo(database, "PRAGMA locking_mode = EXCLUSIVE");
    tryTo(database, "PRAGMA cache_size = -16384");
    sqlite3_busy_timeout(database.connection(), Database::busyMilliseconds);
}

BulkWriting::~BulkWriting()
{
    if (m_isAlone) {
        tryTo(m_database, "PRAGMA locking_mode = NORMAL");
        tryTo(m_database, "PRAGMA journal_mode = WAL");
    }
    tryTo(m_database, Database::cacheSizePragma);
}

} // namespace broadside
