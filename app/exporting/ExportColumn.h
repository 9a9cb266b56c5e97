// The columns that a list of signatures can be written with.
#pragma once

#include "SignerView.h"

namespace broadside {

enum class ExportColumn {
    Id,
    FirstName,
    LastName,
    FullName, ///< "First Last"
    Email,
    Phone,
    Address,
    City,
    Region,
    PostalCode,
    Country,
    Language,
    Comment,
    Consent,        ///< "yes" (given and not withdrawn), "no", empty (never asked): as this signature says
    ConsentAt,      ///< when it was given or refused
    ConsentWording, ///< what was asked
    ConsentFrom,
    ConsentWithdrawn, ///< when it was withdrawn
    SignedAt,
    Source,
    Status, ///< "valid", "duplicate"
    Import, ///< its number
    ImportRow,
    ImportFile,
    DuplicateOf, ///< an id
    Tags,        ///< separated by ", "
};

/// In the order of the enumeration.
[[nodiscard]] const QList<ExportColumn> &exportColumns();
/// What a person takes along who does not choose: names, how to reach them, where they live, language, comment,
/// consent, date, source, tags.
[[nodiscard]] const QList<ExportColumn> &usualColumns();
/// The columns of `broadside-cli signers --out FILE`: id, first_name, last_name, email, phone, address, city, region,
/// postal_code, country, language, comment, consent_email, signed_at, source, status, import, import_row, duplicate_of.
[[nodiscard]] const QList<ExportColumn> &plainColumns();

/// The id on the command line and as heading: "first_name", "consent_email".
[[nodiscard]] QString exportColumnId(ExportColumn column);
/// Knows the ids of `SignerColumn` as well where those are others: "signed", "consent", "name".
[[nodiscard]] std::optional<ExportColumn> exportColumnFromId(QStringView id);
/// The heading in the program's language, which an import of Broadside knows again: "First name".
[[nodiscard]] QString exportColumnName(ExportColumn column);
/// The columns of a table as they are written: the name as first and last name.
[[nodiscard]] QList<ExportColumn> exportColumnsOf(SignerColumn column);

/// Whether it holds dates, or dates and times.
[[nodiscard]] bool isDate(ExportColumn column);

/// What a signature has in a column: text as it is stored, dates as ISO 8601; empty for nothing.
[[nodiscard]] QString exportText(ExportColumn column, const ShownSignature &shown);

} // namespace broadside
