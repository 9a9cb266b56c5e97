#include "FiguresView.h"

#include "DaysCard.h"
#include "Forecast.h"
#include "GoalFigureCard.h"
#include "PageScroll.h"
#include "PlacesCard.h"
#include "RegionNames.h"
#include "SharesCard.h"
#include "SignerTexts.h"
#include "Style.h"
#include "TraitValues.h"

#include <QDir>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace broadside {

namespace {

constexpr int threeColumns = 980; // px of 13 px text
constexpr int twoColumns = 560;
constexpr int edge = 24;

SignerFilter valid(SignerTrait trait, const QString &value)
{
    return SignerFilter::both(SignerFilter::of(SignerTrait::Status, {QStringLiteral("valid")}),
                              SignerFilter::of(trait, {value}));
}

QString languageName(const QString &tag)
{
    if (tag.isEmpty())
        return FiguresView::tr("Not given");
    return harmless(nameOfLanguage(tag));
}

} // namespace

FiguresView::FiguresView(QWidget *parent)
    : QWidget(parent),
      m_scroll(new PageScroll),
      m_grid(new QGridLayout),
      m_goal(new GoalFigureCard),
      m_days(new DaysCard),
      m_places(new PlacesCard),
      m_languages(new SharesCard(QStringLiteral("languages"))),
      m_sources(new SharesCard(QStringLiteral("sources"))),
      m_consent(new SharesCard(QStringLiteral("consent"))),
      m_people(new SharesCard(QStringLiteral("people"))),
      m_leftOut(new SharesCard(QStringLiteral("leftOut")))
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    m_grid->setSpacing(16);
    layout->addLayout(m_grid);
    layout->addStretch();
    m_scroll->setPage(page, edge);
    m_scroll->setObjectName(QStringLiteral("figuresScroll"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    connect(m_days, &DaysCard::wantsSignatures, this, &FiguresView::wantsSignatures);
    connect(m_places, &PlacesCard::wantsSignatures, this, [this](const SignerFilter &filter) {
        emit wantsSignatures(
            SignerFilter::both(SignerFilter::of(SignerTrait::Status, {QStringLiteral("valid")}), filter));
    });
    for (SharesCard *card : {m_languages, m_sources, m_consent, m_people, m_leftOut})
        connect(card, &SharesCard::wantsSignatures, this, &FiguresView::wantsSignatures);
    // Columns are as wide as each other, whatever is in them.
    for (QWidget *card : std::initializer_list<QWidget *>{m_goal, m_days, m_places, m_languages, m_sources, m_consent,
                                                          m_people, m_leftOut})
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_columns = 3;
    arrange();
    for (FigureCard *card : findChildren<FigureCard *>()) {
        connect(card, &FigureCard::failed, this, &FiguresView::failed);
        connect(card, &FigureCard::saved, this, [this](const QString &path) {
            emit notice(tr("The figure is at %1.").arg(QDir::toNativeSeparators(path)));
        });
        connect(card, &FigureCard::copied, this,
                [this](const QString &title) { emit notice(tr("“%1” is copied.").arg(title)); });
    }
    retranslate();
}

void FiguresView::arrange()
{
    const QList<QWidget *> cards{m_goal, m_days, m_places, m_languages, m_sources, m_consent, m_people, m_leftOut};
    for (QWidget *card : cards)
        m_grid->removeWidget(card);
    // Twelve columns. The great figures have a row each where there is no room beside them.
    if (m_columns == 3) {
        m_grid->addWidget(m_goal, 0, 0, 1, 4);
        m_grid->addWidget(m_days, 0, 4, 1, 8);
        m_grid->addWidget(m_places, 1, 0, 1, 12);
        m_grid->addWidget(m_languages, 2, 0, 1, 6);
        m_grid->addWidget(m_sources, 2, 6, 1, 6);
        m_grid->addWidget(m_consent, 3, 0, 1, 4);
        m_grid->addWidget(m_people, 3, 4, 1, 4);
        m_grid->addWidget(m_leftOut, 3, 8, 1, 4);
    } else if (m_columns == 2) {
        m_grid->addWidget(m_goal, 0, 0, 1, 12);
        m_grid->addWidget(m_days, 1, 0, 1, 12);
        m_grid->addWidget(m_places, 2, 0, 1, 12);
        m_grid->addWidget(m_languages, 3, 0, 1, 6);
        m_grid->addWidget(m_sources, 3, 6, 1, 6);
        m_grid->addWidget(m_consent, 4, 0, 2, 6);
        m_grid->addWidget(m_people, 4, 6, 1, 6);
        m_grid->addWidget(m_leftOut, 5, 6, 1, 6);
    } else {
        for (int row = 0; row < cards.size(); ++row)
            m_grid->addWidget(cards[row], row, 0, 1, 12);
    }
    for (int column = 0; column < 12; ++column)
        m_grid->setColumnStretch(column, 1);
}

void FiguresView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = width() >= scaledPixels(threeColumns) ? 3 : width() >= scaledPixels(twoColumns) ? 2 : 1;
    if (std::exchange(m_columns, columns) != columns)
        arrange();
}

void FiguresView::setFigures(const SignerStatistics &statistics, const Campaign &campaign, const QDate &today)
{
    m_statistics = statistics;
    m_campaign = campaign;
    m_today = today;
    showFigures();
}

void FiguresView::retranslate()
{
    showFigures();
}

void FiguresView::showFigures()
{
    for (FigureCard *card : findChildren<FigureCard *>())
        card->setFilePrefix(m_campaign.slug);
    const Forecast result = forecast(m_statistics, m_campaign.goal, m_campaign.opens, m_campaign.closes,
                                     m_today.isValid() ? m_today : QDate::currentDate());
    m_goal->setFigures(m_statistics, m_campaign.goal, result);
    m_days->setFigures(m_statistics, m_campaign, result);
    m_places->setFigures(m_statistics);
    m_places->retranslate();
    showLanguages();
    showSources();
    showConsent();
    showPeople();
    showLeftOut();
}

void FiguresView::showLanguages()
{
    QList<BarRow> rows;
    for (const ValueCount &each : std::as_const(m_statistics.byLanguage))
        rows.append({languageName(each.value), each.count, valid(SignerTrait::Language, each.value), {}});
    m_languages->setShares(tr("Languages"), tr("Language"), rows, m_statistics.signatures,
                           m_statistics.onPaper > 0 ? tr("Of those one by one.") : QString());
}

void FiguresView::showSources()
{
    QList<BarRow> rows;
    for (const ValueCount &each : std::as_const(m_statistics.bySource))
        rows.append({harmless(sourceName(each.value)), each.count, valid(SignerTrait::Source, each.value), {}});
    if (m_statistics.onPaper > 0)
        rows.append(
            {tr("Counted on paper"), m_statistics.onPaper, {}, tr("Counted, not typed in: there are no rows.")});
    std::ranges::stable_sort(rows, std::ranges::greater(), &BarRow::count);
    m_sources->setShares(tr("How they came"), tr("Source"), rows, m_statistics.total(), {});
}

void FiguresView::showConsent()
{
    const qint64 unasked = std::max<qint64>(
        m_statistics.signatures - m_statistics.mayContact - m_statistics.refused - m_statistics.withdrawn, 0);
    QList<BarRow> rows;
    if (m_statistics.signatures > 0)
        rows = {
            {tr("May be contacted"), m_statistics.mayContact, valid(SignerTrait::Consent, QStringLiteral("given")), {}},
            //: Consent to e-mail
            {tr("Refused"), m_statistics.refused, valid(SignerTrait::Consent, QStringLiteral("refused")), {}},
            {tr("Not asked"), unasked, valid(SignerTrait::Consent, QStringLiteral("unasked")), {}},
            {tr("Withdrawn since"),
             m_statistics.withdrawn,
             valid(SignerTrait::Status, QStringLiteral("withdrawn")),
             {}}};
    m_consent->setShares(tr("Consent to e-mail"), tr("Consent"), rows, m_statistics.signatures,
                         m_statistics.onPaper > 0 ? tr("Of those one by one.") : QString());
}

void FiguresView::showPeople()
{
    QList<BarRow> rows;
    if (m_statistics.signatures > 0)
        rows = {{tr("New"), std::max<qint64>(m_statistics.signatures - m_statistics.returning, 0),
                 valid(SignerTrait::FirstTime, QStringLiteral("yes")), tr("Signed none of your campaigns before")},
                //: People who had signed another campaign before
                {tr("Returning"), m_statistics.returning, valid(SignerTrait::FirstTime, QStringLiteral("no")),
                 tr("Had signed another campaign before")}};
    m_people->setShares(tr("New and returning"), tr("People"), rows, m_statistics.signatures,
                        m_statistics.onPaper > 0 ? tr("Of those one by one.") : QString());
}

void FiguresView::showLeftOut()
{
    const qint64 all = m_statistics.signatures + m_statistics.duplicates + m_statistics.rejected;
    QList<BarRow> rows;
    if (all > 0)
        rows = {{tr("Duplicates"), m_statistics.duplicates,
                 SignerFilter::of(SignerTrait::Status, {QStringLiteral("duplicate")}),
                 tr("Signed twice: one signature counts")},
                {tr("Rejected rows"),
                 m_statistics.rejected,
                 {},
                 tr("Rows of lists that could not be taken in: see the imports")}};
    m_leftOut->setShares(tr("Not counted"), tr("What"), rows, all, tr("Of all rows that came in."));
}

} // namespace broadside
