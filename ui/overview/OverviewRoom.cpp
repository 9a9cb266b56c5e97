#include "OverviewRoom.h"

#include "Charts.h"
#include "EmptyState.h"
#include "FindingList.h"
#include "GoalCard.h"
#include "Label.h"
#include "LanguageList.h"
#include "PageScroll.h"
#include "RegionNames.h"
#include "Session.h"
#include "ShareList.h"
#include "Style.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <functional>
#include <map>

namespace broadside {

namespace {

constexpr int narrowWidth = 900;
constexpr int singleWidth = 480;

QList<std::pair<QString, qint64>> named(const QList<ValueCount> &values, QString (*name)(const QString &))
{
    QList<std::pair<QString, qint64>> shares;
    for (const ValueCount &each : values)
        shares.append({name(each.value), each.count});
    return shares;
}

/// Where they sign, with those on paper.
QList<std::pair<QString, qint64>> regions(const SignerStatistics &statistics)
{
    QList<ValueCount> sums = statistics.byRegion;
    for (const PlaceCount &place : statistics.paperByPlace) {
        const auto same = std::ranges::find(sums, place.region, &ValueCount::value);
        if (same != sums.end())
            same->count += place.count;
        else
            sums.append({place.region, place.count});
    }
    std::ranges::stable_sort(sums, std::ranges::greater(), &ValueCount::count);
    return named(sums, regionName);
}

/// One by one and on paper together.
QList<std::pair<QDate, qint64>> allDays(const SignerStatistics &statistics)
{
    std::map<QDate, qint64> days(statistics.byDay.begin(), statistics.byDay.end());
    for (const auto &[day, count] : statistics.paperByDay)
        days[day] += count;
    return {days.begin(), days.end()};
}

} // namespace

OverviewRoom::OverviewRoom(Session &session, Tasks &tasks, QWidget *parent)
    : Room(session, tasks, parent),
      m_heading(new Label(LabelRole::Heading)),
      m_subtitle(new Label(LabelRole::Muted)),
      m_import(new QPushButton),
      m_scroll(new PageScroll),
      m_goal(new GoalCard),
      m_daysCard(new Card),
      m_days(new DayChart),
      m_noDays(new EmptyState(QStringLiteral("view-calendar-day"))),
      m_languagesCard(new Card),
      m_languages(new LanguageList),
      m_findingsCard(new Card),
      m_findings(new FindingList),
      m_placesCard(new Card),
      m_places(new ShareList),
      m_sourcesCard(new Card),
      m_sources(new ShareList)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(16);
    auto *top = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_heading);
    titles->addWidget(m_subtitle);
    top->addLayout(titles, 1);
    top->addWidget(m_import, 0, Qt::AlignBottom);
    layout->addLayout(top);
    m_heading->setWordWrap(true);
    m_import->setObjectName(QStringLiteral("overviewImportButton"));
    setButtonRole(m_import, ButtonRole::Primary);

    m_daysCard->content()->addWidget(m_days, 1);
    m_daysCard->content()->addWidget(m_noDays, 1);
    m_languagesCard->content()->addWidget(m_languages);
    m_findingsCard->content()->addWidget(m_findings);
    m_placesCard->content()->addWidget(m_places);
    m_placesCard->content()->addStretch();
    m_sourcesCard->content()->addWidget(m_sources);
    m_sourcesCard->content()->addStretch();
    m_days->setObjectName(QStringLiteral("dayChart"));
    m_findings->setObjectName(QStringLiteral("findingList"));

    m_grid = new QGridLayout;
    m_grid->setSpacing(16);
    layout->addLayout(m_grid);
    layout->addStretch();
    arrange();

    m_scroll->setPage(page, 24);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    connect(m_import, &QPushButton::clicked, this, [this] { emit wantsImport({}); });
    connect(m_noDays->button(), &QPushButton::clicked, this, [this] { emit wantsImport({}); });
    connect(m_languages, &LanguageList::wantsLanguage, this, [this](const Language &language) {
        this->session().selectLanguage(language);
        emit wants(RoomId::Text);
    });
    connect(m_findings, &FindingList::wantsSettings, this, &OverviewRoom::wantsSettings);
    connect(m_findings, &FindingList::wantsField, this,
            [this](const FieldKey &key, const Language &language, const TextRange &range) {
                if (!language.isNull())
                    this->session().selectLanguage(language);
                emit wantsField(key, range);
            });
    connect(&session, &Session::signersChanged, this, &OverviewRoom::showFigures);
    connect(&session, &Session::findingsChanged, this, [this] {
        showFindings();
        showLanguages();
    });
    connect(&session, &Session::languageChanged, this, &OverviewRoom::refresh);
}

void OverviewRoom::arrange()
{
    const QList<QWidget *> cards{m_goal, m_daysCard, m_languagesCard, m_findingsCard, m_placesCard, m_sourcesCard};
    for (QWidget *card : cards)
        m_grid->removeWidget(card);
    // Twelve columns; a narrow window takes two cards a row, or one where the text is large.
    if (m_columns == Columns::One) {
        for (int row = 0; row < cards.size(); ++row)
            m_grid->addWidget(cards[row], row, 0, 1, 12);
    } else if (m_columns == Columns::Two) {
        m_grid->addWidget(m_goal, 0, 0, 1, 5);
        m_grid->addWidget(m_daysCard, 0, 5, 1, 7);
        m_grid->addWidget(m_languagesCard, 1, 0, 1, 5);
        m_grid->addWidget(m_findingsCard, 1, 5, 1, 7);
        m_grid->addWidget(m_placesCard, 2, 0, 1, 6);
        m_grid->addWidget(m_sourcesCard, 2, 6, 1, 6);
    } else {
        m_grid->addWidget(m_goal, 0, 0, 1, 3);
        m_grid->addWidget(m_daysCard, 0, 3, 1, 6);
        m_grid->addWidget(m_languagesCard, 0, 9, 1, 3);
        m_grid->addWidget(m_findingsCard, 1, 0, 2, 7);
        m_grid->addWidget(m_placesCard, 1, 7, 1, 5);
        m_grid->addWidget(m_sourcesCard, 2, 7, 1, 5);
    }
    for (int column = 0; column < 12; ++column)
        m_grid->setColumnStretch(column, 1);
}

void OverviewRoom::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    const Columns columns = width() < scaledPixels(singleWidth)   ? Columns::One
                            : width() < scaledPixels(narrowWidth) ? Columns::Two
                                                                  : Columns::Three;
    if (std::exchange(m_columns, columns) != columns)
        arrange();
}

void OverviewRoom::retranslate()
{
    m_import->setText(tr("Import signatures…"));
    m_daysCard->setTitle(tr("By day"));
    m_goal->setTitle(tr("Signatures"));
    m_languagesCard->setTitle(tr("Languages"));
    m_findingsCard->setTitle(tr("Before it goes out"));
    m_placesCard->setTitle(tr("Where they sign"));
    m_sourcesCard->setTitle(tr("How they came"));
    m_days->setAccessibleName(tr("Signatures by day"));
    m_noDays->setTexts(tr("No signatures yet"),
                       tr("Bring in a list: CSV as your form, your spreadsheet or another system gives it."));
    m_noDays->button()->setText(tr("Import a list…"));
    refresh();
}

void OverviewRoom::refresh()
{
    const Campaign &campaign = session().campaign();
    const QString title = campaign.brief.body(FieldKind::Title, session().language());
    m_heading->setText(title.isEmpty() ? campaign.brief.body(FieldKind::Title, campaign.brief.mainLanguage()) : title);
    m_subtitle->setText(subtitle());
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    showFigures();
    showLanguages();
    showFindings();
}

QString OverviewRoom::subtitle() const
{
    const Campaign &campaign = session().campaign();
    const QDate today = QDate::currentDate();
    const auto words = [&today](const QDate &date) {
        return QLocale().toString(date, date.year() == today.year() ? QStringLiteral("d MMMM")
                                                                    : QStringLiteral("d MMMM yyyy"));
    };
    QStringList parts;
    if (campaign.opens.isValid())
        parts << (campaign.opens > today ? tr("Opens on %1") : tr("Open since %1")).arg(words(campaign.opens));
    if (campaign.closes.isValid()) {
        const qint64 days = today.daysTo(campaign.closes);
        if (days < 0)
            parts = {tr("Closed on %1").arg(words(campaign.closes))};
        else
            parts << (days == 0 ? tr("closes today") : tr("closes in %Ln day(s)", nullptr, static_cast<int>(days)));
    }
    return parts.join(QStringLiteral(" · "));
}

void OverviewRoom::showFigures()
{
    const SignerStatistics &statistics = session().statistics();
    m_goal->setFigures(statistics, session().campaign().goal);
    const bool hasAny = statistics.total() > 0;
    m_days->setDays(allDays(statistics));
    m_days->setVisible(hasAny);
    m_noDays->setVisible(!hasAny);
    m_placesCard->setVisible(hasAny);
    m_sourcesCard->setVisible(hasAny);
    m_places->setShares(regions(statistics), tr("Elsewhere"));
    m_sources->setShares(named(statistics.bySource, sourceName), tr("Other"));
}

void OverviewRoom::showLanguages()
{
    m_languages->setCampaign(session().campaign());
}

void OverviewRoom::showFindings()
{
    m_findings->setFindings(session().findings(), session().campaign());
}

} // namespace broadside
