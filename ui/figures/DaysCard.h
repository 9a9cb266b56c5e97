// Signatures by day: a switch between each step and all together, the chart, and what the chosen bar says.
#pragma once

#include "FigureCard.h"
#include "Forecast.h"
#include "SignerFilter.h"

class QPushButton;

namespace broadside {

struct Campaign;
class EmptyState;
class Label;
class Legend;
class TimeChart;

class DaysCard final : public FigureCard
{
    Q_OBJECT
public:
    explicit DaysCard(QWidget *parent = nullptr);
    void setFigures(const SignerStatistics &statistics, const Campaign &campaign, const Forecast &forecast);
    void retranslate();

signals:
    void wantsSignatures(const broadside::SignerFilter &filter);

private:
    void showNotes();
    void showLegend();
    [[nodiscard]] FigureTable table() const;

    SignerStatistics m_statistics;
    TimeChart *m_chart;
    QPushButton *m_perStep;
    QPushButton *m_together;
    Legend *m_legend;
    Label *m_readout;
    EmptyState *m_empty;
    QWidget *m_figure;
    QWidget *m_notes;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QPushButton *m_undated;
};

} // namespace broadside
