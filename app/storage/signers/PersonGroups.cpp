#include "PersonGroups.h"

#include "ColumnScan.h"

namespace broadside {

using namespace Qt::StringLiterals;

namespace {

/// Makes a signature a duplicate, or one that counts (0), with the figures of its import.
void setOriginal(Database &database, qint64 id, qint64 original)
{
    const bool was = database.number(u"SELECT count(*) FROM duplicate WHERE signature = ?"_s, id) > 0;
    const bool is = original != 0;
    database.query(u"DELETE FROM duplicate WHERE signature = ?"_s, id);
    if (is)
        database.query(u"INSERT INTO duplicate (signature, original) VALUES (?, ?)"_s, id, original);
    if (was != is)
        database.query(u"UPDATE import SET added = added + ?, duplicates = duplicates - ? "
                       "WHERE id = (SELECT import FROM signature WHERE id = ?)"_s,
                       is ? -1 : 1, is ? -1 : 1, id);
}

} // namespace

std::vector<qint64> groupOf(Database &database, qint64 id)
{
    Query original = database.query(u"SELECT original FROM duplicate WHERE signature = ?"_s, id);
    std::vector<qint64> group{original.next() ? original.number(0) : id};
    Query row =
        database.query(u"SELECT signature FROM duplicate WHERE original = ? ORDER BY signature"_s, group.front());
    while (row.next())
        group.push_back(row.number(0));
    return group;
}

void leaveGroup(Database &database, qint64 id)
{
    setOriginal(database, id, 0);
    const qint64 heir = database.number(u"SELECT min(signature) FROM duplicate WHERE original = ?"_s, id);
    if (heir == 0)
        return;
    setOriginal(database, heir, 0);
    database.query(u"UPDATE duplicate SET original = ? WHERE original = ?"_s, heir, id);
}

qint64 earliestWith(Database &database, CampaignId campaign, CellColumn column, std::uint64_t key, qint64 but)
{
    qint64 earliest = 0;
    if (key == 0)
        return 0;
    const BlockDirectory directory(database, campaign);
    for (ColumnScan scan(database, directory, column); earliest == 0 && scan.next();) {
        const std::span<const std::uint64_t> keys = scan.numbers();
        for (std::size_t at = 0; at < keys.size() && earliest == 0; ++at) {
            if (keys[at] == key && scan.block().first + static_cast<qint64>(at) != but)
                earliest = scan.block().first + static_cast<qint64>(at);
        }
    }
    return earliest;
}

void joinGroup(Database &database, CampaignId campaign, qint64 id, std::uint64_t person)
{
    const qint64 earliest = earliestWith(database, campaign, CellColumn::PersonKey, person, id);
    if (earliest == 0)
        return;
    if (earliest < id)
        return setOriginal(database, id, earliest);
    setOriginal(database, earliest, id);
    database.query(u"UPDATE duplicate SET original = ? WHERE original = ?"_s, id, earliest);
}

} // namespace broadside
