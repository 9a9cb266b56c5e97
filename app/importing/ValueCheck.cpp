#include "ValueCheck.h"

#include "Countries.h"
#include "PostalCodes.h"
#include "Regions.h"

namespace broadside {

namespace {

constexpr std::string_view firstPlausibleDate = "1995";

constexpr RowWarnings bitOf(RowWarning warning)
{
    return RowWarnings{1} << static_cast<int>(warning);
}

std::string regionCodeOf(std::string_view text, std::string_view country)
{
    const auto region = regionNamed(text, country);
    return region ? std::string(region->country) + std::string(region->code) : std::string();
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

ValueCheck::ValueCheck(std::string country, QDate today)
    : m_country(std::move(country)), m_latest(today.addDays(1).toString(Qt::ISODate).toStdString())
{
}

const std::string &ValueCheck::countryOf(std::string_view cell)
{
    if (cell.empty())
        return m_country;
    return m_countries.of(cell, [](std::string_view text) { return countryCode(text); });
}

RowWarnings ValueCheck::warningsOf(const CheckedRow &row)
{
    RowWarnings warnings = dateWarnings(row.signedAt);
    if (!row.email.empty() && m_emails.isLikelyMistyped(row.email))
        warnings |= bitOf(RowWarning::EmailTypo);
    if (row.phone.empty() && row.postalCode.empty())
        return warnings;
    const std::string &country = countryOf(row.country);
    if (!row.phone.empty() && !m_phones.isNumber(row.phone, country))
        warnings |= bitOf(RowWarning::Phone);
    if (!row.postalCode.empty())
        warnings |= postalWarnings(row.postalCode, row.region, country);
    return warnings;
}

RowWarnings ValueCheck::postalWarnings(std::string_view code, std::string_view region, const std::string &country)
{
    if (region.empty())
        return isPostalCode(code, country) ? 0 : bitOf(RowWarning::PostalCode);
    Memo<std::string> &regions = m_regions.of(country, [](std::string_view) { return Memo<std::string>(); });
    const std::string_view known =
        regions.of(region, [&country](std::string_view text) { return regionCodeOf(text, country); });
    // A row without country lies in that of its region.
    const std::string_view place = country.empty() ? known.substr(0, 2) : std::string_view(country);
    if (!isPostalCode(code, place))
        return bitOf(RowWarning::PostalCode);
    return known.empty() || isPostalCodeOf(code, place, known.substr(2)) ? 0 : bitOf(RowWarning::PostalRegion);
}

RowWarnings ValueCheck::dateWarnings(std::string_view signedAt) const
{
    if (signedAt.empty())
        return 0;
    if (signedAt.substr(0, m_latest.size()) > m_latest)
        return bitOf(RowWarning::FutureDate);
    return signedAt < firstPlausibleDate ? bitOf(RowWarning::AncientDate) : 0;
}

QString ValueCheck::proposalFor(RowWarning warning, const CheckedRow &row)
{
    const std::string &country = countryOf(row.country);
    switch (warning) {
    case RowWarning::EmailTypo:
        return toText(proposedEmail(row.email).value_or(std::string()));
    case RowWarning::PostalCode:
        return toText(proposedPostalCode(row.postalCode, country).value_or(std::string()));
    case RowWarning::PostalRegion: {
        const auto region = regionNamed(row.region, country);
        return toText(regionOfPostalCode(row.postalCode, region ? region->country : std::string_view(country)));
    }
    case RowWarning::Phone:
    case RowWarning::FutureDate:
    case RowWarning::AncientDate:
    case RowWarning::Consent:
        break;
    }
    return {};
}

} // namespace broadside
