#include "SignerRows.h"

#include <QCoreApplication>

namespace broadside {

namespace {

using namespace Qt::StringLiterals;

} // namespace

QString selectSignatures()
{
    return u"SELECT s.id, s.first_name, s.last_name, s.email, s.phone, s.address, s.city, s.region, s.postal_code, "
           "s.country, s.language, s.comment, s.signed_at, s.source, s.import, s.import_row, d.original, "
           "s.consent_email, i.consent_wording, i.file_name, w.at "_s;
}

QString fromSignatures()
{
    return u"FROM signature s LEFT JOIN duplicate d ON d.signature = s.id LEFT JOIN import i ON i.id = s.import "
           "LEFT JOIN withdrawal w ON w.signature = s.id"_s;
}

QString mayContactExpression()
{
    return u"(ifnull((SELECT a.consent_email FROM duplicate e JOIN signature a ON a.id = e.signature "
           "WHERE e.original = s.id AND a.consent_email IS NOT NULL ORDER BY e.signature DESC LIMIT 1), "
           "ifnull(s.consent_email, 0)) AND NOT EXISTS (SELECT 1 FROM withdrawal r WHERE r.signature = s.id))"_s;
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
        signature.consentEmail = Consent{row.flag(17), row.text(18), signature.signedAt,
                                         signature.source.isEmpty() ? row.text(19) : signature.source, row.text(20)};
    return signature;
}

QString selectImports()
{
    return u"SELECT id, file_name, at, added, known, duplicates, rejected, warned FROM import"_s;
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
    record.warned = row.number(7);
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

} // namespace broadside
