#include "Blanking.h"

#include "ColumnScan.h"
#include "SignatureBlocks.h"
#include "SignerTags.h"

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// Numbers of texts that signatures of any campaign have in a column.
std::vector<bool> usedTexts(Database &database)
{
    std::vector<bool> isUsed;
    Query campaign = database.query(u"SELECT id FROM campaign"_s);
    while (campaign.next()) {
        const BlockDirectory directory(database, CampaignId(campaign.number(0)));
        for (const CellColumn column : textColumns)
            forEachCell(database, directory, column, [&isUsed](std::size_t, std::uint64_t number) {
                if (number >= isUsed.size())
                    isUsed.resize(static_cast<std::size_t>(number) + 1);
                isUsed[static_cast<std::size_t>(number)] = true;
            });
    }
    return isUsed;
}

/// A city may be one person's alone. The number stays, and stands for an empty text.
void emptyUnusedTexts(Database &database)
{
    const std::vector<bool> isUsed = usedTexts(database);
    std::vector<qint64> unused;
    Query row = database.query(u"SELECT id FROM column_text WHERE text <> ''"_s);
    while (row.next()) {
        const auto number = static_cast<std::size_t>(row.number(0));
        if (number >= isUsed.size() || !isUsed[number])
            unused.push_back(row.number(0));
    }
    Query empty = database.prepare(u"UPDATE column_text SET text = '' WHERE id = ?"_s);
    for (const qint64 number : unused)
        empty.run(number);
}

} // namespace

void blankSignatures(Database &database, const std::vector<qint64> &ids)
{
    blankInBlocks(database, ids);
    Query blank = database.prepare(
        u"UPDATE signature SET warnings = 0, consent_email = NULL, signed_at = substr(signed_at, 1, 10), "
        "first_name = '', last_name = '', email = '', phone = '', address = '', city = '', postal_code = '', "
        "comment = '' WHERE id = ?"_s);
    std::vector<Query> removals;
    for (const QString &table : {u"correction"_s, u"signature_note"_s, u"tagged"_s, u"withdrawal"_s})
        removals.push_back(database.prepare(u"DELETE FROM "_s + table + u" WHERE signature = ?"_s));
    for (const qint64 id : ids) {
        blank.run(id);
        for (Query &remove : removals)
            remove.run(id);
    }
}

void removeUnused(Database &database)
{
    removeUnusedTags(database);
    emptyUnusedTexts(database);
}

} // namespace broadside
