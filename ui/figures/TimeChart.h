// A campaign's signatures along time: a bar a step, or what had come together; one by one and on paper apart.
#pragma once

#include "DaySeries.h"
#include "Forecast.h"
#include "SignerFilter.h"

#include <QWidget>

namespace broadside {

/// Time runs as reading does: to the left in Arabic, like the rest of the window. A bar is chosen with the pointer or
/// the arrow keys (Home, End), is told by `readoutChanged`, and shows its signatures on a click or Enter.
class TimeChart final : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { PerStep, Together };

    explicit TimeChart(QWidget *parent = nullptr);
    void setFigures(const SignerStatistics &statistics, const QDate &opens, const QDate &closes, qint64 goal,
                    const Forecast &forecast);
    void setMode(Mode mode);
    [[nodiscard]] const DaySeries &series() const { return m_series; }
    /// What the chosen bar says; the whole, where none is chosen.
    [[nodiscard]] QString readout() const;
    /// The signatures of a bar.
    [[nodiscard]] SignerFilter filterOf(int bin) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void readoutChanged(const QString &text);
    void wantsSignatures(const broadside::SignerFilter &filter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Scale;

    void measure();
    [[nodiscard]] Scale scale() const;
    void paintGrid(QPainter &painter, const Scale &scale) const;
    void paintBars(QPainter &painter, const Scale &scale) const;
    void paintAreas(QPainter &painter, const Scale &scale) const;
    void paintForecast(QPainter &painter, const Scale &scale) const;
    void paintGoal(QPainter &painter, const Scale &scale) const;
    [[nodiscard]] QDate lastShown() const;
    [[nodiscard]] DayBin togetherUntil(int bin) const;
    [[nodiscard]] bool showsGoal() const;
    [[nodiscard]] int binAt(const QPointF &point) const;
    void select(int bin);

    SignerStatistics m_statistics;
    QDate m_opens;
    QDate m_closes;
    qint64 m_goal = 0;
    Forecast m_forecast;
    DaySeries m_series;
    Mode m_mode = Mode::PerStep;
    int m_selected = -1;
};

} // namespace broadside
