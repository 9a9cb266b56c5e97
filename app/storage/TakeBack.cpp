#include "TakeBack.h"

#include <QCoreApplication>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

void stopIfCancelled(const Progress &progress)
{
    if (progress.cancelled())
        throw StorageFailure{
            {QCoreApplication::translate("Storage", "Taking back was cancelled. Nothing was changed."), {}, {}}};
}

/// Signatures that a later import brought again go over to the earliest such import.
void handOver(Database &database, ImportId id)
{
    // With min(), the other columns come from the row that holds the minimum
    // (https://www.sqlite.org/lang_select.html#bareagg).
    database.query(u"CREATE TEMP TABLE heir AS SELECT k.signature, min(k.import) AS import, k.row, "
                   "s.duplicate_of IS NOT NULL AS is_duplicate "
                   "FROM signature s JOIN known_row k ON k.signature = s.id WHERE s.import = ? GROUP BY k.signature"_s,
                   id);
    database.query(
        u"UPDATE signature SET import = h.import, import_row = h.row FROM temp.heir h WHERE h.signature = signature.id"_s);
    database.query(u"DELETE FROM known_row WHERE (signature, import) IN (SELECT signature, import FROM temp.heir)"_s);
    database.query(u"UPDATE import SET known = known - brought, added = added + brought - doubled, "
                   "duplicates = duplicates + doubled FROM (SELECT h.import AS heir, count(*) AS brought, "
                   "sum(h.is_duplicate) AS doubled FROM temp.heir h GROUP BY h.import) WHERE id = heir"_s);
    database.query(u"DROP TABLE temp.heir"_s);
}

/// Finds, for every original that will go, the earliest of its duplicates that stays.
void chooseSuccessors(Database &database, ImportId id)
{
    database.query(u"CREATE TEMP TABLE successor AS SELECT o.id AS original, min(d.id) AS signature "
                   "FROM signature d JOIN signature o ON o.id = d.duplicate_of "
                   "WHERE d.duplicate_of IS NOT NULL AND d.import IS NOT ? AND o.import = ? GROUP BY o.id"_s,
                   id, id);
    database.query(u"CREATE UNIQUE INDEX temp.successor_original ON successor (original)"_s);
}

void putSuccessorsIn(Database &database)
{
    database.query(u"UPDATE signature SET duplicate_of = NULL WHERE id IN (SELECT signature FROM temp.successor)"_s);
    database.query(
        u"UPDATE signature SET duplicate_of = s.signature FROM temp.successor s WHERE s.original = duplicate_of"_s);
    database.query(u"UPDATE import SET duplicates = duplicates - raised, added = added + raised "
                   "FROM (SELECT g.import AS home, count(*) AS raised FROM signature g "
                   "JOIN temp.successor s ON s.signature = g.id GROUP BY g.import) WHERE id = home"_s);
    database.query(u"DROP TABLE temp.successor"_s);
}

void removeSignatures(Database &database, ImportId id, Progress &progress)
{
    constexpr qint64 batch = 5000;
    const qint64 total = database.number(u"SELECT count(*) FROM signature WHERE import = ?"_s, id);
    Query remove = database.prepare(u"DELETE FROM signature WHERE id IN "
                                    "(SELECT id FROM signature WHERE import = ? ORDER BY id DESC LIMIT ?)"_s);
    for (qint64 done = 0; done < total; done += remove.changedRows()) {
        progress.report(done, total);
        stopIfCancelled(progress);
        remove.run(id, batch);
    }
    progress.report(total, total);
}

} // namespace

void takeBackImport(Database &database, ImportId id, Progress &progress)
{
    stopIfCancelled(progress);
    handOver(database, id);
    chooseSuccessors(database, id);
    removeSignatures(database, id, progress);
    putSuccessorsIn(database);
    // Its rejected rows and the known rows that it saw go with it.
    database.query(u"DELETE FROM import WHERE id = ?"_s, id);
    stopIfCancelled(progress);
}

} // namespace broadside
