// Checks one row of a file and brings its values into the form in which they are stored.
#pragma once

#include "ColumnMapping.h"
#include "CsvReader.h"
#include "ImportSession.h"

#include <string>

namespace broadside {

/// Reused from row to row, so that checking allocates nothing in the usual case.
class RowCheck
{
public:
    /// `columnCount`: of the header, or of the first record where there is none.
    RowCheck(ColumnMapping mapping, qsizetype columnCount) : m_mapping(std::move(mapping)), m_columnCount(columnCount) {}

    /// The checked row, whose views live until the next call or until `row` changes; or what is wrong with it.
    [[nodiscard]] std::expected<CheckedRow, RowFault> check(const TableRow &row);

private:
    ColumnMapping m_mapping;
    qsizetype m_columnCount;
    std::string m_signedAt;
};

/// "2021-12-13 14:41:47", "13/12/2021", "Dec 13, 2021" … as ISO 8601; none for an impossible or unreadable date.
[[nodiscard]] std::optional<std::string> isoDate(std::string_view text, DateOrder order);
/// "yes", "oui", "1", "subscribed", "نعم" …; none where it says neither.
[[nodiscard]] std::optional<bool> yesOrNo(std::string_view text);

} // namespace broadside
