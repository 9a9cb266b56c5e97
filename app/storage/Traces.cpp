#include "Traces.h"

#include "FreeSpace.h"

#include <QCoreApplication>
#include <QDir>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// Copies the log into the file and empties it, which waits for those who read an earlier state.
void emptyLog(Database &database)
{
    Query done = database.query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (done.next() && done.number(0) != 0)
        throw StorageFailure{
            {QCoreApplication::translate(
                 "Storage",
                 "It is done, but what was there before can still be read from the log beside “%1”, since another "
                 "window or program is reading it.")
                 .arg(QDir::toNativeSeparators(database.path())),
             QCoreApplication::translate("Storage", "Close the file there, then do the same once more here."),
             {}}};
}

/// Writes every page anew.
void rebuild(Database &database)
{
    // As large as the file, and so not in memory.
    database.query(u"PRAGMA temp_store = FILE"_s);
    const Result<void> rebuilt = attempt([&] { database.query(u"VACUUM"_s); });
    database.query(u"PRAGMA temp_store = MEMORY"_s);
    if (!rebuilt)
        throw StorageFailure{
            {QCoreApplication::translate(
                 "Storage", "It is done, but bytes of what was there before may still be within the pages of “%1”.")
                 .arg(QDir::toNativeSeparators(database.path())),
             QCoreApplication::translate("Storage",
                                         "Make sure that the disk has twice the file’s size free and that the "
                                         "file is open nowhere else, then do the same once more."),
             rebuilt.error().detail}};
}

} // namespace

void removeTraces(Database &database)
{
    emptyLog(database);
    if (!hasRemnants(database))
        return;
    rebuild(database);
    emptyLog(database);
}

} // namespace broadside
