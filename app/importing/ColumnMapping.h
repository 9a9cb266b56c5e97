// Which column of a list holds what.
#pragma once

#include "Dates.h"
#include "Signature.h"

#include <QMap>

namespace broadside {

/// Which part of a full name in one cell comes first, where the name itself (a comma, capitals) does not say.
enum class NameOrder {
    GivenFirst,  ///< "Marie Tremblay"
    FamilyFirst, ///< "Nguyễn Văn An", "Tremblay Marie"
};

struct ColumnMapping
{
    QList<std::optional<SignatureField>> columns; ///< one a column of the file; none: left out
    DateOrder dateOrder = DateOrder::YearMonthDay;
    bool isDateOrderOpen = false; ///< no date in the sample shows its order: somebody should say
    NameOrder nameOrder = NameOrder::GivenFirst;
    /// What the values of the consent column mean, by the folded value (`foldedValue`): those that the program does not
    /// know by itself, or that somebody decided otherwise. None: neither yes nor no, as if never asked.
    QMap<QString, std::optional<bool>> consentValues;
    QString consentWording; ///< what the signers were asked, where the column's name is a sentence
    QString country;        ///< of rows that name none: ISO 3166 ("CA"); empty: none
    QString preset; ///< the system whose export it was recognised as: "Action Network"; empty: none

    bool operator==(const ColumnMapping &) const = default;
};

/// Guesses a mapping from the header (English, French and Arabic names, other systems' names; accents and case do not
/// matter) and, where it says nothing, from the sample's content. `sample` holds the cells of the first records.
[[nodiscard]] ColumnMapping guessMapping(const QStringList &header, const QList<QStringList> &sample);

/// The order of the dates in the column that is mapped to `SignedAt`.
[[nodiscard]] DateOrder guessedDateOrder(const ColumnMapping &mapping, const QList<QStringList> &sample);

/// {"columns": {"Courriel": "email", …}, "date_order": "dmy"}: what `broadside-cli import --map` reads. Columns go by
/// name, or by number from 1 ("3") where a file has no header; those that are not named are left out. Without
/// "date_order" (ymd, dmy, mdy) the sample decides. An error for unknown fields or columns that the file lacks.
[[nodiscard]] Result<ColumnMapping> mappingFromJson(const QByteArray &json, const QStringList &header,
                                                    qsizetype columnCount, const QList<QStringList> &sample = {});

} // namespace broadside
