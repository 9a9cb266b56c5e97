// The columns in which a table of signatures can show them and be ordered by.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace broadside {

enum class SignerColumn {
    SignedAt,
    Name, ///< shown as "First Last", ordered by last name
    Email,
    Phone,
    Address,
    City,
    Region,
    PostalCode,
    Country,
    Language,
    Source,
    Consent,
    Status,
    Comment,
    Import, ///< the file that it came from
    Tags,   ///< shown, and not ordered by
};

/// In the order of the enumeration.
[[nodiscard]] const QList<SignerColumn> &signerColumns();
/// The id on the command line and in settings: "signed", "postal_code".
[[nodiscard]] QString signerColumnId(SignerColumn column);
[[nodiscard]] std::optional<SignerColumn> signerColumnFromId(QStringView id);
/// The heading in the program's language: "Postal code".
[[nodiscard]] QString signerColumnName(SignerColumn column);
[[nodiscard]] bool canOrderBy(SignerColumn column);

/// One level of an order; the levels after it decide between equals, and in the end the order of arrival.
struct SortLevel
{
    SignerColumn column = SignerColumn::SignedAt;
    bool descending = false;

    bool operator==(const SortLevel &) const = default;
};
using SignerOrder = QList<SortLevel>;

} // namespace broadside
