// The outlines of a map's regions, from resources/maps.
#pragma once

#include <QList>
#include <QPainterPath>
#include <QString>

namespace broadside {

enum class MapKind { Canada, UnitedStates, World };

struct MapRegion
{
    QString code;      ///< "QC", "CA"
    QPointF label;     ///< where its label has most room
    QPainterPath path; ///< empty for what is too small to be drawn
};

struct MapOutlines
{
    QSizeF size;
    QList<MapRegion> regions; ///< by code

    [[nodiscard]] const MapRegion *region(const QString &code) const;
};

/// Read when it is first asked for.
[[nodiscard]] const MapOutlines &mapOutlines(MapKind kind);

} // namespace broadside
