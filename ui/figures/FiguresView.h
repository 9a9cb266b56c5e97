// Every figure of a campaign's signatures, as cards: the Signers room's second page. A click on a figure asks for the
// rows behind it.
#pragma once

#include "Campaign.h"
#include "Error.h"
#include "SignerFilter.h"
#include "SignerStatistics.h"

#include <QWidget>

class QGridLayout;

namespace broadside {

class DaysCard;
class FigureCard;
class GoalFigureCard;
class PageScroll;
class PlacesCard;
class SharesCard;

class FiguresView final : public QWidget
{
    Q_OBJECT
public:
    explicit FiguresView(QWidget *parent = nullptr);

    /// Of the campaign: its goal, when it opens and closes, and its slug for the names of files. `today` is what the
    /// forecast counts from.
    void setFigures(const SignerStatistics &statistics, const Campaign &campaign,
                    const QDate &today = QDate::currentDate());
    /// Puts all words in the program's language.
    void retranslate();

signals:
    /// Of the signatures, one by one: what is counted on paper has no rows.
    void wantsSignatures(const broadside::SignerFilter &filter);
    /// What became of a save or a copy, for the notice bar.
    void notice(const QString &text);
    void failed(const broadside::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showFigures();
    void showLanguages();
    void showSources();
    void showConsent();
    void showPeople();
    void showLeftOut();

    SignerStatistics m_statistics;
    Campaign m_campaign;
    QDate m_today;
    PageScroll *m_scroll;
    QGridLayout *m_grid;
    GoalFigureCard *m_goal;
    DaysCard *m_days;
    PlacesCard *m_places;
    SharesCard *m_languages;
    SharesCard *m_sources;
    SharesCard *m_consent;
    SharesCard *m_people;
    SharesCard *m_leftOut;
    int m_columns = 0;
};

} // namespace broadside
