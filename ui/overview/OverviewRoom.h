// How the campaign stands: signatures, days, places, languages, and what to look at before it goes out. Each is a door
// to its room.
#pragma once

#include "Room.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace broadside {

class Card;
class DayChart;
class EmptyState;
class FindingList;
class GoalCard;
class Label;
class LanguageList;
class PageScroll;
class ShareList;

class OverviewRoom final : public Room
{
    Q_OBJECT
public:
    OverviewRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Columns { One, Two, Three };

    void arrange();
    void showFigures();
    void showLanguages();
    void showFindings();
    [[nodiscard]] QString subtitle() const;

    Label *m_heading;
    Label *m_subtitle;
    QPushButton *m_import;
    PageScroll *m_scroll;
    QGridLayout *m_grid;
    GoalCard *m_goal;
    Card *m_daysCard;
    DayChart *m_days;
    EmptyState *m_noDays;
    Card *m_languagesCard;
    LanguageList *m_languages;
    Card *m_findingsCard;
    FindingList *m_findings;
    Card *m_placesCard;
    ShareList *m_places;
    Card *m_sourcesCard;
    ShareList *m_sources;
    Columns m_columns = Columns::Three;
};

} // namespace broadside
