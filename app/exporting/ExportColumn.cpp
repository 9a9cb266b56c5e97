#include "ExportColumn.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadside {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportColumn)
};

struct ColumnId
{
    ExportColumn column;
    const char *id;
};

/// Those that an import reads have the ids of its fields.
constexpr ColumnId ids[] = {
    {ExportColumn::Id, "id"},
    {ExportColumn::FirstName, "first_name"},
    {ExportColumn::LastName, "last_name"},
    {ExportColumn::FullName, "full_name"},
    {ExportColumn::Email, "email"},
    {ExportColumn::Phone, "phone"},
    {ExportColumn::Address, "address"},
    {ExportColumn::City, "city"},
    {ExportColumn::Region, "region"},
    {ExportColumn::PostalCode, "postal_code"},
    {ExportColumn::Country, "country"},
    {ExportColumn::Language, "language"},
    {ExportColumn::Comment, "comment"},
    {ExportColumn::Consent, "consent_email"},
    {ExportColumn::ConsentAt, "consent_at"},
    {ExportColumn::ConsentWording, "consent_wording"},
    {ExportColumn::ConsentFrom, "consent_from"},
    {ExportColumn::ConsentWithdrawn, "consent_withdrawn"},
    {ExportColumn::SignedAt, "signed_at"},
    {ExportColumn::Source, "source"},
    {ExportColumn::Status, "status"},
    {ExportColumn::Import, "import"},
    {ExportColumn::ImportRow, "import_row"},
    {ExportColumn::ImportFile, "import_file"},
    {ExportColumn::DuplicateOf, "duplicate_of"},
    {ExportColumn::Tags, "tags"},
};

QString number(auto id)
{
    const auto value = static_cast<qint64>(id);
    return value == 0 ? QString() : QString::number(value);
}

QString consentText(const std::optional<Consent> &consent)
{
    if (!consent)
        return {};
    return consent->allowed && consent->withdrawnAt.isEmpty() ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

const QList<ExportColumn> &exportColumns()
{
    static const QList<ExportColumn> columns = [] {
        QList<ExportColumn> list;
        for (const ColumnId &each : ids)
            list << each.column;
        return list;
    }();
    return columns;
}

const QList<ExportColumn> &usualColumns()
{
    using enum ExportColumn;
    static const QList<ExportColumn> columns{FirstName, LastName, Email,      Phone,   Address,
                                             City,      Region,   PostalCode, Country, Language,
                                             Comment,   Consent,  SignedAt,   Source,  Tags};
    return columns;
}

const QList<ExportColumn> &plainColumns()
{
    using enum ExportColumn;
    static const QList<ExportColumn> columns{Id,     FirstName,  LastName, Email,     Phone,      Address, City,
                                             Region, PostalCode, Country,  Language,  Comment,    Consent, SignedAt,
                                             Source, Status,     Import,   ImportRow, DuplicateOf};
    return columns;
}

QString exportColumnId(ExportColumn column)
{
    return QLatin1String(std::ranges::find(ids, column, &ColumnId::column)->id);
}

std::optional<ExportColumn> exportColumnFromId(QStringView id)
{
    const auto *found = std::ranges::find_if(ids, [id](const ColumnId &each) { return id == QLatin1String(each.id); });
    if (found != std::end(ids))
        return found->column;
    const auto shown = signerColumnFromId(id);
    if (shown == SignerColumn::SignedAt)
        return ExportColumn::SignedAt;
    if (shown == SignerColumn::Name)
        return ExportColumn::FullName;
    if (shown == SignerColumn::Consent)
        return ExportColumn::Consent;
    return std::nullopt;
}

QString exportColumnName(ExportColumn column)
{
    if (const auto field = signatureFieldFromId(exportColumnId(column)))
        return signatureFieldName(*field);
    switch (column) {
    case ExportColumn::Id:
        //: Heading of a column: the number of a signature
        return Words::tr("Number");
    case ExportColumn::ConsentAt:
        return Words::tr("Consent asked on");
    case ExportColumn::ConsentWording:
        //: Heading of a column: the sentence that somebody said yes or no to
        return Words::tr("Wording of the consent");
    case ExportColumn::ConsentFrom:
        //: Heading of a column: on which form or list somebody gave their consent
        return Words::tr("Origin of the consent");
    case ExportColumn::ConsentWithdrawn:
        return Words::tr("Consent withdrawn on");
    case ExportColumn::Status:
        return Words::tr("Status");
    case ExportColumn::Import:
        return Words::tr("Number of the import");
    case ExportColumn::ImportRow:
        return Words::tr("Row of the import");
    case ExportColumn::ImportFile:
        return Words::tr("File of the import");
    case ExportColumn::DuplicateOf:
        //: Heading of a column: the number of the signature that this one repeats
        return Words::tr("Duplicate of number");
    default:
        //: Heading of a column: words that the organiser put on a signature
        return Words::tr("Tags");
    }
}

QList<ExportColumn> exportColumnsOf(SignerColumn column)
{
    if (column == SignerColumn::Name)
        return {ExportColumn::FirstName, ExportColumn::LastName};
    if (column == SignerColumn::Import)
        return {ExportColumn::ImportFile};
    const auto found = exportColumnFromId(signerColumnId(column));
    Q_ASSERT(found);
    return {*found};
}

bool isDate(ExportColumn column)
{
    return column == ExportColumn::SignedAt || column == ExportColumn::ConsentAt ||
           column == ExportColumn::ConsentWithdrawn;
}

QString exportText(ExportColumn column, const ShownSignature &shown)
{
    const Signature &signature = shown.signature;
    const auto ofConsent = [&signature](QString Consent::*part) {
        return signature.consentEmail ? *signature.consentEmail.*part : QString();
    };
    switch (column) {
    case ExportColumn::Id:
        return number(signature.id);
    case ExportColumn::FirstName:
        return signature.firstName;
    case ExportColumn::LastName:
        return signature.lastName;
    case ExportColumn::FullName:
        return signature.fullName();
    case ExportColumn::Email:
        return signature.email;
    case ExportColumn::Phone:
        return signature.phone;
    case ExportColumn::Address:
        return signature.address;
    case ExportColumn::City:
        return signature.city;
    case ExportColumn::Region:
        return signature.region;
    case ExportColumn::PostalCode:
        return signature.postalCode;
    case ExportColumn::Country:
        return signature.country;
    case ExportColumn::Language:
        return signature.language;
    case ExportColumn::Comment:
        return signature.comment;
    case ExportColumn::Consent:
        return consentText(signature.consentEmail);
    case ExportColumn::ConsentAt:
        return ofConsent(&Consent::obtainedAt);
    case ExportColumn::ConsentWording:
        return ofConsent(&Consent::wording);
    case ExportColumn::ConsentFrom:
        return ofConsent(&Consent::obtainedFrom);
    case ExportColumn::ConsentWithdrawn:
        return ofConsent(&Consent::withdrawnAt);
    case ExportColumn::SignedAt:
        return signature.signedAt;
    case ExportColumn::Source:
        return signature.source;
    case ExportColumn::Status:
        return signature.status == SignatureStatus::Duplicate ? QStringLiteral("duplicate") : QStringLiteral("valid");
    case ExportColumn::Import:
        return number(signature.import);
    case ExportColumn::ImportRow:
        return number(signature.importRow);
    case ExportColumn::ImportFile:
        return shown.importName;
    case ExportColumn::DuplicateOf:
        return number(signature.duplicateOf);
    case ExportColumn::Tags:
        return shown.tags.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace broadside
