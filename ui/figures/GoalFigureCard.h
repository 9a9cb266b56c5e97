// The goal: how many there are, one by one, on paper and together, and when it is reached.
#pragma once

#include "FigureCard.h"
#include "Forecast.h"

class QGridLayout;

namespace broadside {

class Label;
class SplitBar;

class GoalFigureCard final : public FigureCard
{
    Q_OBJECT
public:
    explicit GoalFigureCard(QWidget *parent = nullptr);
    /// `goal` 0: none.
    void setFigures(const SignerStatistics &statistics, qint64 goal, const Forecast &forecast);
    void retranslate();

private:
    [[nodiscard]] FigureTable table() const;

    SignerStatistics m_statistics;
    qint64 m_goal = 0;
    Forecast m_forecast;
    Label *m_figure;
    Label *m_share;
    SplitBar *m_bar;
    Label *m_names[2];
    Label *m_counts[2];
    Label *m_forecastTitle;
    Label *m_headline;
    Label *m_sentence;
    Label *m_closing;
};

} // namespace broadside
