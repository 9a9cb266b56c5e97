// Checks one row of a file and brings its values into the form in which they are stored.
#pragma once

#include "CellText.h"
#include "ColumnMapping.h"
#include "TableReader.h"
#include "ImportSession.h"

#include <array>
#include <string>

namespace broadside {

/// Reused from row to row, so that checking allocates next to nothing in the usual case.
class RowCheck
{
public:
    /// `columnCount`: of the header, or of the first record where there is none.
    RowCheck(ColumnMapping mapping, qsizetype columnCount) : m_mapping(std::move(mapping)), m_columnCount(columnCount)
    {
    }

    /// The checked row, whose views live until the next call or until `row` changes; or what is wrong with it: fewer
    /// cells than columns, or more that are not empty; no name; an e-mail that is none; an impossible or unreadable
    /// date. Empty cells but the names are fine. Where two columns are mapped to one field, the first that is not empty
    /// counts; first and last names go before a full name.
    [[nodiscard]] std::expected<CheckedRow, RowFault> check(const TableRow &row);

private:
    [[nodiscard]] std::string_view value(SignatureField field) const
    {
        return m_values[static_cast<std::size_t>(field)];
    }

    static constexpr std::size_t fieldCount = static_cast<std::size_t>(SignatureField::Source) + 1;

    ColumnMapping m_mapping;
    qsizetype m_columnCount;
    std::array<std::string_view, fieldCount> m_values;
    std::array<std::string, fieldCount> m_scratch; ///< of values that had to be changed
    std::string m_signedAt;
    std::string m_mailbox;
};

} // namespace broadside
