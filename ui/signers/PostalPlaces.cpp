#include "PostalPlaces.h"

#include "PostalCodes.h"
#include "Session.h"
#include "SignerView.h"

#include <QRegularExpression>

namespace broadside {

namespace {

Result<QString> mostFrequentCity(Workspace &workspace, CampaignId campaign, const QString &area)
{
    SignerQuery query;
    query.filter = SignerFilter::of(SignerTrait::PostalCode, {area});
    SignerView view(workspace);
    if (const auto shown = view.show(campaign, query); !shown)
        return std::unexpected(shown.error());
    // Two: the greatest count may be that of those who wrote no city.
    const auto counts = view.counts(SignerTrait::City, 2);
    if (!counts)
        return std::unexpected(counts.error());
    for (const ValueCount &count : *counts) {
        if (!count.value.isEmpty())
            return count.value;
    }
    return QString();
}

} // namespace

QString postalArea(const QString &code, const QString &country)
{
    static const QRegularExpression canadian(QStringLiteral("^[A-Z][0-9][A-Z]"));
    QString plain = code.toUpper();
    plain.remove(u' ').remove(u'-');
    if (country == QLatin1String("CA"))
        return canadian.match(plain).hasMatch() ? plain.left(3) : QString();
    return !plain.isEmpty() && !country.isEmpty() && isPostalCode(plain.toStdString(), country.toStdString())
               ? plain
               : QString();
}

PostalPlaces::PostalPlaces(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

QString PostalPlaces::region(const QString &code, const QString &country)
{
    const std::string bytes = code.toStdString();
    const std::string_view region = regionOfPostalStart(bytes, country.toStdString());
    return QString::fromLatin1(region.data(), static_cast<qsizetype>(region.size()));
}

QString PostalPlaces::city(const QString &code, const QString &country)
{
    const QString area = postalArea(code, country);
    if (area.isEmpty())
        return {};
    if (const auto found = m_cities.constFind(area); found != m_cities.constEnd())
        return *found;
    m_cities.insert(area, QString());
    m_session.ask(
        this,
        [campaign = m_session.campaignId(), area](Workspace &workspace) {
            return mostFrequentCity(workspace, campaign, area);
        },
        // A proposal less is no error: nothing is said where it cannot be made.
        [this, area](const Result<QString> &city) {
            if (!city || city->isEmpty() || !m_cities.value(area).isEmpty())
                return;
            m_cities.insert(area, *city);
            emit known(area);
        });
    return {};
}

void PostalPlaces::learn(const QString &code, const QString &country, const QString &city)
{
    const QString area = postalArea(code, country);
    if (!area.isEmpty() && !city.isEmpty())
        m_cities.insert(area, city);
}

void PostalPlaces::forget()
{
    m_cities.clear();
}

} // namespace broadside
