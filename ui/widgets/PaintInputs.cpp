#include "Paint.h"

#include <QPainter>
#include <QPainterPath>

namespace broadside {

namespace {

QColor edgeOf(QStyle::State state, const Palette &palette)
{
    return state & QStyle::State_HasFocus    ? palette.accent
           : state & QStyle::State_MouseOver ? palette.muted
                                             : palette.line;
}

/// The ground of a box that can be ticked: filled while it is.
void prepareIndicator(QPainter &painter, QStyle::State state, const Palette &palette)
{
    const bool isSet = state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = state & QStyle::State_Enabled;
    const QColor filled = isEnabled ? palette.accent : palette.muted;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isSet ? filled : isEnabled ? palette.muted : palette.line, 1.2));
    painter.setBrush(isSet ? filled : palette.surface);
}

} // namespace

void drawFocusRing(QPainter &painter, const QRect &rect, const QColor &colour, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void drawInputGround(QPainter &painter, const QRect &rect, QStyle::State state, const Palette &palette)
{
    const bool hasFocus = state & QStyle::State_HasFocus;
    const double width = hasFocus ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edgeOf(state, palette), width));
    painter.setBrush(state & QStyle::State_Enabled ? palette.surface : palette.raised);
    painter.drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8);
    painter.restore();
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const Palette &palette)
{
    drawInputGround(painter, option.rect, option.state, palette);
    const int room = scaledPixels(28);
    const QRect place(option.rect.right() - room, option.rect.top(), room - 6, option.rect.height());
    drawChevron(painter, QStyle::visualRect(option.direction, option.rect, place), palette.muted);
}

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
                 const Palette &palette)
{
    drawInputGround(painter, option.rect, option.state, palette);
    const auto drawStep = [&](const QRect &place, QAbstractSpinBox::StepEnabledFlag step, int degrees) {
        const bool isEnabled = option.stepEnabled.testFlag(step) && (option.state & QStyle::State_Enabled);
        drawChevron(painter, place, isEnabled ? palette.muted : palette.line, degrees);
    };
    drawStep(up, QAbstractSpinBox::StepUpEnabled, 180);
    drawStep(down, QAbstractSpinBox::StepDownEnabled, 0);
}

void drawCheckBox(QPainter &painter, const QRect &rect, QStyle::State state, const Palette &palette)
{
    painter.save();
    prepareIndicator(painter, state, palette);
    const double side = std::min(rect.width(), rect.height());
    const QRectF box(rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, side - 1, side - 1);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(QPen(palette.onAccent, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (state & QStyle::State_On)
        painter.drawPolyline(QPolygonF({at(0.26, 0.52), at(0.43, 0.70), at(0.75, 0.31)}));
    else if (state & QStyle::State_NoChange)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter.restore();
    if (state & QStyle::State_HasFocus)
        drawFocusRing(painter, rect.adjusted(-2, -2, 3, 3), palette.accent, 6);
}

void drawRadioButton(QPainter &painter, const QRect &rect, QStyle::State state, const Palette &palette)
{
    painter.save();
    prepareIndicator(painter, state, palette);
    const QRectF disc = QRectF(rect).adjusted(1, 1, -1, -1);
    painter.drawEllipse(disc);
    if (state & QStyle::State_On) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.onAccent);
        painter.drawEllipse(disc.center(), disc.width() / 5, disc.width() / 5);
    }
    painter.restore();
    if (state & QStyle::State_HasFocus)
        drawFocusRing(painter, rect.adjusted(-2, -2, 2, 2), palette.accent, rect.width());
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const Palette &palette)
{
    if (option.minimum == option.maximum)
        return;
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor colour = palette.muted;
    colour.setAlphaF(option.state & QStyle::State_Sunken ? 0.85F : isActive ? 0.65F : 0.4F);
    const int thin = isActive ? 2 : 3;
    const QRectF shape = option.orientation == Qt::Vertical ? QRectF(handle).adjusted(thin, 2, -thin, -2)
                                                            : QRectF(handle).adjusted(2, thin, -2, -thin);
    const double radius = std::min(shape.width(), shape.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(shape, radius, radius);
    painter.restore();
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option, const Palette &palette)
{
    const double height = std::min(option.rect.height(), 8);
    const QRectF groove(option.rect.left(), option.rect.center().y() - height / 2, option.rect.width(), height);
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    const double share =
        range > 0 ? static_cast<double>(option.progress - option.minimum) / static_cast<double>(range) : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.line);
    painter.drawRoundedRect(groove, height / 2, height / 2);
    painter.setBrush(palette.accent);
    QRectF filled = groove;
    // A range of nothing means that the total is not known.
    filled.setWidth(range > 0 ? groove.width() * std::clamp(share, 0.0, 1.0) : groove.width() / 3);
    if (option.direction == Qt::RightToLeft)
        filled.moveRight(groove.right());
    if (range == 0 || share > 0)
        painter.drawRoundedRect(filled, height / 2, height / 2);
    painter.restore();
}

void drawChevron(QPainter &painter, const QRectF &place, const QColor &colour, int degrees)
{
    const double reach = scaledPixels(4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center());
    painter.rotate(degrees);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}}));
    painter.restore();
}

void drawCross(QPainter &painter, const QRectF &place, const QColor &colour)
{
    const double reach = scaledPixels(7) / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center());
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-reach, -reach), QPointF(reach, reach));
    painter.drawLine(QPointF(-reach, reach), QPointF(reach, -reach));
    painter.restore();
}

} // namespace broadside
