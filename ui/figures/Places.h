// Where signatures come from, as a map counts it.
#pragma once

#include "MapOutlines.h"
#include "SignerFilter.h"
#include "SignerStatistics.h"

namespace broadside {

struct Place
{
    QString code;          ///< as the map has it; "" where it is no region of the map
    QString name;          ///< in the program's language
    qint64 signatures = 0; ///< one by one
    qint64 paper = 0;
    SignerFilter filter; ///< its signatures among all; those on paper are no rows

    [[nodiscard]] qint64 total() const { return signatures + paper; }
    bool operator==(const Place &) const = default;
};

/// All places of a map, those with most signatures first. Canada and the United States have what names no other country
/// and a province or state of theirs, and what names the country alone; the world has every signature.
[[nodiscard]] QList<Place> placesOf(const SignerStatistics &statistics, MapKind kind);

/// The map that tells most: a country's own where most signatures come from there, else the world.
[[nodiscard]] MapKind fullestMap(const SignerStatistics &statistics);

} // namespace broadside
