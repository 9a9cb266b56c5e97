// The figures of the window, drawn: a goal, a share, a ring, the days.
#pragma once

#include "Pill.h"

#include <QDate>
#include <QWidget>

namespace broadside {

/// A bar from 0 to 1 with round ends.
class MeterBar : public QWidget
{
    Q_OBJECT
public:
    explicit MeterBar(int height, QWidget *parent = nullptr);
    void setValue(double share);
    [[nodiscard]] double value() const { return m_value; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_value = 0;
};

/// A ring from 0 to 100, drawn at `rect` in a tone: how far a language is.
void drawRing(QPainter &painter, const QRectF &rect, int percent, Tone tone, const QWidget *widget);

/// A bar a day, the latest one strongest; the day and its figure on hover and, by arrow keys, for those who use the
/// keyboard.
class DayChart : public QWidget
{
    Q_OBJECT
public:
    explicit DayChart(QWidget *parent = nullptr);
    /// Ascending; days without any are filled in.
    void setDays(const QList<std::pair<QDate, qint64>> &days);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// The latest days for which there is room.
    [[nodiscard]] int visibleDays() const;
    [[nodiscard]] QRectF barOf(int day) const;
    [[nodiscard]] int captionHeight() const;
    [[nodiscard]] QString textOf(int day) const;
    [[nodiscard]] int dayAt(const QPointF &point) const;
    void select(int day);
    QList<std::pair<QDate, qint64>> m_days;
    int m_selected = -1;
};

} // namespace broadside
