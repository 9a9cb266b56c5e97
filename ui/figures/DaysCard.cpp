#include "DaysCard.h"

#include "Campaign.h"
#include "EmptyState.h"
#include "FigureColours.h"
#include "FlowLayout.h"
#include "Label.h"
#include "Legend.h"
#include "Style.h"
#include "TimeChart.h"

#include <QButtonGroup>
#include <QLayout>
#include <QLocale>
#include <QPushButton>

#include <map>

namespace broadside {

namespace {

SignerFilter validOnes(const QString &days)
{
    return SignerFilter::both(SignerFilter::of(SignerTrait::Status, {QStringLiteral("valid")}),
                              SignerFilter::of(SignerTrait::Signed, {days}));
}

} // namespace

DaysCard::DaysCard(QWidget *parent)
    : FigureCard(QStringLiteral("days"), parent),
      m_chart(new TimeChart),
      m_perStep(new QPushButton),
      m_together(new QPushButton),
      m_legend(new Legend),
      m_readout(new Label(LabelRole::Muted)),
      m_empty(new EmptyState(QStringLiteral("view-calendar-day"))),
      m_figure(new QWidget),
      m_notes(new QWidget),
      m_earlier(new QPushButton),
      m_later(new QPushButton),
      m_undated(new QPushButton)
{
    m_chart->setObjectName(QStringLiteral("timeChart"));
    m_perStep->setObjectName(QStringLiteral("perStepButton"));
    m_together->setObjectName(QStringLiteral("togetherButton"));
    auto *modes = new QWidget;
    auto *modeLine = new QHBoxLayout(modes);
    modeLine->setContentsMargins(0, 0, 0, 0);
    modeLine->setSpacing(8);
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_perStep, m_together}) {
        setButtonRole(button, ButtonRole::Chip);
        button->setCheckable(true);
        group->addButton(button);
        modeLine->addWidget(button);
    }
    modeLine->addStretch();
    m_perStep->setChecked(true);
    addControl(modes);

    auto *notes = new FlowLayout(16, m_notes);
    for (QPushButton *note : {m_earlier, m_later, m_undated}) {
        setButtonRole(note, ButtonRole::Link);
        notes->addWidget(note);
    }
    addControl(m_notes);

    auto *layout = new QVBoxLayout(m_figure);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(modes);
    m_readout->setWordWrap(true);
    layout->addWidget(m_readout);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_notes);
    content()->addWidget(m_figure, 1);
    content()->addWidget(m_empty, 1);

    setTable([this] { return table(); });
    connect(m_chart, &TimeChart::readoutChanged, m_readout, &QLabel::setText);
    connect(m_chart, &TimeChart::wantsSignatures, this, &DaysCard::wantsSignatures);
    connect(m_together, &QPushButton::toggled, this, [this](bool isTogether) {
        m_chart->setMode(isTogether ? TimeChart::Mode::Together : TimeChart::Mode::PerStep);
        retranslate();
    });
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        emit wantsSignatures(validOnes(QStringLiteral("..") + m_chart->series().earlier.last.toString(Qt::ISODate)));
    });
    connect(m_later, &QPushButton::clicked, this, [this] {
        emit wantsSignatures(validOnes(m_chart->series().later.first.toString(Qt::ISODate) + QStringLiteral("..")));
    });
    connect(m_undated, &QPushButton::clicked, this, [this] { emit wantsSignatures(validOnes({})); });
}

void DaysCard::setFigures(const SignerStatistics &statistics, const Campaign &campaign, const Forecast &forecast)
{
    m_statistics = statistics;
    m_chart->setFigures(statistics, campaign.opens, campaign.closes, campaign.goal, forecast);
    const bool hasDays = !m_chart->series().bins.isEmpty();
    m_figure->setVisible(hasDays);
    m_empty->setVisible(!hasDays);
    retranslate();
}

void DaysCard::retranslate()
{
    setHeading(tr("Signatures by day"));
    m_perStep->setText(tr("Per day"));
    //: What had come in until each day
    m_together->setText(tr("Running total"));
    m_chart->setAccessibleName(m_together->isChecked() ? tr("Signatures until each day") : tr("Signatures by day"));
    m_chart->setToolTip({});
    if (m_statistics.total() > 0)
        m_empty->setTexts(tr("No days are known"), tr("None of the signatures says when it was given."));
    else
        m_empty->setTexts(tr("No signatures yet"), tr("The days appear here with the first signature."));
    m_readout->setText(m_chart->readout());
    showLegend();
    showNotes();
}

void DaysCard::showLegend()
{
    const bool isTogether = m_together->isChecked();
    QList<LegendEntry> entries{{tr("One by one"),
                                [isTogether](const Palette &palette) {
                                    return isTogether
                                               ? blended(palette.accent, palette.surface, palette.isDark ? 0.72 : 0.82)
                                               : palette.accent;
                                },
                                {}}};
    if (m_statistics.onPaper > 0)
        entries.append({tr("On paper"), paperGround, [](const Palette &palette) { return palette.accent; }});
    m_legend->setEntries(entries);
    m_legend->setVisible(m_statistics.onPaper > 0);
}

void DaysCard::showNotes()
{
    const DaySeries &series = m_chart->series();
    const QLocale locale;
    m_earlier->setVisible(series.earlier.signatures > 0);
    if (series.earlier.signatures > 0)
        //: Signatures with a date that is too early for the chart; %1 is the year of the first
        m_earlier->setText(tr("%Ln earlier, from %1", nullptr, static_cast<int>(series.earlier.signatures))
                               .arg(locale.toString(series.earlier.first, QStringLiteral("yyyy"))));
    m_later->setVisible(series.later.signatures > 0);
    //: Signatures with a date that is still to come
    m_later->setText(tr("%Ln dated after today", nullptr, static_cast<int>(series.later.signatures)));
    m_undated->setVisible(series.undated > 0);
    m_undated->setText(tr("%Ln without a date", nullptr, static_cast<int>(series.undated)));
    m_notes->setVisible(series.earlier.signatures + series.later.signatures + series.undated > 0);
}

FigureTable DaysCard::table() const
{
    FigureTable table{{tr("Day"), tr("One by one"), tr("On paper"), tr("Together")}, {}};
    std::map<QDate, std::pair<qint64, qint64>> days;
    for (const auto &[day, count] : m_statistics.byDay)
        days[day].first += count;
    for (const auto &[day, count] : m_statistics.paperByDay)
        days[day].second += count;
    qint64 together = m_statistics.undated;
    if (m_statistics.undated > 0)
        table.rows.append(
            {QString(), QString::number(m_statistics.undated), QStringLiteral("0"), QString::number(together)});
    for (const auto &[day, counts] : days) {
        together += counts.first + counts.second;
        table.rows.append({day.toString(Qt::ISODate), QString::number(counts.first), QString::number(counts.second),
                           QString::number(together)});
    }
    return table;
}

} // namespace broadside
