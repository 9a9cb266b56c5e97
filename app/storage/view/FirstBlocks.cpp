#include "FirstBlocks.h"

#include "SignatureBatch.h"
#include "SignatureBlocks.h"
#include "SignatureFlags.h"
#include "WordIndex.h"
#include "WorkspaceKeys.h"

namespace broadside {

using namespace Qt::StringLiterals;

void makeSecret(Database &database)
{
    const RowKeys::Secret secret = RowKeys::newSecret();
    database.query(u"INSERT INTO secret (name, value) VALUES ('row_keys', ?)"_s,
                   QByteArray(reinterpret_cast<const char *>(secret.data()), std::ssize(secret)));
}

void makeBlocks(Database &database)
{
    ColumnTexts texts(database);
    Query campaigns = database.query(u"SELECT DISTINCT campaign FROM signature"_s);
    while (campaigns.next()) {
        const CampaignId campaign{campaigns.number(0)};
        BlockWriter writer(database, campaign);
        SignatureBatch batch(rowKeysOf(database, campaign));
        Query row = database.query(
            u"SELECT id, first_name, last_name, email, phone, address, city, region, postal_code, country, language, "
            "comment, signed_at, source, consent_email, warnings, import FROM signature WHERE campaign = ? ORDER BY id"_s,
            campaign);
        while (row.next()) {
            batch.clear();
            batch.add(CheckedRow{
                .firstName = row.view(1),
                .lastName = row.view(2),
                .email = row.view(3),
                .phone = row.view(4),
                .address = row.view(5),
                .city = row.view(6),
                .region = row.view(7),
                .postalCode = row.view(8),
                .country = row.view(9),
                .language = row.view(10),
                .comment = row.view(11),
                .signedAt = row.view(12),
                .source = row.view(13),
                .consentEmail = row.isNull(14) ? std::nullopt : std::optional(row.flag(14)),
            });
            SignatureBatch::Row made = batch.at(0);
            texts.number(made.texts, made.cells);
            made.cells[CellColumn::Import] = static_cast<std::uint64_t>(row.number(16));
            made.cells[CellColumn::Flags] = row.number(15) != 0 ? IsWarned : 0;
            writer.add(row.number(0), made.cells);
        }
        writer.flush();
    }
    texts.flush();
    // Those that a plain row does not show; the others are found with them, since all of them are asked.
    std::vector<qint64> ids;
    Query row = database.query(u"SELECT id FROM signature ORDER BY id"_s);
    while (row.next())
        ids.push_back(row.number(0));
    refreshFlags(database, ids);
    if (ids.empty())
        return;
    database.query(u"UPDATE word_state SET last = ?"_s, ids.back());
    rebuildWords(database, ids.front(), ids.back());
}

} // namespace broadside
