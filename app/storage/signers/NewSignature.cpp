#include "NewSignature.h"

#include "Keys.h"
#include "PersonGroups.h"
#include "RequiredRows.h"
#include "SignatureBatch.h"
#include "SignatureBlocks.h"
#include "SignatureFlags.h"
#include "Withdrawals.h"
#include "WordWriter.h"
#include "WorkspaceKeys.h"

#include <QCoreApplication>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// The signature's texts as UTF-8, and the row that looks at them.
struct HandRow
{
    explicit HandRow(const Signature &s)
        : texts{s.firstName.toStdString(), s.lastName.toStdString(),   s.email.toStdString(),
                s.phone.toStdString(),     s.address.toStdString(),    s.city.toStdString(),
                s.region.toStdString(),    s.postalCode.toStdString(), s.country.toStdString(),
                s.language.toStdString(),  s.comment.toStdString(),    s.signedAt.toStdString(),
                s.source.toStdString()}
    {
        row.firstName = texts[0];
        row.lastName = texts[1];
        row.email = texts[2];
        row.phone = texts[3];
        row.address = texts[4];
        row.city = texts[5];
        row.region = texts[6];
        row.postalCode = texts[7];
        row.country = texts[8];
        row.language = texts[9];
        row.comment = texts[10];
        row.signedAt = texts[11];
        row.source = texts[12];
        if (s.consentEmail)
            row.consentEmail = s.consentEmail->allowed;
    }
    HandRow(const HandRow &) = delete;
    HandRow &operator=(const HandRow &) = delete;
    ~HandRow() = default;

    std::array<std::string, 13> texts;
    CheckedRow row;
};

void check(Database &database, CampaignId campaign, const Signature &signature)
{
    if (signature.firstName.trimmed().isEmpty() && signature.lastName.trimmed().isEmpty())
        throw StorageFailure{{Storage::tr("A signature needs a name. Nothing was stored."),
                              Storage::tr("Write a first name or a last name."),
                              {}}};
    if (!signature.email.isEmpty() && !isEmail(signature.email.toStdString()))
        throw StorageFailure{{Storage::tr("“%1” is no e-mail address. Nothing was stored.").arg(signature.email),
                              Storage::tr("Mend the address, or leave it out."),
                              {}}};
    requireOpenCampaign(database, campaign);
}

} // namespace

SignatureId addSignature(Database &database, CampaignId campaign, const Signature &signature)
{
    check(database, campaign, signature);
    const HandRow hand(signature);
    const Query insert = database.query(
        u"INSERT INTO signature (campaign, import, import_row, warnings, consent_email, signed_at, first_name, "
        u"last_name, "
        "email, phone, address, city, region, postal_code, country, language, source, comment) "
        "VALUES (?, NULL, 0, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        campaign, hand.row.consentEmail, signature.signedAt, signature.firstName, signature.lastName, signature.email,
        signature.phone, signature.address, signature.city, signature.region, signature.postalCode, signature.country,
        signature.language, signature.source, signature.comment);
    const qint64 id = insert.insertedId();

    SignatureBatch batch(rowKeysOf(database, campaign));
    batch.add(hand.row);
    SignatureBatch::Row row = batch.at(0);
    ColumnTexts texts(database);
    texts.number(row.texts, row.cells);
    texts.flush();
    BlockWriter blocks(database, campaign);
    blocks.add(id, row.cells);
    blocks.flush();
    WordWriter words(database);
    words.add(id, row.words);
    words.finish();
    // Whoever withdrew does not come back by a sheet of paper.
    if (const std::optional<Withdrawal> withdrawal = withdrawalOf(database, row.keys.mailbox))
        WithdrawalWriter(database).add(id, row.keys.mailbox, *withdrawal);
    joinGroup(database, campaign, id, row.keys.person);
    const std::vector<qint64> group = groupOf(database, id);
    refreshFlags(database, group);
    noteSignersAdded(database, campaign);
    if (group.size() > 1)
        noteSignersChanged(database, campaign);
    return SignatureId(id);
}

qint64 findPerson(Database &database, CampaignId campaign, const QString &firstName, const QString &lastName,
                  const QString &email, const QString &postalCode)
{
    Signature asked;
    asked.firstName = firstName;
    asked.lastName = lastName;
    asked.email = email;
    asked.postalCode = postalCode;
    const HandRow hand(asked);
    SignatureBatch batch(rowKeysOf(database, campaign));
    batch.add(hand.row);
    const KeySet keys = batch.at(0).keys;
    const qint64 person = earliestWith(database, campaign, CellColumn::PersonKey, keys.person);
    return person != 0 ? person : earliestWith(database, campaign, CellColumn::LikelyKey, keys.likely);
}

} // namespace broadside
