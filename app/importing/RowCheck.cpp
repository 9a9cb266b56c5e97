#include "RowCheck.h"

#include "CellText.h"
#include "FormulaGuard.h"
#include "Keys.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace broadside {

RowCheck::RowCheck(ColumnMapping mapping, qsizetype columnCount, QDate today)
    : m_mapping(std::move(mapping)),
      m_columnCount(columnCount),
      m_consent(m_mapping),
      m_valueCheck(m_mapping.country.toStdString(), today)
{
}

std::expected<CheckedRow, RowFault> RowCheck::check(const TableRow &row)
{
    const auto columnCount = static_cast<std::size_t>(m_columnCount);
    m_values.fill({});
    if (row.cells.size() < columnCount)
        return std::unexpected(RowFault::TooFewCells);
    std::string scratch;
    const auto isFilled = [&scratch](std::string_view cell) { return !cleaned(cell, CellLines::One, scratch).empty(); };
    if (std::ranges::any_of(row.cells.begin() + m_columnCount, row.cells.end(), isFilled))
        return std::unexpected(RowFault::TooManyCells);

    // Most rows are looked at in one go; a cell that was put together elsewhere is looked at by itself.
    const bool isPlain = needsNoCleaning(row.text);
    const auto isWithin = [text = row.text](std::string_view cell) {
        return std::less_equal<>()(text.data(), cell.data()) &&
               std::less_equal<>()(cell.data() + cell.size(), text.data() + text.size());
    };
    const auto mappedCount = std::min(columnCount, static_cast<std::size_t>(m_mapping.columns.size()));
    for (std::size_t column = 0; column < mappedCount; ++column) {
        const auto field = m_mapping.columns[static_cast<qsizetype>(column)];
        if (!field || !value(*field).empty())
            continue;
        const auto at = static_cast<std::size_t>(*field);
        const CellLines lines = field == SignatureField::Comment ? CellLines::Several : CellLines::One;
        const std::string_view cell = unguarded(row.cells[column]);
        m_values[at] = isPlain && isWithin(cell) ? trimmed(cell) : cleaned(cell, lines, m_scratch[at]);
    }

    CheckedRow checked{.row = row.record,
                       .line = row.line,
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
                       .consentEmail = {}};
    if (checked.firstName.empty() && checked.lastName.empty()) {
        const SplitName name = splitName(value(SignatureField::FullName), m_mapping.nameOrder);
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
        if (!readDate(written, m_mapping.dateOrder, m_mapping.dateKind, m_signedAt))
            return std::unexpected(RowFault::Date);
        checked.signedAt = m_signedAt;
    }
    const ConsentAnswer &consent = m_consent.answerOf(value(SignatureField::ConsentEmail));
    checked.consentEmail = consent.allowed;
    checked.warnings = m_valueCheck.warningsOf(checked);
    if (consent.isOpen)
        checked.warnings |= RowWarnings{1} << static_cast<int>(RowWarning::Consent);
    return checked;
}

QString RowCheck::proposalFor(RowFault fault) const
{
    std::optional<std::string> proposal;
    if (fault == RowFault::Email)
        proposal = proposedEmail(value(SignatureField::Email));
    else if (fault == RowFault::Date)
        proposal = dateInAnyOrder(value(SignatureField::SignedAt));
    return proposal ? QString::fromStdString(*proposal) : QString();
}

QString RowCheck::proposalFor(const CheckedRow &row)
{
    if (row.warnings == 0)
        return {};
    return m_valueCheck.proposalFor(static_cast<RowWarning>(std::countr_zero(row.warnings)), row);
}

} // namespace broadside
