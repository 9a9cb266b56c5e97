// One person's signing of one campaign, as they gave it.
#pragma once

#include "Campaign.h"

#include <array>
#include <optional>

namespace broadside {

enum class SignatureId : qint64 { None = 0 };
enum class ImportId : qint64 { None = 0 };

enum class SignatureStatus {
    Valid,
    Duplicate, ///< a certain duplicate of `duplicateOf`: kept, and not counted
};

/// What a column of a list can hold.
enum class SignatureField {
    FirstName,
    LastName,
    FullName, ///< split into first and last name when a row is read
    Email,
    Phone,
    Address,
    City,
    Region,
    PostalCode,
    Country,
    Language,
    Comment,
    ConsentEmail,
    SignedAt,
    Source,
};

/// The id in files and in mappings: "first_name", "consent_email".
[[nodiscard]] QString signatureFieldId(SignatureField field);
[[nodiscard]] std::optional<SignatureField> signatureFieldFromId(QStringView id);
/// The name in the program's language: "First name".
[[nodiscard]] QString signatureFieldName(SignatureField field);
[[nodiscard]] const QList<SignatureField> &signatureFields();

/// What a signer allowed, when, by which wording and from where.
struct Consent
{
    bool allowed = false;
    QString wording;    ///< empty where the list does not say
    QString obtainedAt; ///< ISO 8601; empty where not known
    QString obtainedFrom;
    QString withdrawnAt;

    bool operator==(const Consent &) const = default;
};

struct Signature
{
    SignatureId id = SignatureId::None;
    QString firstName;
    QString lastName;
    QString email;
    QString phone;
    QString address;
    QString city;
    QString region;
    QString postalCode;
    QString country;
    QString language;
    QString comment;
    std::optional<Consent> consentEmail; ///< none: never asked
    QString signedAt;                    ///< ISO 8601: a date, or a date and time without zone; may be empty
    QString source;                      ///< web, paper, event …
    SignatureStatus status = SignatureStatus::Valid;
    ImportId import = ImportId::None;
    qint64 importRow = 0; ///< the file's data records counted from 1
    SignatureId duplicateOf = SignatureId::None;

    [[nodiscard]] QString fullName() const;
    bool operator==(const Signature &) const = default;
};

/// A row that was not taken in, kept with its place, its text and the reason.
struct RejectedRow
{
    qint64 row = 0;  ///< data record from 1
    qint64 line = 0; ///< line of the file on which the record begins, from 1
    QString reason;  ///< an id: see `rowFaultText`
    QString text;    ///< the record as it stood in the file

    bool operator==(const RejectedRow &) const = default;
};

/// One run that brought a file's rows in.
struct ImportRecord
{
    ImportId id = ImportId::None;
    QString fileName;
    QString at; ///< ISO 8601, UTC
    qint64 rows = 0;
    qint64 added = 0;
    qint64 known = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    qint64 warned = 0; ///< of those that were taken in: rows with a warning

    bool operator==(const ImportRecord &) const = default;
};

/// Why a row is rejected. Stored by id, shown by `rowFaultText`.
enum class RowFault { NoName, Email, TooFewCells, TooManyCells, Date, Forgotten };
[[nodiscard]] QString rowFaultId(RowFault fault);
[[nodiscard]] QString rowFaultText(const QString &id); ///< one translated sentence; the id itself for an unknown one

/// What is odd about a row that is taken in all the same.
enum class RowWarning {
    EmailTypo,    ///< the address is like one of a well-known provider, but for a letter: "gmial.com"
    Phone,        ///< no phone number of the row's country
    PostalCode,   ///< not as the country writes them
    PostalRegion, ///< the postal code lies in another province or state than the row says
    FutureDate,   ///< signed after today
    AncientDate,  ///< signed before petitions went online, or before the campaign's own century
    Consent       ///< says neither yes nor no: taken as never asked
};
inline constexpr int rowWarningCount = 7;
/// A set of warnings, one bit each: `1 << warning`.
using RowWarnings = quint32;
[[nodiscard]] QString rowWarningId(RowWarning warning);
[[nodiscard]] QString rowWarningText(RowWarning warning); ///< one translated sentence

} // namespace broadside
