#include "Signature.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadside {

namespace {

struct FieldNames
{
    SignatureField field;
    const char *id;
    const char *name;
};

constexpr FieldNames fieldNames[] = {
    {SignatureField::FirstName, "first_name", QT_TRANSLATE_NOOP("SignatureField", "First name")},
    {SignatureField::LastName, "last_name", QT_TRANSLATE_NOOP("SignatureField", "Last name")},
    {SignatureField::FullName, "full_name", QT_TRANSLATE_NOOP("SignatureField", "Full name")},
    {SignatureField::Email, "email", QT_TRANSLATE_NOOP("SignatureField", "E-mail")},
    {SignatureField::Phone, "phone", QT_TRANSLATE_NOOP("SignatureField", "Phone")},
    {SignatureField::Address, "address", QT_TRANSLATE_NOOP("SignatureField", "Street address")},
    {SignatureField::City, "city", QT_TRANSLATE_NOOP("SignatureField", "City")},
    //: Province, territory or state
    {SignatureField::Region, "region", QT_TRANSLATE_NOOP("SignatureField", "Region")},
    {SignatureField::PostalCode, "postal_code", QT_TRANSLATE_NOOP("SignatureField", "Postal code")},
    {SignatureField::Country, "country", QT_TRANSLATE_NOOP("SignatureField", "Country")},
    {SignatureField::Language, "language", QT_TRANSLATE_NOOP("SignatureField", "Language")},
    {SignatureField::Comment, "comment", QT_TRANSLATE_NOOP("SignatureField", "Comment")},
    //: Whether the signer allowed to be written to by e-mail
    {SignatureField::ConsentEmail, "consent_email", QT_TRANSLATE_NOOP("SignatureField", "Consent to e-mail")},
    //: The date, or date and time, of signing
    {SignatureField::SignedAt, "signed_at", QT_TRANSLATE_NOOP("SignatureField", "Signed on")},
    //: Where a signature came from: web, paper, event
    {SignatureField::Source, "source", QT_TRANSLATE_NOOP("SignatureField", "Source")},
};

const FieldNames &namesOf(SignatureField field)
{
    return *std::ranges::find(fieldNames, field, &FieldNames::field);
}

struct FaultText
{
    RowFault fault;
    const char *id;
    const char *text;
};

constexpr FaultText faultTexts[] = {
    {RowFault::NoName, "no-name", QT_TRANSLATE_NOOP("RowFault", "The row has no name.")},
    {RowFault::Email, "email", QT_TRANSLATE_NOOP("RowFault", "The e-mail address is not one.")},
    {RowFault::TooFewCells, "too-few-cells", QT_TRANSLATE_NOOP("RowFault", "The row has fewer cells than the header.")},
    {RowFault::TooManyCells, "too-many-cells",
     QT_TRANSLATE_NOOP("RowFault", "The row has more cells than the header.")},
    {RowFault::Date, "date", QT_TRANSLATE_NOOP("RowFault", "The date is impossible or cannot be read.")},
    //: A signer had all that names them erased, and an older list holds them still
    {RowFault::Forgotten, "forgotten", QT_TRANSLATE_NOOP("RowFault", "The person asked to be forgotten.")},
};

struct WarningText
{
    const char *id;
    const char *text;
};

/// In the order of `RowWarning`.
constexpr std::array<WarningText, rowWarningCount> warningTexts = {{
    {"email-typo", QT_TRANSLATE_NOOP("RowWarning", "The e-mail address may have a typing mistake.")},
    {"phone", QT_TRANSLATE_NOOP("RowWarning", "The phone number is not one of its country.")},
    {"postal-code", QT_TRANSLATE_NOOP("RowWarning", "The postal code is not written as its country does.")},
    {"postal-region", QT_TRANSLATE_NOOP("RowWarning", "The postal code belongs to another province or state.")},
    {"future-date", QT_TRANSLATE_NOOP("RowWarning", "The date lies in the future.")},
    {"ancient-date", QT_TRANSLATE_NOOP("RowWarning", "The date lies very far back.")},
    {"consent", QT_TRANSLATE_NOOP("RowWarning", "The consent says neither yes nor no; it counts as never asked.")},
}};

} // namespace

QString signatureFieldId(SignatureField field)
{
    return QString::fromLatin1(namesOf(field).id);
}

std::optional<SignatureField> signatureFieldFromId(QStringView id)
{
    const auto *found =
        std::ranges::find_if(fieldNames, [id](const FieldNames &names) { return id == QLatin1String(names.id); });
    return found == std::end(fieldNames) ? std::nullopt : std::optional(found->field);
}

QString signatureFieldName(SignatureField field)
{
    return QCoreApplication::translate("SignatureField", namesOf(field).name);
}

const QList<SignatureField> &signatureFields()
{
    static const QList<SignatureField> fields = [] {
        QList<SignatureField> list;
        for (const FieldNames &names : fieldNames)
            list << names.field;
        return list;
    }();
    return fields;
}

QString Signature::fullName() const
{
    if (firstName.isEmpty() || lastName.isEmpty())
        return firstName + lastName;
    return firstName + u' ' + lastName;
}

QString rowFaultId(RowFault fault)
{
    return QString::fromLatin1(std::ranges::find(faultTexts, fault, &FaultText::fault)->id);
}

QString rowFaultText(const QString &id)
{
    const auto *found =
        std::ranges::find_if(faultTexts, [&id](const FaultText &text) { return id == QLatin1String(text.id); });
    return found == std::end(faultTexts) ? id : QCoreApplication::translate("RowFault", found->text);
}

QString rowWarningId(RowWarning warning)
{
    return QString::fromLatin1(warningTexts.at(static_cast<std::size_t>(warning)).id);
}

QString rowWarningText(RowWarning warning)
{
    return QCoreApplication::translate("RowWarning", warningTexts.at(static_cast<std::size_t>(warning)).text);
}

} // namespace broadside
