#include "Charts.h"

#include "Axis.h"
#include "Style.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace broadside {

namespace {

constexpr int gridLines = 3;

QColor toneColour(Tone tone, const Palette &palette)
{
    switch (tone) {
    case Tone::Good:
        return palette.good;
    case Tone::Warning:
        return palette.warning;
    case Tone::Bad:
        return palette.accent;
    case Tone::Neutral:
        return palette.muted;
    }
    Q_UNREACHABLE();
}

} // namespace

MeterBar::MeterBar(int height, QWidget *parent) : QWidget(parent)
{
    setFixedHeight(height);
    setMinimumWidth(24);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MeterBar::setValue(double share)
{
    m_value = std::clamp(share, 0.0, 1.0);
    update();
}

void MeterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Palette &palette = Style::paletteOf(this);
    const double radius = height() / 2.0;
    QPainterPath groove;
    groove.addRoundedRect(rect(), radius, radius);
    painter.fillPath(groove, palette.line);
    if (m_value <= 0)
        return;
    const double filled = std::max(m_value * width(), static_cast<double>(height()));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.setBrush(palette.accent);
    painter.drawRoundedRect(QRectF(isMirrored ? width() - filled : 0, 0, filled, height()), radius, radius);
}

void drawRing(QPainter &painter, const QRectF &rect, int percent, Tone tone, const QWidget *widget)
{
    const Palette &palette = Style::paletteOf(widget);
    const double side = std::min(rect.width(), rect.height());
    const double thickness = side * 0.21;
    const QRectF ring = QRectF(0, 0, side - thickness, side - thickness);
    const QRectF place = ring.translated(rect.center() - ring.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.line, thickness));
    painter.drawEllipse(place);
    painter.setPen(QPen(toneColour(tone, palette), thickness, Qt::SolidLine, Qt::FlatCap));
    const int sixteenths = 16;
    painter.drawArc(place, 90 * sixteenths, -std::clamp(percent, 0, 100) * 360 * sixteenths / 100);
    painter.restore();
}

DayChart::DayChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(scaledPixels(120), scaledPixels(110));
}

void DayChart::setDays(const QList<std::pair<QDate, qint64>> &days)
{
    m_days.clear();
    for (const auto &[day, figure] : days) {
        // A list may hold a date of another century: what is not drawn side by side needs no days between.
        constexpr qint64 longestGap = 400;
        if (!m_days.isEmpty() && m_days.last().first.daysTo(day) <= longestGap) {
            while (m_days.last().first.addDays(1) < day)
                m_days.append({m_days.last().first.addDays(1), 0});
        }
        m_days.append({day, figure});
    }
    m_selected = -1;
    update();
}

QSize DayChart::sizeHint() const
{
    return {scaledPixels(360), scaledPixels(150)};
}

int DayChart::visibleDays() const
{
    const int narrowestBar = 4;
    return static_cast<int>(std::min<qsizetype>(m_days.size(), std::max(width() / narrowestBar, 1)));
}

QRectF DayChart::barOf(int day) const
{
    const int first = static_cast<int>(m_days.size()) - visibleDays();
    const auto largest =
        std::ranges::max_element(m_days.begin() + first, m_days.end(), {}, &std::pair<QDate, qint64>::second);
    const auto top = static_cast<double>(axisStep(largest->second, gridLines) * gridLines);
    const double widest = scaledPixels(28);
    const double slot = std::min(static_cast<double>(width()) / visibleDays(), widest);
    const double base = height() - captionHeight();
    const double tall = (base - 4) * static_cast<double>(m_days[day].second) / top;
    const double gap = slot > 8 ? slot * 0.3 : 1;
    const double x = width() - (m_days.size() - day) * slot;
    const QRectF bar(x + gap / 2, base - tall, slot - gap, tall);
    if (layoutDirection() == Qt::LeftToRight)
        return bar;
    return {width() - bar.right(), bar.top(), bar.width(), bar.height()};
}

int DayChart::captionHeight() const
{
    return fontMetrics().height() + 6;
}

QString DayChart::textOf(int day) const
{
    const auto &[date, figure] = m_days[day];
    //: A day and its number of signatures
    return tr("%1: %n signature(s)", nullptr, static_cast<int>(figure))
        .arg(QLocale().toString(date, QLocale::LongFormat));
}

void DayChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = Style::paletteOf(this);
    const int base = height() - captionHeight();
    painter.setPen(palette.line);
    for (int line = 0; line <= gridLines; ++line) {
        const double y = std::round(4 + (base - 4) * static_cast<double>(line) / gridLines) - 0.5;
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), palette.accent);
    if (m_days.isEmpty())
        return;

    const int last = static_cast<int>(m_days.size()) - 1;
    const int first = last - visibleDays() + 1;
    painter.setPen(Qt::NoPen);
    for (int day = first; day <= last; ++day) {
        QColor colour = palette.accent;
        const bool isStrong = m_selected >= 0 ? day == m_selected : day == last;
        colour.setAlphaF(isStrong ? 1.0F : 0.72F);
        painter.setBrush(colour);
        const QRectF bar = barOf(day);
        QPainterPath shape;
        const double radius = std::min(2.0, bar.width() / 2);
        shape.setFillRule(Qt::WindingFill);
        shape.addRoundedRect(bar, radius, radius);
        if (bar.height() > radius)
            shape.addRect(bar.adjusted(0, radius, 0, 0));
        painter.drawPath(shape);
    }

    painter.setPen(palette.muted);
    const QRect caption(0, base, width(), captionHeight());
    if (m_selected >= 0) {
        painter.drawText(caption, Qt::AlignHCenter | Qt::AlignBottom, textOf(m_selected));
        return;
    }
    const auto dayText = [&](int day) { return QLocale().toString(m_days[day].first, QStringLiteral("d MMM")); };
    const int ends = static_cast<int>(Qt::AlignBottom);
    painter.drawText(caption, ends | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)),
                     dayText(last));
    const bool isFull = barOf(first).width() * visibleDays() > width() / 3.0;
    if (first < last && isFull)
        painter.drawText(caption, ends | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         dayText(first));
}

void DayChart::mouseMoveEvent(QMouseEvent *event)
{
    select(dayAt(event->position()));
}

void DayChart::leaveEvent(QEvent *)
{
    select(-1);
}

void DayChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_days.size()) - 1;
    const int forwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int backwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int now = m_selected < 0 ? last + 1 : m_selected;
    if (last < 0)
        event->ignore();
    else if (event->key() == forwards)
        select(std::min(now + 1, last));
    else if (event->key() == backwards)
        select(std::max(now - 1, last - visibleDays() + 1));
    else
        QWidget::keyPressEvent(event);
}

void DayChart::focusOutEvent(QFocusEvent *event)
{
    select(-1);
    QWidget::focusOutEvent(event);
}

int DayChart::dayAt(const QPointF &point) const
{
    const int last = static_cast<int>(m_days.size()) - 1;
    for (int day = last; day > last - visibleDays(); --day) {
        const QRectF bar = barOf(day);
        if (point.x() >= bar.left() - 2 && point.x() <= bar.right() + 2)
            return day;
    }
    return -1;
}

void DayChart::select(int day)
{
    if (day == m_selected)
        return;
    m_selected = day;
    setAccessibleDescription(day < 0 ? QString() : textOf(day));
    update();
}

} // namespace broadside
