// What is odd about the values of a row, and what was likely meant.
#pragma once

#include "EmailTypos.h"
#include "ImportSession.h"
#include "PhoneCheck.h"

#include <QDate>

namespace broadside {

/// Remembers what it found out about the values that come again in row after row. Belongs to one thread.
class ValueCheck
{
public:
    /// `country`: of rows that name none (ISO 3166; empty: none). `today`: after which dates lie in the future.
    ValueCheck(std::string country, QDate today);

    /// All warnings but that of the consent. A phone number and a postal code are held against the row's country; the
    /// future begins the day after tomorrow, since it is tomorrow already somewhere; a date is ancient before 1995,
    /// when no petition was online.
    [[nodiscard]] RowWarnings warningsOf(const CheckedRow &row);
    /// What would be right in the place of the value that a warning is about (for `PostalRegion`: of the region); empty
    /// where nothing is likely enough.
    [[nodiscard]] QString proposalFor(RowWarning warning, const CheckedRow &row);

private:
    [[nodiscard]] const std::string &countryOf(std::string_view cell);
    [[nodiscard]] RowWarnings postalWarnings(std::string_view code, std::string_view region,
                                             const std::string &country);
    [[nodiscard]] RowWarnings dateWarnings(std::string_view signedAt) const;

    std::string m_country;
    std::string m_latest; ///< ISO 8601
    EmailTypoCheck m_emails;
    PhoneCheck m_phones;
    Memo<std::string> m_countries;     ///< codes, by what the cell says
    Memo<Memo<std::string>> m_regions; ///< codes with their country's in front, by country, by what the cell says
};

} // namespace broadside
