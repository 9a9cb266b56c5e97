#include "GoalFigureCard.h"

#include "ForecastText.h"
#include "Label.h"
#include "ShareText.h"
#include "SplitBar.h"

#include <QGridLayout>
#include <QLocale>

namespace broadside {

GoalFigureCard::GoalFigureCard(QWidget *parent)
    : FigureCard(QStringLiteral("goal"), parent),
      m_figure(new Label(LabelRole::Figure)),
      m_share(new Label(LabelRole::Muted)),
      m_bar(new SplitBar),
      m_forecastTitle(new Label(LabelRole::Section)),
      m_headline(new Label(LabelRole::Name)),
      m_sentence(new Label(LabelRole::Muted)),
      m_closing(new Label(LabelRole::Muted))
{
    m_figure->setObjectName(QStringLiteral("totalFigure"));
    m_headline->setObjectName(QStringLiteral("forecastHeadline"));
    m_sentence->setObjectName(QStringLiteral("forecastSentence"));
    m_closing->setObjectName(QStringLiteral("forecastClosing"));
    content()->setSpacing(8);
    content()->addWidget(m_figure);
    content()->addWidget(m_bar);
    content()->addWidget(m_share);
    auto *parts = new QGridLayout;
    parts->setContentsMargins(0, 8, 0, 8);
    parts->setVerticalSpacing(6);
    parts->setColumnStretch(0, 1);
    for (int row = 0; row < 2; ++row) {
        m_names[row] = new Label(LabelRole::Body);
        m_counts[row] = new Label(LabelRole::Strong);
        m_counts[row]->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        parts->addWidget(m_names[row], row, 0);
        parts->addWidget(m_counts[row], row, 1);
    }
    m_counts[0]->setObjectName(QStringLiteral("oneByOneFigure"));
    m_counts[1]->setObjectName(QStringLiteral("paperFigure"));
    content()->addLayout(parts);
    content()->addWidget(m_forecastTitle);
    for (Label *label : {m_share, m_headline, m_sentence, m_closing})
        label->setWordWrap(true);
    content()->addWidget(m_headline);
    content()->addWidget(m_sentence);
    content()->addWidget(m_closing);
    content()->addStretch();
    setTable([this] { return table(); });
}

void GoalFigureCard::setFigures(const SignerStatistics &statistics, qint64 goal, const Forecast &forecast)
{
    m_statistics = statistics;
    m_goal = goal;
    m_forecast = forecast;
    retranslate();
}

void GoalFigureCard::retranslate()
{
    const QLocale locale;
    const double whole = static_cast<double>(m_goal > 0 ? m_goal : std::max<qint64>(m_statistics.total(), 1));
    // Beyond the goal the bar is full, and its parts still say how much of it is on paper.
    const double scale = std::max(whole, static_cast<double>(m_statistics.total()));
    setHeading(m_goal > 0 ? tr("Signatures and goal") : tr("Signatures"));
    m_figure->setText(locale.toString(m_statistics.total()));
    m_bar->setShares(static_cast<double>(m_statistics.signatures) / scale,
                     static_cast<double>(m_statistics.onPaper) / scale);
    m_bar->setVisible(m_goal > 0 || m_statistics.onPaper > 0);
    m_bar->setAccessibleName(tr("Progress to the goal"));
    m_share->setVisible(m_goal > 0);
    //: 62 % of a goal of 20,000 signatures
    m_share->setText(tr("%1 of the goal, %2")
                         .arg(shareText(static_cast<double>(m_statistics.total()) / whole), locale.toString(m_goal)));
    m_bar->setAccessibleDescription(m_share->text());
    m_names[0]->setText(tr("One by one"));
    m_counts[0]->setText(locale.toString(m_statistics.signatures));
    m_names[1]->setText(tr("Counted on paper"));
    m_counts[1]->setText(locale.toString(m_statistics.onPaper));
    for (Label *label : {m_names[0], m_names[1], m_counts[0], m_counts[1]})
        label->setVisible(m_statistics.onPaper > 0);

    const ForecastText text = forecastText(m_forecast, m_goal);
    m_headline->setText(text.headline);
    m_sentence->setText(text.sentence);
    m_closing->setText(text.closing);
    m_forecastTitle->setText(m_goal > 0 ? tr("When the goal is reached") : tr("On the last day"));
    m_forecastTitle->setVisible(!text.headline.isEmpty() || !text.closing.isEmpty());
    for (Label *label : {m_headline, m_sentence, m_closing})
        label->setVisible(!label->text().isEmpty());
}

FigureTable GoalFigureCard::table() const
{
    FigureTable table{{tr("Figure"), tr("Signatures"), tr("Day")}, {}};
    const auto add = [&table](const QString &name, qint64 number, const QDate &day = {}) {
        table.rows.append({name, QString::number(number), day.toString(Qt::ISODate)});
    };
    add(tr("One by one"), m_statistics.signatures);
    add(tr("Counted on paper"), m_statistics.onPaper);
    add(tr("Together"), m_statistics.total(), m_forecast.today);
    if (m_goal > 0) {
        add(tr("Goal"), m_goal, m_forecast.reached);
        if (m_forecast.earliest.isValid())
            add(tr("Goal reached at the earliest"), m_goal, m_forecast.earliest);
        if (m_forecast.latest.isValid())
            add(tr("Goal reached at the latest"), m_goal, m_forecast.latest);
    }
    if (m_forecast.closes.isValid() && m_forecast.hasRate()) {
        add(tr("On the last day, at least"), m_forecast.atClosing.least, m_forecast.closes);
        add(tr("On the last day, at most"), m_forecast.atClosing.most, m_forecast.closes);
    }
    return table;
}

} // namespace broadside
