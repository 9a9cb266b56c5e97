#include "EntryChecks.h"

#include "EmailTypos.h"
#include "Keys.h"
#include "PostalCodes.h"
#include "Regions.h"
#include "Signature.h"

#include <QCoreApplication>

namespace broadside {

namespace {

struct EntryHints
{
    Q_DECLARE_TR_FUNCTIONS(EntryHints)
};

QString text(const std::optional<std::string> &proposal)
{
    return proposal ? QString::fromStdString(*proposal) : QString();
}

} // namespace

EntryHint EntryChecks::email(const QString &email) const
{
    const std::string bytes = email.trimmed().toStdString();
    if (bytes.empty())
        return {};
    const QString proposal = text(proposedEmail(bytes));
    if (!isEmail(bytes))
        return {EntryHints::tr("This is no e-mail address."), proposal};
    if (!proposal.isEmpty())
        return {rowWarningText(RowWarning::EmailTypo), proposal};
    return {};
}

EntryHint EntryChecks::phone(const QString &phone, const QString &country)
{
    const QString number = phone.trimmed();
    if (number.isEmpty() || m_phones.isNumber(number.toStdString(), country.toStdString()))
        return {};
    return {EntryHints::tr("This may be no phone number."), {}};
}

EntryHint EntryChecks::postalCode(const QString &code, const QString &country, const QString &region) const
{
    const std::string bytes = code.trimmed().toStdString();
    const std::string in = country.toStdString();
    if (bytes.empty())
        return {};
    if (!isPostalCode(bytes, in))
        return {rowWarningText(RowWarning::PostalCode), text(proposedPostalCode(bytes, in))};
    const std::optional<Region> named = regionNamed(region.toStdString(), in);
    if (named && !isPostalCodeOf(bytes, in, named->code))
        return {rowWarningText(RowWarning::PostalRegion), {}};
    return {};
}

} // namespace broadside
