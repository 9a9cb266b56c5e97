#include "RowCheck.h"

#include "Keys.h"

#include <algorithm>

namespace broadside {

std::expected<CheckedRow, RowFault> RowCheck::check(const TableRow &row)
{
    const auto columnCount = static_cast<std::size_t>(m_columnCount);
    if (row.cells.size() < columnCount)
        return std::unexpected(RowFault::TooFewCells);
    std::string scratch;
    const auto isFilled = [&scratch](std::string_view cell) { return !cleaned(cell, CellLines::One, scratch).empty(); };
    if (std::ranges::any_of(row.cells.begin() + m_columnCount, row.cells.end(), isFilled))
        return std::unexpected(RowFault::TooManyCells);

    m_values.fill({});
    const auto mappedCount = std::min(columnCount, static_cast<std::size_t>(m_mapping.columns.size()));
    for (std::size_t column = 0; column < mappedCount; ++column) {
        const auto field = m_mapping.columns[static_cast<qsizetype>(column)];
        if (!field || !value(*field).empty())
            continue;
        const auto at = static_cast<std::size_t>(*field);
        const CellLines lines = field == SignatureField::Comment ? CellLines::Several : CellLines::One;
        m_values[at] = cleaned(row.cells[column], lines, m_scratch[at]);
    }

    CheckedRow checked{.row = row.record,
                       .firstName = value(SignatureField::FirstName),
                       .lastName = value(SignatureField::LastName),
                       .email = value(SignatureField::Email),
                       .phone = value(SignatureField::Phone),
                       .address = value(SignatureField::Address),
                       .city = value(SignatureField::City),
                       .region = value(SignatureField::Region),
                       .postalCode = value(SignatureField::PostalCode),
                       .country = value(SignatureField::Country),
                       .language = value(SignatureField::Language),
                       .comment = value(SignatureField::Comment),
                       .signedAt = {},
                       .source = value(SignatureField::Source),
                       .consentEmail = yesOrNo(value(SignatureField::ConsentEmail))};
    if (checked.firstName.empty() && checked.lastName.empty()) {
        const SplitName name = splitName(value(SignatureField::FullName));
        checked.firstName = name.first;
        checked.lastName = name.last;
    }
    if (checked.firstName.empty() && checked.lastName.empty())
        return std::unexpected(RowFault::NoName);
    if (!checked.email.empty()) {
        auto mailbox = emailKey(checked.email);
        if (!mailbox)
            return std::unexpected(RowFault::Email);
        m_mailbox = *std::move(mailbox);
        checked.mailbox = m_mailbox;
    }
    if (const std::string_view written = value(SignatureField::SignedAt); !written.empty()) {
        auto signedAt = isoDate(written, m_mapping.dateOrder);
        if (!signedAt)
            return std::unexpected(RowFault::Date);
        m_signedAt = std::move(*signedAt);
        checked.signedAt = m_signedAt;
    }
    return checked;
}

} // namespace broadside
