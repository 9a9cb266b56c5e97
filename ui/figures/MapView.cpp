#include "MapView.h"

#include "FigureColours.h"
#include "RegionNames.h"
#include "ShareText.h"
#include "Style.h"
#include "TraitValues.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace broadside {

namespace {

constexpr double margin = 4; // px: the border of what is marked
constexpr double dot = 3.5;  // px: what is too small to be seen
/// Below it a region is no more than a speck, and a dot says more.
constexpr double smallest = 5; // px

} // namespace

QString placeText(const Place &place, qint64 total)
{
    const QString all = MapView::tr("%Ln signature(s)", nullptr, static_cast<int>(place.total()));
    const double share = total > 0 ? static_cast<double>(place.total()) / static_cast<double>(total) : 0;
    //: A place, its number of signatures, and their share of all: "Quebec: 5,412 signatures, 44 %"
    QString text = MapView::tr("%1: %2, %3").arg(place.name, all, shareText(share));
    if (place.paper > 0)
        //: Follows a number of signatures
        text += MapView::tr(", %1 of them on paper").arg(QLocale().toString(place.paper));
    return text;
}

MapView::MapView(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(scaledPixels(200));
}

void MapView::setPlaces(MapKind kind, const QList<Place> &places, qint64 total)
{
    m_kind = kind;
    m_total = total;
    m_places.clear();
    qint64 largest = 0;
    for (const Place &place : places) {
        if (place.code.isEmpty())
            continue;
        m_places.insert(place.code, place);
        largest = std::max(largest, place.total());
    }
    m_steps = colourSteps(largest);
    m_selected.clear();
    updateGeometry();
    update();
}

QSize MapView::sizeHint() const
{
    const int width = scaledPixels(560);
    return {width, heightForWidth(width)};
}

int MapView::heightForWidth(int width) const
{
    const QSizeF size = mapOutlines(m_kind).size;
    return size.isEmpty() ? 0 : static_cast<int>(std::lround(width * size.height() / size.width()));
}

QTransform MapView::transform() const
{
    const QSizeF size = mapOutlines(m_kind).size;
    const double scale = std::min((width() - 2 * margin) / size.width(), (height() - 2 * margin) / size.height());
    return QTransform::fromTranslate((width() - size.width() * scale) / 2, (height() - size.height() * scale) / 2)
        .scale(scale, scale);
}

QPointF MapView::pointOf(const QString &code) const
{
    const MapRegion *region = mapOutlines(m_kind).region(code);
    return region ? transform().map(region->label) : QPointF();
}

QString MapView::regionAt(const QPointF &point) const
{
    const QTransform place = transform();
    const QPointF at = place.inverted().map(point);
    QString found;
    for (const MapRegion &region : mapOutlines(m_kind).regions) {
        // A dot lies upon what surrounds it.
        const QRectF box = place.mapRect(region.path.boundingRect());
        const bool isDot = std::max(box.width(), box.height()) < smallest && m_places.contains(region.code);
        if (isDot && QLineF(place.map(region.label), point).length() <= dot + 2)
            return region.code;
        if (region.path.contains(at))
            found = region.code;
    }
    return found;
}

QString MapView::textOf(const QString &code) const
{
    if (const auto found = m_places.constFind(code); found != m_places.cend())
        return placeText(*found, m_total);
    const QString name =
        m_kind == MapKind::World
            ? nameOfCountry(code)
            : regionName(m_kind == MapKind::Canada ? QStringLiteral("CA") : QStringLiteral("US"), code);
    //: Of a place
    return tr("%1: no signatures").arg(name);
}

QString MapView::readout() const
{
    return m_selected.isEmpty() ? QString() : textOf(m_selected);
}

void MapView::select(const QString &code)
{
    if (code == m_selected)
        return;
    m_selected = code;
    setAccessibleDescription(readout());
    const auto found = m_places.constFind(code);
    setCursor(found != m_places.cend() && found->signatures > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit selectedChanged(code);
    update();
}

void MapView::choose(const QString &code)
{
    const auto found = m_places.constFind(code);
    if (found != m_places.cend() && found->signatures > 0)
        emit wantsSignatures(found->filter);
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString code = regionAt(help->pos());
        QToolTip::showText(help->globalPos(), code.isEmpty() ? QString() : textOf(code), this);
        return true;
    }
    return QWidget::event(event);
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    select(regionAt(event->position()));
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(regionAt(event->position()));
}

void MapView::leaveEvent(QEvent *)
{
    select({});
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    select({});
    QWidget::focusOutEvent(event);
}

void MapView::move(const QPointF &direction)
{
    const QList<MapRegion> &regions = mapOutlines(m_kind).regions;
    const MapRegion *from = mapOutlines(m_kind).region(m_selected);
    if (!from) {
        // It begins where most signatures come from.
        const auto most = std::ranges::max_element(m_places, {}, &Place::total);
        if (most != m_places.end())
            select(most->code);
        else if (!regions.isEmpty())
            select(regions.first().code);
        return;
    }
    // The nearest one within the direction's quarter; what lies aside counts double.
    QString nearest;
    double least = 0;
    for (const MapRegion &region : regions) {
        const QPointF way = region.label - from->label;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const double distance = ahead + 2 * aside;
        if (&region != from && ahead > 0 && aside <= ahead * 1.2 && (nearest.isEmpty() || distance < least)) {
            nearest = region.code;
            least = distance;
        }
    }
    if (!nearest.isEmpty())
        select(nearest);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return move({-1, 0});
    case Qt::Key_Right:
        return move({1, 0});
    case Qt::Key_Up:
        return move({0, -1});
    case Qt::Key_Down:
        return move({0, 1});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_selected);
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MapOutlines &map = mapOutlines(m_kind);
    const QTransform place = transform();
    for (const MapRegion &region : map.regions)
        paintRegion(painter, region, place, false);
    if (const MapRegion *marked = map.region(m_selected))
        paintRegion(painter, *marked, place, true);
    if (m_kind != MapKind::World) {
        for (const MapRegion &region : map.regions)
            paintLabel(painter, region, place);
    }
    if (hasFocus() && m_selected.isEmpty())
        drawFocusRing(painter, rect(), Style::paletteOf(this).accent);
}

void MapView::paintRegion(QPainter &painter, const MapRegion &region, const QTransform &place, bool isMarked) const
{
    const Palette &palette = Style::paletteOf(this);
    const auto found = m_places.constFind(region.code);
    const int step = found == m_places.cend() ? -1 : stepOf(m_steps, found->total());
    painter.setBrush(stepColour(palette, step, static_cast<int>(m_steps.size())));
    painter.setPen(QPen(isMarked ? palette.text : palette.surface, isMarked ? 2 : 0.8, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    const QRectF box = place.mapRect(region.path.boundingRect());
    if (std::max(box.width(), box.height()) >= smallest) {
        painter.drawPath(place.map(region.path));
    } else if (step >= 0 || isMarked) {
        painter.drawEllipse(place.map(region.label), dot, dot);
    }
}

void MapView::paintLabel(QPainter &painter, const MapRegion &region, const QTransform &place) const
{
    const QFontMetricsF metrics(font());
    const QPointF middle = place.map(region.label);
    const QRectF words(middle.x() - metrics.horizontalAdvance(region.code) / 2, middle.y() - metrics.ascent() / 2,
                       metrics.horizontalAdvance(region.code), metrics.ascent());
    if (!region.path.contains(place.inverted().mapRect(words.adjusted(-1, 0, 1, 0))))
        return;
    const auto found = m_places.constFind(region.code);
    const int step = found == m_places.cend() ? -1 : stepOf(m_steps, found->total());
    const Palette &palette = Style::paletteOf(this);
    painter.setPen(step < 0 ? palette.muted : stepWords(palette, step, static_cast<int>(m_steps.size())));
    painter.drawText(words, Qt::AlignCenter | Qt::TextDontClip, region.code);
}

} // namespace broadside
