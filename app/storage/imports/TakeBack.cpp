#include "TakeBack.h"

#include "SignatureBlocks.h"
#include "SignatureFlags.h"
#include "WordIndex.h"

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

struct Range
{
    qint64 first = 0;
    qint64 last = 0;
};

/// Where the signatures of an import are, others among them.
Range rangeOf(Database &database, ImportId id)
{
    Query row = database.query(u"SELECT first_signature, last_signature FROM import WHERE id = ?"_s, id);
    return row.next() ? Range{row.number(0), row.number(1)} : Range{};
}

/// Signatures that a later import brought again go over to the earliest such import.
void handOver(Database &database, ImportId id, Range range)
{
    // With min(), the other columns come from the row that holds the minimum
    // (https://www.sqlite.org/lang_select.html#bareagg).
    database.query(u"CREATE TEMP TABLE heir AS SELECT k.signature, min(k.import) AS import, k.row, "
                   "EXISTS (SELECT 1 FROM duplicate d WHERE d.signature = k.signature) AS is_duplicate "
                   "FROM known_row k JOIN signature s ON s.id = k.signature "
                   "WHERE k.signature BETWEEN ? AND ? AND s.import = ? GROUP BY k.signature"_s,
                   range.first, range.last, id);
    database.query(
        u"UPDATE signature SET import = h.import, import_row = h.row FROM temp.heir h WHERE h.signature = signature.id"_s);
    Query heirs = database.query(u"SELECT signature, import FROM temp.heir ORDER BY signature"_s);
    std::vector<std::pair<qint64, std::uint64_t>> imports;
    while (heirs.next())
        imports.emplace_back(heirs.number(0), static_cast<std::uint64_t>(heirs.number(1)));
    changeImports(database, imports);
    database.query(u"DELETE FROM known_row WHERE (signature, import) IN (SELECT signature, import FROM temp.heir)"_s);
    database.query(
        u"UPDATE import SET known = known - brought, added = added + brought - doubled, "
        "duplicates = duplicates + doubled, "
        "first_signature = CASE first_signature WHEN 0 THEN lowest ELSE min(first_signature, lowest) END, "
        "last_signature = max(last_signature, highest) "
        "FROM (SELECT h.import AS heir, count(*) AS brought, sum(h.is_duplicate) AS doubled, "
        "min(h.signature) AS lowest, max(h.signature) AS highest FROM temp.heir h GROUP BY h.import) WHERE id = heir"_s);
    database.query(u"DROP TABLE temp.heir"_s);
}

/// Finds, for every original that will go, the earliest of its duplicates that stays.
void chooseSuccessors(Database &database, ImportId id, Range range)
{
    database.query(u"CREATE TEMP TABLE successor AS SELECT d.original AS original, min(d.signature) AS signature "
                   "FROM duplicate d JOIN signature o ON o.id = d.original JOIN signature s ON s.id = d.signature "
                   "WHERE d.original BETWEEN ? AND ? AND o.import = ? AND s.import IS NOT ? GROUP BY d.original"_s,
                   range.first, range.last, id, id);
    database.query(u"CREATE UNIQUE INDEX temp.successor_original ON successor (original)"_s);
}

void putSuccessorsIn(Database &database)
{
    database.query(u"DELETE FROM duplicate WHERE signature IN (SELECT signature FROM temp.successor)"_s);
    database.query(
        u"UPDATE duplicate SET original = s.signature FROM temp.successor s WHERE s.original = duplicate.original"_s);
    database.query(u"UPDATE import SET duplicates = duplicates - raised, added = added + raised "
                   "FROM (SELECT g.import AS home, count(*) AS raised FROM signature g "
                   "JOIN temp.successor s ON s.signature = g.id GROUP BY g.import) WHERE id = home"_s);
    database.query(u"DROP TABLE temp.successor"_s);
}

/// Signatures whose person loses an answer, or that count from now on; ascending.
std::vector<qint64> touchedOriginals(Database &database, ImportId id, Range range)
{
    std::vector<qint64> ids;
    Query row = database.query(u"SELECT d.original FROM duplicate d JOIN signature s ON s.id = d.signature "
                               "WHERE d.signature BETWEEN ? AND ? AND s.import = ? UNION "
                               "SELECT signature FROM temp.successor"_s,
                               range.first, range.last, id);
    while (row.next())
        ids.push_back(row.number(0));
    return ids;
}

void removeSignatures(Database &database, ImportId id, Range range, Progress &progress)
{
    constexpr std::size_t batch = blockSize;
    Query find =
        database.prepare(u"SELECT id FROM signature WHERE id BETWEEN ? AND ? AND import = ? ORDER BY id LIMIT ?"_s);
    std::vector<Query> removals;
    for (const QString &table :
         {u"duplicate WHERE signature"_s, u"withdrawal WHERE signature"_s, u"correction WHERE signature"_s,
          u"known_row WHERE signature"_s, u"tagged WHERE signature"_s, u"signature_note WHERE signature"_s,
          u"signature WHERE id"_s})
        removals.emplace_back(database.prepare(u"DELETE FROM "_s + table + u" = ?"_s));
    std::vector<qint64> ids;
    for (qint64 from = range.first; from <= range.last && from > 0; from = ids.back() + 1) {
        progress.report(from - range.first, range.last - range.first + 1);
        stopIfCancelled(progress);
        ids.clear();
        find.run(from, range.last, id, static_cast<qint64>(batch));
        while (find.next())
            ids.push_back(find.number(0));
        if (ids.empty())
            break;
        removeFromBlocks(database, ids);
        for (const qint64 signature : ids) {
            for (Query &remove : removals)
                remove.run(signature);
        }
    }
    if (range.first > 0)
        rebuildWords(database, range.first, range.last);
    progress.report(range.last, range.last);
}

} // namespace

void takeBackImport(Database &database, ImportId id, Progress &progress)
{
    stopIfCancelled(progress);
    const Range range = rangeOf(database, id);
    const CampaignId campaign{database.number(u"SELECT campaign FROM import WHERE id = ?"_s, id)};
    handOver(database, id, range);
    chooseSuccessors(database, id, range);
    const std::vector<qint64> touched = touchedOriginals(database, id, range);
    putSuccessorsIn(database);
    removeSignatures(database, id, range, progress);
    refreshFlags(database, touched);
    noteSignersChanged(database, campaign);
    // Its rejected rows and the known rows that it saw go with it.
    database.query(u"DELETE FROM import WHERE id = ?"_s, id);
    stopIfCancelled(progress);
}

} // namespace broadside
