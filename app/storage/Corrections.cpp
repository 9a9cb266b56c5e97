#include "Corrections.h"

#include "Keys.h"
#include "SignatureBatch.h"
#include "SignatureBlocks.h"
#include "SignerRows.h"

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

/// Takes a signature out of its group of duplicates; where it is the one that counts, the earliest of them does now.
void leaveGroup(Database &database, qint64 id)
{
    setOriginal(database, id, 0);
    const qint64 heir = database.number(u"SELECT min(signature) FROM duplicate WHERE original = ?"_s, id);
    if (heir == 0)
        return;
    setOriginal(database, heir, 0);
    database.query(u"UPDATE duplicate SET original = ? WHERE original = ?"_s, heir, id);
}

/// Puts a signature into the group of those of the same person, of whom the earliest counts.
void joinGroup(Database &database, CampaignId campaign, qint64 id, std::uint64_t person)
{
    if (person == 0)
        return;
    const StoredKeys persons = readKeys(database, campaign, KeyKind::Person);
    for (std::size_t place = 0; place < persons.keys.size(); ++place) {
        if (persons.keys[place] != person || persons.idAt(place) == id)
            continue;
        const qint64 earliest = persons.idAt(place);
        if (earliest < id)
            return setOriginal(database, id, earliest);
        setOriginal(database, earliest, id);
        database.query(u"UPDATE duplicate SET original = ? WHERE original = ?"_s, id, earliest);
        return;
    }
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
    bool isChanged = false;
    for (const auto &[field, member] : correctables) {
        if (before.*member == corrected.*member)
            continue;
        isChanged = true;
        database.query(u"INSERT INTO correction (signature, at, author, field, before) VALUES (?, ?, ?, ?, ?)"_s, id,
                       stamp.at.toString(Qt::ISODate), stamp.author, signatureFieldId(field), before.*member);
        database.query(u"UPDATE signature SET "_s + signatureFieldId(field) + u" = ? WHERE id = ?"_s, corrected.*member,
                       id);
    }
    if (!isChanged)
        return;
    std::array<std::string, correctables.size()> texts;
    std::ranges::transform(correctables, texts.begin(),
                           [&](const Correctable &each) { return (corrected.*each.member).toStdString(); });
    const auto &[firstName, lastName, email, phone, address, city, region, postalCode, country, language, comment] =
        texts;
    const std::string nameFold = folded(lastName + ' ' + firstName);
    const std::string cityFold = folded(city);
    database.query(u"UPDATE signature SET name_fold = ?, city_fold = ? WHERE id = ?"_s, std::string_view(nameFold),
                   std::string_view(cityFold), id);
    SignatureBatch batch(rowKeysOf(database, campaign));
    batch.add(CheckedRow{.firstName = firstName,
                         .lastName = lastName,
                         .email = email,
                         .city = city,
                         .postalCode = postalCode,
                         .comment = comment});
    std::string text;
    const KeySet keys = batch.at(0, text).keys;
    leaveGroup(database, id);
    replaceInBlock(database, id, keys, text);
    joinGroup(database, campaign, id, keys.person);
}

qint64 withdrawMailbox(Database &database, SignatureId id, const QString &at, const QString &source)
{
    const Signature signature = readSignature(database, id);
    const std::optional<std::string> mailbox = emailKey(signature.email.toStdString());
    std::vector<qint64> ids = {qToUnderlying(id)};
    if (mailbox) {
        Query row = database.query(u"SELECT id, email FROM signature WHERE email <> ''"_s);
        while (row.next()) {
            if (row.number(0) != qToUnderlying(id) && emailKey(row.view(1)) == mailbox)
                ids.push_back(row.number(0));
        }
    }
    // Who withdrew before, did so then.
    Query insert = database.prepare(
        u"INSERT INTO withdrawal (signature, at, source) VALUES (?, ?, ?) ON CONFLICT (signature) DO NOTHING"_s);
    for (const qint64 each : ids)
        insert.run(each, at, source);
    return std::ssize(ids);
}

} // namespace broadside
