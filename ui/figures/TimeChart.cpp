#include "TimeChart.h"

#include "Style.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>

namespace broadside {

namespace {

constexpr double narrowestBar = 4; // px, with its gap

} // namespace

TimeChart::TimeChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(scaledPixels(200), scaledPixels(200));
}

QSize TimeChart::sizeHint() const
{
    return {scaledPixels(560), scaledPixels(230)};
}

void TimeChart::setFigures(const SignerStatistics &statistics, const QDate &opens, const QDate &closes, qint64 goal,
                           const Forecast &forecast)
{
    m_statistics = statistics;
    m_opens = opens;
    m_closes = closes;
    m_goal = goal;
    m_forecast = forecast;
    measure();
}

void TimeChart::setMode(Mode mode)
{
    m_mode = mode;
    measure();
}

void TimeChart::measure()
{
    const int mostBins = std::max(static_cast<int>((width() - scaledPixels(40)) / narrowestBar), 14);
    m_series = daySeries(m_statistics, m_opens, m_closes, m_forecast.today, mostBins, QLocale().firstDayOfWeek());
    m_selected = -1;
    emit readoutChanged(readout());
    update();
}

DayBin TimeChart::togetherUntil(int bin) const
{
    DayBin sum = m_series.before();
    for (int at = 0; at <= bin && at < m_series.bins.size(); ++at) {
        sum.signatures += m_series.bins[at].signatures;
        sum.paper += m_series.bins[at].paper;
    }
    return sum;
}

QString TimeChart::readout() const
{
    const QLocale locale;
    const auto counted = [&locale](const DayBin &bin) {
        const QString all = tr("%Ln signature(s)", nullptr, static_cast<int>(bin.total()));
        //: A number of signatures, and how many of them are on paper
        return bin.paper > 0 ? tr("%1, %2 of them on paper").arg(all, locale.toString(bin.paper)) : all;
    };
    if (m_selected < 0) {
        const DayBin whole = togetherUntil(static_cast<int>(m_series.bins.size()));
        return m_series.bins.isEmpty() ? QString() : counted(whole);
    }
    const DayBin &bin = m_series.bins[m_selected];
    QString when;
    if (m_mode == Mode::Together)
        //: A day: what had come in at its end
        when = tr("Until %1").arg(locale.toString(bin.last, QStringLiteral("d MMMM yyyy")));
    else if (bin.first == bin.last)
        when = locale.toString(bin.first, QLocale::LongFormat);
    else if (m_series.size == BinSize::Month)
        when =
            locale.standaloneMonthName(bin.first.month()) + u' ' + locale.toString(bin.first, QStringLiteral("yyyy"));
    else if (m_series.size == BinSize::Year)
        when = locale.toString(bin.first, QStringLiteral("yyyy"));
    else
        //: A span of days
        when = tr("%1 to %2")
                   .arg(locale.toString(bin.first, QStringLiteral("d MMM")),
                        locale.toString(bin.last, QStringLiteral("d MMM yyyy")));
    //: A day or span of days, and its number of signatures
    return tr("%1: %2").arg(when, counted(m_mode == Mode::Together ? togetherUntil(m_selected) : bin));
}

SignerFilter TimeChart::filterOf(int bin) const
{
    const DayBin &days = m_series.bins[bin];
    const QString last = days.last.toString(Qt::ISODate);
    const QString range = m_mode == Mode::Together  ? QStringLiteral("..") + last
                          : days.first == days.last ? last
                                                    : days.first.toString(Qt::ISODate) + QStringLiteral("..") + last;
    return SignerFilter::both(SignerFilter::of(SignerTrait::Status, {QStringLiteral("valid")}),
                              SignerFilter::of(SignerTrait::Signed, {range}));
}

void TimeChart::select(int bin)
{
    if (bin == m_selected)
        return;
    m_selected = bin;
    const QString text = readout();
    setAccessibleDescription(text);
    emit readoutChanged(text);
    setCursor(bin >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        measure();
}

void TimeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setMinimumSize(scaledPixels(200), scaledPixels(200));
        measure();
    }
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    select(binAt(event->position()));
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int bin = binAt(event->position());
    if (event->button() == Qt::LeftButton && bin >= 0 && m_series.bins[bin].total() > 0)
        emit wantsSignatures(filterOf(bin));
}

void TimeChart::leaveEvent(QEvent *)
{
    select(-1);
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    select(-1);
    QWidget::focusOutEvent(event);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_series.bins.size()) - 1;
    const int forwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int backwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int now = m_selected < 0 ? last + 1 : m_selected;
    if (last < 0)
        QWidget::keyPressEvent(event);
    else if (event->key() == forwards)
        select(std::min(now + 1, last));
    else if (event->key() == backwards)
        select(std::max(now - 1, 0));
    else if (event->key() == Qt::Key_Home)
        select(0);
    else if (event->key() == Qt::Key_End)
        select(last);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) &&
             m_selected >= 0 && m_series.bins[m_selected].total() > 0)
        emit wantsSignatures(filterOf(m_selected));
    else
        QWidget::keyPressEvent(event);
}

} // namespace broadside
