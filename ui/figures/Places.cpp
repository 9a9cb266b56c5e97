#include "Places.h"

#include "RegionNames.h"
#include "Regions.h"
#include "SignerTexts.h"
#include "TraitValues.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace broadside {

namespace {

/// Where a place as it is stored lies.
struct Location
{
    QString country;
    QString region; ///< a code; or as it is stored where it is no province or state that Broadside knows
};

Location locate(const PlaceCount &place)
{
    const auto found = regionNamed(place.region.toStdString(), place.country.toStdString());
    if (!found)
        return {place.country, place.region};
    return {QString::fromUtf8(found->country.data(), static_cast<qsizetype>(found->country.size())),
            QString::fromUtf8(found->code.data(), static_cast<qsizetype>(found->code.size()))};
}

SignerFilter anyOf(const QList<SignerFilter> &parts)
{
    return parts.size() == 1 ? parts.first() : SignerFilter{SignerFilter::Kind::Any, {}, parts};
}

/// What is gathered of one place: its counts, and the pairs of country and region that it is stored under.
struct Gathered
{
    qint64 signatures = 0;
    qint64 paper = 0;
    std::map<QString, QStringList> regionsByCountry;

    [[nodiscard]] SignerFilter filter(bool wholeCountry, const QString &code) const
    {
        QList<SignerFilter> parts;
        for (const auto &[country, regions] : regionsByCountry) {
            const SignerFilter inCountry = SignerFilter::of(SignerTrait::Country, {country});
            if (wholeCountry && country == code)
                parts << inCountry;
            else
                parts << SignerFilter::both(inCountry, SignerFilter::of(SignerTrait::Region, regions));
        }
        return parts.isEmpty() ? SignerFilter() : anyOf(parts);
    }
};

QString countryOf(MapKind kind)
{
    return kind == MapKind::Canada ? QStringLiteral("CA") : QStringLiteral("US");
}

template<class Take>
void forEachPlace(const SignerStatistics &statistics, Take take)
{
    for (const PlaceCount &place : statistics.byPlace)
        take(place, place.count, 0);
    for (const PlaceCount &place : statistics.paperByPlace)
        take(place, 0, place.count);
}

} // namespace

QList<Place> placesOf(const SignerStatistics &statistics, MapKind kind)
{
    const bool isWorld = kind == MapKind::World;
    std::map<QString, Gathered> gathered;
    forEachPlace(statistics, [&](const PlaceCount &place, qint64 signatures, qint64 paper) {
        const Location location = locate(place);
        if (!isWorld && location.country != countryOf(kind))
            return;
        Gathered &into = gathered[isWorld ? location.country : location.region];
        into.signatures += signatures;
        into.paper += paper;
        // Those on paper are no rows that a filter would find.
        if (signatures > 0) {
            QStringList &regions = into.regionsByCountry[place.country];
            if (!regions.contains(place.region))
                regions << place.region;
        }
    });
    const MapOutlines &map = mapOutlines(kind);
    QList<Place> places;
    for (const auto &[code, from] : gathered) {
        const QString name = code.isEmpty() ? QCoreApplication::translate("Places", "Not given")
                             : isWorld      ? harmless(nameOfCountry(code))
                                            : harmless(regionName(countryOf(kind), code));
        places.append(
            {map.region(code) ? code : QString(), name, from.signatures, from.paper, from.filter(isWorld, code)});
    }
    std::ranges::stable_sort(places, std::ranges::greater(), &Place::total);
    return places;
}

MapKind fullestMap(const SignerStatistics &statistics)
{
    std::map<QString, qint64> countries;
    qint64 all = 0;
    forEachPlace(statistics, [&](const PlaceCount &place, qint64 signatures, qint64 paper) {
        countries[locate(place).country] += signatures + paper;
        all += signatures + paper;
    });
    for (const MapKind kind : {MapKind::Canada, MapKind::UnitedStates}) {
        if (const qint64 own = countries[countryOf(kind)]; own > 0 && 2 * own >= all - countries[QString()])
            return kind;
    }
    return all > countries[QString()] ? MapKind::World : MapKind::Canada;
}

} // namespace broadside
