// How a `TimeChart` is drawn.
#include "TimeChart.h"

#include "Axis.h"
#include "FigureColours.h"
#include "Style.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace broadside {

namespace {

constexpr int mostLines = 5;
constexpr double headRoom = 10; // px above the highest line
constexpr double goalShown = 0.25;

QPainterPath column(const QRectF &bar, double radius)
{
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    const double round = std::min({radius, bar.width() / 2, bar.height()});
    shape.addRoundedRect(bar, round, round);
    if (bar.height() > round)
        shape.addRect(bar.adjusted(0, round, 0, 0));
    return shape;
}

} // namespace

/// Where days and figures lie on the widget.
struct TimeChart::Scale
{
    QRectF plot;
    QDate first;
    qint64 days = 1; ///< on the axis
    double top = 1;  ///< the figure of the highest line
    qint64 step = 1; ///< between lines
    bool isMirrored = false;

    [[nodiscard]] double x(const QDate &day) const
    {
        const double share = static_cast<double>(first.daysTo(day)) / static_cast<double>(days);
        return isMirrored ? plot.right() - share * plot.width() : plot.left() + share * plot.width();
    }
    [[nodiscard]] double y(double figure) const { return plot.bottom() - figure / top * plot.height(); }
    /// From the beginning of one day to the end of another.
    [[nodiscard]] QRectF span(const QDate &from, const QDate &to) const
    {
        const double a = x(from);
        const double b = x(to.addDays(1));
        return {std::min(a, b), plot.top(), std::abs(b - a), plot.height()};
    }
};

bool TimeChart::showsGoal() const
{
    return m_mode == Mode::Together && m_goal > 0 &&
           static_cast<double>(m_forecast.soFar) >= goalShown * static_cast<double>(m_goal);
}

QDate TimeChart::lastShown() const
{
    const QDate last = m_series.bins.last().last;
    // What is to come is shown for no longer than what was.
    if (m_mode != Mode::Together || !m_forecast.hasRate() || last != m_forecast.today)
        return last;
    const qint64 past = m_series.bins.first().first.daysTo(last) + 1;
    QDate end = m_forecast.closes;
    if (m_forecast.outcome == Forecast::Outcome::Between && m_forecast.latest.isValid())
        end = end.isValid() ? std::min(end, m_forecast.latest.addDays(3)) : m_forecast.latest.addDays(3);
    if (!end.isValid())
        end = last.addDays(14);
    return std::clamp(end, last, last.addDays(std::max<qint64>(past * 2 / 3, 3)));
}

TimeChart::Scale TimeChart::scale() const
{
    Scale scale;
    scale.isMirrored = layoutDirection() == Qt::RightToLeft;
    qint64 largest = 1;
    if (m_mode == Mode::Together) {
        largest = std::max(togetherUntil(static_cast<int>(m_series.bins.size())).total(), largest);
        if (showsGoal())
            largest = std::max(largest, m_goal + m_goal / 20);
        if (const QDate end = lastShown(); end > m_series.bins.last().last)
            largest = std::max(largest, std::min(m_forecast.on(end).most, std::max(2 * largest, m_goal + m_goal / 20)));
    } else {
        for (const DayBin &bin : m_series.bins)
            largest = std::max(largest, bin.total());
    }
    scale.step = axisStep(largest, mostLines);
    const qint64 top = (largest + scale.step - 1) / scale.step * scale.step;
    scale.top = static_cast<double>(top);
    const double gutter = fontMetrics().horizontalAdvance(QLocale().toString(top)) + 10;
    const double foot = fontMetrics().height() + 8;
    scale.plot = QRectF(gutter, headRoom, width() - gutter - 2, height() - headRoom - foot);
    if (scale.isMirrored)
        scale.plot.moveLeft(2);
    scale.first = m_series.bins.first().first;
    scale.days = scale.first.daysTo(lastShown()) + 1;
    return scale;
}

int TimeChart::binAt(const QPointF &point) const
{
    if (m_series.bins.isEmpty())
        return -1;
    const Scale place = scale();
    for (int bin = 0; bin < m_series.bins.size(); ++bin) {
        const QRectF span = place.span(m_series.bins[bin].first, m_series.bins[bin].last);
        if (point.x() >= span.left() && point.x() < span.right() && point.y() <= span.bottom())
            return bin;
    }
    return -1;
}

void TimeChart::paintEvent(QPaintEvent *)
{
    if (m_series.bins.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Scale place = scale();
    paintGrid(painter, place);
    if (m_mode == Mode::Together) {
        paintForecast(painter, place);
        paintAreas(painter, place);
        paintGoal(painter, place);
    } else {
        paintBars(painter, place);
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), Style::paletteOf(this).accent);
}

void TimeChart::paintGrid(QPainter &painter, const Scale &scale) const
{
    const Palette &palette = Style::paletteOf(this);
    const QLocale locale;
    const double line = fontMetrics().height();
    for (qint64 at = 0; at <= std::llround(scale.top); at += scale.step) {
        const auto figure = static_cast<double>(at);
        const double y = std::round(scale.y(figure)) + 0.5;
        painter.setPen(at == 0 ? blended(palette.muted, palette.surface, 0.5) : palette.line);
        painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y));
        painter.setPen(palette.muted);
        const double right = scale.isMirrored ? width() : scale.plot.left() - 8;
        const double left = scale.isMirrored ? scale.plot.right() + 8 : 0;
        painter.drawText(QRectF(left, y - line / 2, right - left, line),
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip) |
                             static_cast<int>(scale.isMirrored ? Qt::AlignLeft : Qt::AlignRight),
                         locale.toString(at));
    }
    const int widest =
        fontMetrics().horizontalAdvance(locale.toString(QDate(2022, 12, 28), QStringLiteral("MMM yyyy")));
    const int mostTicks = std::max(static_cast<int>(scale.plot.width() / (widest + 24)), 1);
    const QDate last = scale.first.addDays(scale.days - 1);
    for (const DayTick &tick : dayTicks(scale.first, last, mostTicks, locale.firstDayOfWeek())) {
        // Under the middle of its bar; along a line, where it begins.
        const auto bin = std::ranges::find_if(m_series.bins, [&](const DayBin &each) { return each.last >= tick.day; });
        const bool isUnderBar = m_mode == Mode::PerStep && bin != m_series.bins.end();
        const double x = isUnderBar ? scale.span(bin->first, bin->last).center().x() : scale.x(tick.day);
        const double room = fontMetrics().horizontalAdvance(tick.label) + 2;
        const double left = std::clamp(x - room / 2, 0.0, std::max(width() - room, 0.0));
        painter.setPen(blended(palette.muted, palette.surface, 0.5));
        painter.drawLine(QPointF(x, scale.plot.bottom() + 1), QPointF(x, scale.plot.bottom() + 4));
        painter.setPen(palette.muted);
        painter.drawText(QRectF(left, scale.plot.bottom() + 6, room, line), Qt::AlignCenter | Qt::TextDontClip,
                         tick.label);
    }
}

void TimeChart::paintBars(QPainter &painter, const Scale &scale) const
{
    const Palette &palette = Style::paletteOf(this);
    const double widest = scaledPixels(56);
    for (int at = 0; at < m_series.bins.size(); ++at) {
        const DayBin &bin = m_series.bins[at];
        QRectF span = scale.span(bin.first, bin.last);
        if (at == m_selected)
            painter.fillRect(span, blended(palette.text, palette.surface, 0.05));
        const double gap = span.width() > 8 ? span.width() * 0.24 : 1;
        const double wide = std::min(span.width() - gap, widest);
        span = QRectF(span.center().x() - wide / 2, span.top(), wide, span.height());
        const double middle = scale.y(static_cast<double>(bin.signatures));
        const double top = scale.y(static_cast<double>(bin.total()));
        const bool isFaint = m_selected >= 0 && at != m_selected;
        painter.setOpacity(isFaint ? 0.55 : 1);
        if (bin.signatures > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette.accent);
            const QRectF bar(span.left(), middle, wide, scale.plot.bottom() - middle);
            painter.drawPath(column(bar, bin.paper > 0 ? 0 : 3));
        }
        if (bin.paper > 0) {
            painter.setPen(QPen(palette.accent, 1));
            painter.setBrush(paperGround(palette));
            const double base = bin.signatures > 0 ? middle - 1.5 : middle;
            const QRectF bar(span.left() + 0.5, top + 0.5, wide - 1, std::max(base - top - 0.5, 1.0));
            painter.drawPath(column(bar, 3).simplified());
        }
        painter.setOpacity(1);
    }
}

void TimeChart::paintAreas(QPainter &painter, const Scale &scale) const
{
    const Palette &palette = Style::paletteOf(this);
    QPolygonF lower;
    QPolygonF upper;
    DayBin sum = m_series.before();
    const auto add = [&](const QDate &day) {
        lower << QPointF(scale.x(day), scale.y(static_cast<double>(sum.signatures)));
        upper << QPointF(scale.x(day), scale.y(static_cast<double>(sum.total())));
    };
    add(scale.first);
    for (const DayBin &bin : m_series.bins) {
        sum.signatures += bin.signatures;
        sum.paper += bin.paper;
        add(bin.last.addDays(1));
    }
    const auto filled = [&](QPolygonF line, const QPolygonF &base) {
        for (auto at = base.crbegin(); at != base.crend(); ++at)
            line << *at;
        return line;
    };
    const QPolygonF ground{QPointF(lower.first().x(), scale.plot.bottom()),
                           QPointF(lower.last().x(), scale.plot.bottom())};
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(palette.accent, palette.surface, palette.isDark ? 0.72 : 0.82));
    painter.drawPolygon(filled(lower, ground));
    if (sum.paper > 0) {
        painter.setBrush(paperGround(palette));
        painter.drawPolygon(filled(upper, lower));
    }
    painter.setPen(QPen(palette.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(upper);
    if (m_selected >= 0) {
        const QPointF at = upper[m_selected + 1];
        painter.setPen(QPen(palette.muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(at.x(), scale.plot.top()), QPointF(at.x(), scale.plot.bottom()));
        painter.setPen(QPen(palette.surface, 2));
        painter.setBrush(palette.accent);
        painter.drawEllipse(at, 5, 5);
    }
}

void TimeChart::paintForecast(QPainter &painter, const Scale &scale) const
{
    const QDate last = m_series.bins.last().last;
    const QDate end = lastShown();
    if (end <= last)
        return;
    const Palette &palette = Style::paletteOf(this);
    QPolygonF most;
    QPolygonF least;
    for (QDate day = last; day <= end; day = day.addDays(1)) {
        const Forecast::Range range = m_forecast.on(day);
        const auto at = [&](qint64 figure) {
            return QPointF(scale.x(day.addDays(1)), scale.y(std::min(static_cast<double>(figure), scale.top)));
        };
        most << at(range.most);
        least << at(range.least);
    }
    QPolygonF band = most;
    for (auto at = least.crbegin(); at != least.crend(); ++at)
        band << *at;
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(palette.accent, palette.surface, palette.isDark ? 0.16 : 0.1));
    painter.drawPolygon(band);
    painter.setPen(QPen(blended(palette.accent, palette.surface, 0.6), 1.2, Qt::DashLine));
    painter.drawPolyline(most);
    painter.drawPolyline(least);
}

void TimeChart::paintGoal(QPainter &painter, const Scale &scale) const
{
    if (!showsGoal())
        return;
    const Palette &palette = Style::paletteOf(this);
    const double y = std::round(scale.y(static_cast<double>(m_goal))) + 0.5;
    painter.setPen(QPen(palette.text, 1.2, Qt::DotLine));
    painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y));
    //: The line that a chart of signatures is to reach
    const QString label = tr("Goal: %1").arg(QLocale().toString(m_goal));
    const double line = fontMetrics().height();
    const double above = y - line - 2 >= 0 ? y - line - 2 : y + 2;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(palette.text);
    painter.drawText(QRectF(scale.plot.left(), above, scale.plot.width(), line),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip) |
                         static_cast<int>(scale.isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     label);
}

} // namespace broadside
