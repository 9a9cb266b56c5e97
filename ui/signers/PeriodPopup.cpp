#include "PeriodPopup.h"

#include "Icon.h"
#include "Label.h"
#include "Style.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broadside {

namespace {

/// What the fields show for an open end. No petition is as old.
const QDate openEnd(1000, 1, 1);

QDateEdit *dayField(const char *objectName)
{
    auto *field = new QDateEdit;
    field->setObjectName(QLatin1String(objectName));
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    field->setMinimumDate(openEnd);
    field->setSpecialValueText(PeriodPopup::tr("any day"));
    return field;
}

} // namespace

QString periodValue(const Period &period)
{
    if (!period.first.isValid() && !period.last.isValid())
        return {};
    return period.first.toString(Qt::ISODate) + QStringLiteral("..") + period.last.toString(Qt::ISODate);
}

Period readPeriod(const QString &value)
{
    const auto day = [](const QString &text) { return QDate::fromString(text, Qt::ISODate); };
    const qsizetype dots = value.indexOf(QLatin1String(".."));
    return dots < 0 ? Period{day(value), day(value)} : Period{day(value.left(dots)), day(value.mid(dots + 2))};
}

PeriodPopup::PeriodPopup(ChipTest test, QWidget *parent)
    : PopupCard(parent),
      m_test(std::move(test)),
      m_first(dayField("firstDay")),
      m_last(dayField("lastDay")),
      m_calendar(new QCalendarWidget),
      m_undated(new QCheckBox(tr("Those without a date")))
{
    setObjectName(QStringLiteral("periodPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (!m_test.values.isEmpty())
        m_period = readPeriod(m_test.values.first());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeSpans());
    columns->addWidget(makeDays());
    content()->addLayout(columns);
    m_undated->setObjectName(QStringLiteral("undatedBox"));
    m_undated->setChecked(m_test.values == QStringList{QString()});
    content()->addWidget(m_undated);
    connect(m_undated, &QCheckBox::toggled, this, [this] {
        m_period = {};
        showPeriod();
        say();
    });
    showPeriod();
}

QWidget *PeriodPopup::makeSpans()
{
    struct Span
    {
        const char *objectName;
        QString text;
        Period period;
    };
    const QDate today = QDate::currentDate();
    const QDate month(today.year(), today.month(), 1);
    const QList<Span> spans{
        {"spanToday", tr("Today"), {today, today}},
        {"spanWeek", tr("Last 7 days"), {today.addDays(-6), today}},
        {"spanDays", tr("Last 30 days"), {today.addDays(-29), today}},
        {"spanMonth", tr("This month"), {month, today}},
        {"spanLastMonth", tr("Last month"), {month.addMonths(-1), month.addDays(-1)}},
        {"spanYear", tr("This year"), {QDate(today.year(), 1, 1), today}},
        {"spanAny", tr("Any day"), {}},
    };
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const Span &span : spans) {
        auto *button = new QPushButton(span.text);
        button->setObjectName(QLatin1String(span.objectName));
        setButtonRole(button, ButtonRole::Nav);
        connect(button, &QPushButton::clicked, this, [this, period = span.period] {
            choose(period);
            close();
        });
        layout->addWidget(button);
    }
    layout->addStretch();
    return list;
}

/// As the rest of the window: Qt draws the bar above the days in the colour of a selection, and days off in red.
void PeriodPopup::dressCalendar()
{
    const Palette &palette = Style::paletteOf(this);
    QTextCharFormat day;
    day.setForeground(palette.text);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, day);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, day);
    QTextCharFormat heading;
    heading.setForeground(palette.muted);
    heading.setBackground(palette.surface);
    m_calendar->setHeaderTextFormat(heading);
    if (auto *bar = m_calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"))) {
        bar->setBackgroundRole(QPalette::Base);
        QPalette colours = bar->palette();
        colours.setColor(QPalette::HighlightedText, palette.text);
        colours.setColor(QPalette::Highlight, palette.surface);
        bar->setPalette(colours);
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto dress = [this](const char *name, const QString &iconName, const QString &text) {
        if (auto *button = m_calendar->findChild<QToolButton *>(QLatin1String(name))) {
            button->setIcon(icon(iconName));
            button->setAccessibleName(text);
            button->setToolTip(text);
            setButtonRole(button, ButtonRole::Flat);
        }
    };
    const QString back = QStringLiteral("go-previous");
    const QString on = QStringLiteral("go-next");
    dress("qt_calendar_prevmonth", isMirrored ? on : back, tr("The month before"));
    dress("qt_calendar_nextmonth", isMirrored ? back : on, tr("The month after"));
}

QWidget *PeriodPopup::makeDays()
{
    auto *days = new QWidget;
    auto *layout = new QGridLayout(days);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *from = new Label(LabelRole::Small, tr("From"));
    auto *to = new Label(LabelRole::Small, tr("To"));
    from->setBuddy(m_first);
    to->setBuddy(m_last);
    m_first->setAccessibleName(tr("Signed from"));
    m_last->setAccessibleName(tr("Signed to"));
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setGridVisible(false);
    dressCalendar();
    layout->addWidget(from, 0, 0);
    layout->addWidget(to, 0, 1);
    layout->addWidget(m_first, 1, 0);
    layout->addWidget(m_last, 1, 1);
    layout->addWidget(m_calendar, 2, 0, 1, 2);
    const auto take = [this] {
        const auto day = [](const QDateEdit &field) { return field.date() == openEnd ? QDate() : field.date(); };
        choose({day(*m_first), day(*m_last)});
    };
    connect(m_first, &QDateEdit::dateChanged, this, take);
    connect(m_last, &QDateEdit::dateChanged, this, take);
    connect(m_calendar, &QCalendarWidget::clicked, this, &PeriodPopup::chooseDay);
    connect(m_calendar, &QCalendarWidget::activated, this, &PeriodPopup::chooseDay);
    return days;
}

void PeriodPopup::chooseDay(const QDate &day)
{
    if (m_isEndNext && m_period.first == day)
        return; // a double click chooses twice
    if (m_isEndNext && m_period.first.isValid())
        choose({std::min(m_period.first, day), std::max(m_period.first, day)});
    else
        choose({day, day});
    m_isEndNext = !m_isEndNext;
}

void PeriodPopup::choose(const Period &period)
{
    m_period = period;
    if (period.first.isValid() && period.last.isValid() && period.last < period.first)
        std::swap(m_period.first, m_period.last);
    const QSignalBlocker blocker(m_undated);
    m_undated->setChecked(false);
    showPeriod();
    say();
}

void PeriodPopup::say()
{
    const QString value = periodValue(m_period);
    m_test.values.clear();
    if (m_undated->isChecked())
        m_test.values.append(QString());
    else if (!value.isEmpty())
        m_test.values.append(value);
    m_test.isNegated = false;
    emit changed(m_test);
}

void PeriodPopup::showPeriod()
{
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    m_first->setDate(m_period.first.isValid() ? m_period.first : openEnd);
    m_last->setDate(m_period.last.isValid() ? m_period.last : openEnd);
    m_calendar->setDateTextFormat(QDate(), {});
    if (const QDate day = m_period.last.isValid() ? m_period.last : m_period.first; day.isValid())
        m_calendar->setSelectedDate(day);
    if (!m_period.first.isValid() || !m_period.last.isValid())
        return;
    const Palette &palette = Style::paletteOf(this);
    QTextCharFormat format;
    format.setBackground(palette.accentSoft);
    format.setForeground(palette.text);
    format.setFontUnderline(true);
    // A screen shows six weeks; a longer period is marked as far as anybody leafs.
    constexpr int mostMarked = 1000;
    for (int day = 0; day < mostMarked && m_period.first.addDays(day) <= m_period.last; ++day)
        m_calendar->setDateTextFormat(m_period.first.addDays(day), format);
}

void PeriodPopup::showEvent(QShowEvent *event)
{
    PopupCard::showEvent(event);
    m_first->setFocus();
}

} // namespace broadside
