#include "GoalCard.h"

#include "Charts.h"
#include "Label.h"

#include <QBoxLayout>
#include <QLocale>

namespace broadside {

GoalCard::GoalCard(QWidget *parent)
    : Card(parent),
      m_figure(new Label(LabelRole::Figure)),
      m_meter(new MeterBar(10)),
      m_share(new Label(LabelRole::Muted)),
      m_paper(new Label(LabelRole::Muted)),
      m_duplicates(new Label(LabelRole::Muted)),
      m_consent(new Pill)
{
    m_figure->setObjectName(QStringLiteral("signatureFigure"));
    m_share->setWordWrap(true);
    m_paper->setWordWrap(true);
    m_duplicates->setWordWrap(true);
    content()->setSpacing(8);
    content()->addWidget(m_figure);
    content()->addWidget(m_meter);
    content()->addWidget(m_share);
    content()->addWidget(m_paper);
    content()->addWidget(m_duplicates);
    content()->addSpacing(4);
    content()->addWidget(m_consent, 0, Qt::AlignLeading | Qt::AlignVCenter);
    content()->addStretch();
}

void GoalCard::setFigures(const SignerStatistics &statistics, int goal)
{
    const QLocale locale;
    m_figure->setText(locale.toString(statistics.total()));
    m_meter->setVisible(goal > 0);
    m_share->setVisible(goal > 0);
    if (goal > 0) {
        const double share = double(statistics.total()) / goal;
        m_meter->setValue(qMin(1.0, share));
        m_meter->setAccessibleName(tr("Progress to the goal"));
        //: 62 % of a goal of 20,000 signatures
        m_share->setText(tr("%1 % of %2").arg(locale.toString(int(share * 100)), locale.toString(goal)));
    }
    m_paper->setVisible(statistics.onPaper > 0);
    m_paper->setText(tr("%Ln of them on paper", nullptr, int(statistics.onPaper)));
    m_duplicates->setVisible(statistics.duplicates > 0);
    m_duplicates->setText(tr("%Ln duplicate(s) set aside", nullptr, int(statistics.duplicates)));
    m_consent->setVisible(statistics.mayContact > 0);
    m_consent->setTone(Tone::Good);
    m_consent->setText(tr("%Ln may be contacted", nullptr, int(statistics.mayContact)));
}

} // namespace broadside
