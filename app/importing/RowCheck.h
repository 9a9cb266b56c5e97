// Checks one row of a file and brings its values into the form in which they are stored.
#pragma once

#include "Answers.h"
#include "ColumnMapping.h"
#include "ImportSession.h"
#include "NameSplit.h"
#include "TableReader.h"
#include "ValueCheck.h"

#include <array>
#include <string>

namespace broadside {

/// Reused from row to row, so that checking allocates next to nothing in the usual case. Belongs to one thread.
class RowCheck
{
public:
    /// `columnCount`: of the header, or of the first record where there is none. `today`: after which dates lie in the
    /// future.
    RowCheck(ColumnMapping mapping, qsizetype columnCount, QDate today);

    /// The checked row, whose views live until the next call or until `row` changes; or what is wrong with it: fewer
    /// cells than columns, or more that are not empty; no name; an e-mail that is none; an impossible or unreadable
    /// date. Empty cells but the names are fine. Where two columns are mapped to one field, the first that is not empty
    /// counts; first and last names go before a full name. Apostrophes that keep a cell from being a formula are taken
    /// off (`FormulaGuard.h`). What is odd but can be right is a warning.
    [[nodiscard]] std::expected<CheckedRow, RowFault> check(const TableRow &row);

    /// What would be right in the place of the value that is at fault in the row that was checked last; empty where
    /// nothing is likely enough. Shown to a person, never applied.
    [[nodiscard]] QString proposalFor(RowFault fault) const;
    /// The same for the value that the row's first warning is about.
    [[nodiscard]] QString proposalFor(const CheckedRow &row);

private:
    [[nodiscard]] std::string_view value(SignatureField field) const
    {
        return m_values[static_cast<std::size_t>(field)];
    }

    static constexpr std::size_t fieldCount = static_cast<std::size_t>(SignatureField::Source) + 1;

    ColumnMapping m_mapping;
    qsizetype m_columnCount;
    ConsentReader m_consent;
    ValueCheck m_valueCheck;
    std::array<std::string_view, fieldCount> m_values;
    std::array<std::string, fieldCount> m_scratch; ///< of values that had to be changed
    std::string m_signedAt;
    std::string m_mailbox;
};

} // namespace broadside
