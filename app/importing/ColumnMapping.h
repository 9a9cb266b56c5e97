// Which column of a list holds what.
#pragma once

#include "Signature.h"

namespace broadside {

/// The order of the parts of a date in a whole column.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

struct ColumnMapping
{
    QList<std::optional<SignatureField>> columns; ///< one a column of the file; none: left out
    DateOrder dateOrder = DateOrder::YearMonthDay;
    QString preset; ///< the system whose export it was recognised as: "Action Network"; empty: none

    bool operator==(const ColumnMapping &) const = default;
};

/// Guesses a mapping from the header (English, French and Arabic names, other systems' names; accents and case do not matter)
/// and, where it says nothing, from the sample's content. `sample` holds the cells of the first records.
[[nodiscard]] ColumnMapping guessMapping(const QStringList &header, const QList<QStringList> &sample);

/// {"columns": {"Courriel": "email", …}, "date_order": "dmy"}: what `broadside-cli import --map` reads. Columns go by name, or by
/// number from 1 ("3") where a file has no header. An error for unknown fields or columns that the file lacks.
[[nodiscard]] Result<ColumnMapping> mappingFromJson(const QByteArray &json, const QStringList &header, qsizetype columnCount);

} // namespace broadside
