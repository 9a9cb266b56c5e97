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
        throw StorageFailure{{{}, {}, u"checkpoint: busy"_s}};
}

/// Writes every page anew, from the rows there are.
void vacuum(Database &database)
{
    // The copy that SQLite makes on the way is as large as the file.
    database.query(u"PRAGMA temp_store = FILE"_s);
    const Result<void> done = attempt([&] { database.query(u"VACUUM"_s); });
    database.query(u"PRAGMA temp_store = MEMORY"_s);
    if (!done)
        throw StorageFailure{done.error()};
}

/// Runs what comes after a commit: its error must not say that nothing was changed.
template<class Work>
void afterCommit(const Database &database, Work &&work)
{
    const Result<void> done = attempt(std::forward<Work>(work));
    if (done)
        return;
    throw StorageFailure{
        {QCoreApplication::translate("Storage",
                                     "It is done, but what was there before can still be read from “%1” or from the "
                                     "log beside it.")
             .arg(QDir::toNativeSeparators(database.path())),
         QCoreApplication::translate("Storage",
                                     "Close the file in other windows and programs, make sure that its disk has twice "
                                     "its size free, then do the same once more here."),
         done.error().detail}};
}

} // namespace

void removeTraces(Database &database)
{
    afterCommit(database, [&] {
        emptyLog(database);
        if (!hasRemnants(database))
            return;
        vacuum(database);
        emptyLog(database);
    });
}

void rebuildFile(Database &database)
{
    afterCommit(database, [&] {
        vacuum(database);
        emptyLog(database);
    });
}

} // namespace broadside
