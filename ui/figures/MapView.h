// A map whose regions are the darker the more signatures come from there.
#pragma once

#include "ColourScale.h"
#include "Places.h"

#include <QHash>
#include <QWidget>

namespace broadside {

/// Never mirrored: west stays left. A region is chosen with the pointer, or with the arrow keys, which go to the next
/// one in their direction; a click or Enter shows its signatures.
class MapView final : public QWidget
{
    Q_OBJECT
public:
    explicit MapView(QWidget *parent = nullptr);
    void setPlaces(MapKind kind, const QList<Place> &places, qint64 total);
    /// Marks a region, as the table's row is walked through; "" for none.
    void select(const QString &code);
    [[nodiscard]] QString selected() const { return m_selected; }
    /// What the chosen region says.
    [[nodiscard]] QString readout() const;
    [[nodiscard]] const QList<ColourStep> &steps() const { return m_steps; }
    /// The middle of a region on the widget.
    [[nodiscard]] QPointF pointOf(const QString &code) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void selectedChanged(const QString &code);
    void wantsSignatures(const broadside::SignerFilter &filter);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QTransform transform() const;
    [[nodiscard]] QString regionAt(const QPointF &point) const;
    [[nodiscard]] QString textOf(const QString &code) const;
    void choose(const QString &code);
    void move(const QPointF &direction);
    void paintRegion(QPainter &painter, const MapRegion &region, const QTransform &place, bool isMarked) const;
    void paintLabel(QPainter &painter, const MapRegion &region, const QTransform &place) const;

    MapKind m_kind = MapKind::Canada;
    QHash<QString, Place> m_places;
    qint64 m_total = 0;
    QList<ColourStep> m_steps;
    QString m_selected;
};

/// "Quebec: 5,412 signatures, 44 %, 120 of them on paper".
[[nodiscard]] QString placeText(const Place &place, qint64 total);

} // namespace broadside
