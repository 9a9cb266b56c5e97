// From which day to which: by a calendar, by typing, or one of the usual spans.
#pragma once

#include "ChipTests.h"
#include "PopupCard.h"

#include <QDate>

class QCalendarWidget;
class QCheckBox;
class QDateEdit;

namespace broadside {

/// Days with both ends; an invalid one is open.
struct Period
{
    QDate first;
    QDate last;

    bool operator==(const Period &) const = default;
};

/// As a filter's value: "2021-11-01..2021-11-30"; empty where both ends are open.
[[nodiscard]] QString periodValue(const Period &period);
[[nodiscard]] Period readPeriod(const QString &value);

class PeriodPopup final : public PopupCard
{
    Q_OBJECT
public:
    PeriodPopup(ChipTest test, QWidget *parent);

signals:
    void changed(const broadside::ChipTest &test);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSpans();
    QWidget *makeDays();
    void dressCalendar();
    void choose(const Period &period);
    void chooseDay(const QDate &day);
    void say();
    void showPeriod();

    ChipTest m_test;
    Period m_period;
    bool m_isEndNext = false; ///< the next day that is clicked ends the period
    QDateEdit *m_first;
    QDateEdit *m_last;
    QCalendarWidget *m_calendar;
    QCheckBox *m_undated;
};

} // namespace broadside
