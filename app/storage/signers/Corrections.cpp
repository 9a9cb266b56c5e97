#include "Corrections.h"

#include "Keys.h"
#include "PersonGroups.h"
#include "PersonSearch.h"
#include "SignatureBatch.h"
#include "SignatureBlocks.h"
#include "SignatureFlags.h"
#include "SignerRows.h"
#include "Withdrawals.h"
#include "WordIndex.h"
#include "WorkspaceKeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

struct Correctable
{
    SignatureField field;
    QString Signature::*member;
};

constexpr std::array correctables = {Correctable{SignatureField::FirstName, &Signature::firstName},
                                     Correctable{SignatureField::LastName, &Signature::lastName},
                                     Correctable{SignatureField::Email, &Signature::email},
                                     Correctable{SignatureField::Phone, &Signature::phone},
                                     Correctable{SignatureField::Address, &Signature::address},
                                     Correctable{SignatureField::City, &Signature::city},
                                     Correctable{SignatureField::Region, &Signature::region},
                                     Correctable{SignatureField::PostalCode, &Signature::postalCode},
                                     Correctable{SignatureField::Country, &Signature::country},
                                     Correctable{SignatureField::Language, &Signature::language},
                                     Correctable{SignatureField::Comment, &Signature::comment}};

Signature readSignature(Database &database, SignatureId id)
{
    Query row = database.query(selectSignatures() + fromSignatures() + u" WHERE s.id = ?"_s, id);
    if (!row.next())
        throw StorageFailure{
            {QCoreApplication::translate("Storage", "The signature is no longer in this workspace."),
             QCoreApplication::translate("Storage", "Its import may have been taken back; look at the list again."),
             {}}};
    return signatureOf(row);
}

} // namespace

void correctSignature(Database &database, const Signature &corrected, const Stamp &stamp)
{
    const qint64 id = qToUnderlying(corrected.id);
    const Signature before = readSignature(database, corrected.id);
    if (corrected.firstName.isEmpty() && corrected.lastName.isEmpty())
        throw StorageFailure{{QCoreApplication::translate("Storage", "A signature needs a name. Nothing was changed."),
                              QCoreApplication::translate("Storage", "Write a first name or a last name."),
                              {}}};
    const CampaignId campaign{database.number(u"SELECT campaign FROM signature WHERE id = ?"_s, id)};
    if (std::ranges::all_of(correctables,
                            [&](const Correctable &each) { return before.*each.member == corrected.*each.member; }))
        return;
    removeWords(database, {id});
    for (const auto &[field, member] : correctables) {
        if (before.*member == corrected.*member)
            continue;
        database.query(u"INSERT INTO correction (signature, at, author, field, before) VALUES (?, ?, ?, ?, ?)"_s, id,
                       stamp.at.toString(Qt::ISODate), stamp.author, signatureFieldId(field), before.*member);
        database.query(u"UPDATE signature SET "_s + signatureFieldId(field) + u" = ? WHERE id = ?"_s, corrected.*member,
                       id);
    }
    std::array<std::string, correctables.size()> texts;
    std::ranges::transform(correctables, texts.begin(),
                           [&](const Correctable &each) { return (corrected.*each.member).toStdString(); });
    const auto &[firstName, lastName, email, phone, address, city, region, postalCode, country, language, comment] =
        texts;
    SignatureBatch batch(rowKeysOf(database, campaign));
    const std::string signedAt = before.signedAt.toStdString();
    const std::string source = before.source.toStdString();
    batch.add(CheckedRow{.firstName = firstName,
                         .lastName = lastName,
                         .email = email,
                         .phone = phone,
                         .address = address,
                         .city = city,
                         .region = region,
                         .postalCode = postalCode,
                         .country = country,
                         .language = language,
                         .comment = comment,
                         .signedAt = signedAt,
                         .source = source});
    SignatureBatch::Row row = batch.at(0);
    row.cells[CellColumn::Import] = static_cast<std::uint64_t>(before.import);
    const std::vector<qint64> wasGroup = groupOf(database, id);
    leaveGroup(database, id);
    ColumnTexts columnTexts(database);
    columnTexts.number(row.texts, row.cells);
    columnTexts.flush();
    replaceInBlock(database, id, row.cells);
    setWithdrawalMailbox(database, id, row.keys.mailbox);
    putWords(database, id);
    joinGroup(database, campaign, id, row.keys.person);
    std::vector<qint64> touched = groupOf(database, id);
    touched.insert(touched.end(), wasGroup.begin(), wasGroup.end());
    refreshFlags(database, touched);
    noteSignersChanged(database, campaign);
}

qint64 withdrawMailbox(Database &database, SignatureId id, const QString &at, const QString &source)
{
    const Signature signature = readSignature(database, id);
    const std::optional<std::string> mailbox = emailKey(signature.email.toStdString());
    std::vector<qint64> ids = mailbox ? signaturesOf(database, *mailbox) : std::vector<qint64>();
    if (ids.empty())
        ids.push_back(qToUnderlying(id));
    const std::uint64_t key = mailbox ? rowKeysOf(database, CampaignId::None).mailbox(*mailbox) : 0;
    WithdrawalWriter withdrawals(database);
    for (const qint64 each : ids)
        withdrawals.add(each, key, {at, source});
    refreshFlags(database, ids);
    Query campaigns = database.query(u"SELECT id FROM campaign"_s);
    while (campaigns.next())
        noteSignersChanged(database, CampaignId(campaigns.number(0)));
    return std::ssize(ids);
}

} // namespace broadside
