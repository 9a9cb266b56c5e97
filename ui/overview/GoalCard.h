// The one figure that counts, and how far it is from the goal.
#pragma once

#include "Card.h"
#include "SignerStatistics.h"

namespace broadside {

class Label;
class MeterBar;
class Pill;

class GoalCard final : public Card
{
    Q_OBJECT
public:
    explicit GoalCard(QWidget *parent = nullptr);
    /// `goal` 0: none.
    void setFigures(const SignerStatistics &statistics, int goal);

private:
    Label *m_figure;
    MeterBar *m_meter;
    Label *m_share;
    Label *m_paper;
    Label *m_duplicates;
    Pill *m_consent;
};

} // namespace broadside
