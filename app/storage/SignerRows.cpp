#include "SignerRows.h"

#include "Keys.h"

#include <QCoreApplication>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

/// The words that are looked for, folded as the columns are. Those beyond the first twenty would hardly leave anything
/// out.
QStringList wordsOf(const QString &search)
{
    constexpr qsizetype mostWords = 20;
    QStringList words =
        QString::fromStdString(folded(search.toStdString())).simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.mid(0, mostWords);
}

} // namespace

QString selectSignatures()
{
    return u"SELECT s.id, s.first_name, s.last_name, s.email, s.phone, s.address, s.city, s.region, s.postal_code, "
           u"s.country, "
           "s.language, s.comment, s.signed_at, s.source, s.import, s.import_row, s.duplicate_of, c.allowed, "
           "c.wording, "
           "c.obtained_at, c.obtained_from, c.withdrawn_at "
           "FROM signature s LEFT JOIN consent c ON c.signature = s.id AND c.kind = 'email'"_s;
}

Signature signatureOf(const Query &row)
{
    Signature signature;
    signature.id = SignatureId(row.number(0));
    signature.firstName = row.text(1);
    signature.lastName = row.text(2);
    signature.email = row.text(3);
    signature.phone = row.text(4);
    signature.address = row.text(5);
    signature.city = row.text(6);
    signature.region = row.text(7);
    signature.postalCode = row.text(8);
    signature.country = row.text(9);
    signature.language = row.text(10);
    signature.comment = row.text(11);
    signature.signedAt = row.text(12);
    signature.source = row.text(13);
    signature.import = ImportId(row.number(14));
    signature.importRow = row.number(15);
    signature.duplicateOf = SignatureId(row.number(16));
    signature.status = row.isNull(16) ? SignatureStatus::Valid : SignatureStatus::Duplicate;
    if (!row.isNull(17))
        signature.consentEmail = Consent{row.flag(17), row.text(18), row.text(19), row.text(20), row.text(21)};
    return signature;
}

QString selectImports()
{
    return u"SELECT id, file_name, at, added, known, duplicates, rejected FROM import"_s;
}

ImportRecord importOf(const Query &row)
{
    ImportRecord record;
    record.id = ImportId(row.number(0));
    record.fileName = row.text(1);
    record.at = row.text(2);
    record.added = row.number(3);
    record.known = row.number(4);
    record.duplicates = row.number(5);
    record.rejected = row.number(6);
    record.rows = record.added + record.known + record.duplicates + record.rejected;
    return record;
}

ImportRecord readImport(Database &database, ImportId id)
{
    Query row = database.query(selectImports() + u" WHERE id = ?"_s, id);
    if (!row.next())
        throw StorageFailure{
            {QCoreApplication::translate("Storage", "There is no import %1 in this workspace.").arg(qToUnderlying(id)),
             QCoreApplication::translate("Storage",
                                         "It may have been taken back already; look at the list of imports."),
             {}}};
    return importOf(row);
}

Conditions conditionsOf(CampaignId campaign, const SignerQuery &query)
{
    Conditions conditions{u" WHERE s.campaign = ?"_s, {Query::variant(campaign)}};
    const auto require = [&conditions](const QString &sql, const auto &...values) {
        conditions.sql += u" AND "_s + sql;
        (conditions.values.append(Query::variant(values)), ...);
    };
    for (const QString &word : wordsOf(query.search))
        require(u"(instr(s.name_fold, ?) OR instr(s.rest_fold, ?) OR instr(s.city_fold, ?))"_s, word, word, word);
    if (query.status)
        require(*query.status == SignatureStatus::Valid ? u"s.duplicate_of IS NULL"_s
                                                        : u"s.duplicate_of IS NOT NULL"_s);
    if (query.mayContact) {
        const QString consents =
            u"EXISTS (SELECT 1 FROM consent m WHERE m.signature = s.id AND m.kind = 'email' AND m.allowed "
            "AND m.withdrawn_at = '')"_s;
        require(*query.mayContact ? consents : QString(u"NOT "_s + consents));
    }
    if (!query.region.isEmpty())
        require(u"s.region = ?"_s, query.region);
    if (!query.source.isEmpty())
        require(u"s.source = ?"_s, query.source);
    if (!query.language.isEmpty())
        require(u"s.language = ?"_s, query.language);
    if (query.import)
        require(u"s.import = ?"_s, *query.import);
    return conditions;
}

QString orderOf(const SignerQuery &query)
{
    const QString direction = query.descending ? u" DESC"_s : u" ASC"_s;
    const auto by = [&direction](const QString &column) {
        return QString(u" ORDER BY "_s + column + direction + u", s.id"_s);
    };
    switch (query.sort) {
    case SignerColumn::SignedAt:
        return by(u"s.signed_at"_s);
    case SignerColumn::Name:
        return by(u"s.name_fold"_s);
    case SignerColumn::Email:
        return by(u"s.email COLLATE NOCASE"_s);
    case SignerColumn::City:
        return by(u"s.city_fold"_s);
    case SignerColumn::Region:
        return by(u"s.region COLLATE NOCASE"_s);
    case SignerColumn::Source:
        return by(u"s.source COLLATE NOCASE"_s);
    case SignerColumn::Status:
        return by(u"s.duplicate_of IS NOT NULL"_s);
    }
    return u" ORDER BY s.id"_s;
}

} // namespace broadside
