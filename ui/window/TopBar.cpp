#include "TopBar.h"

#include "Actions.h"
#include "Charts.h"
#include "Session.h"
#include "Style.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QToolButton>

namespace broadside {

namespace {

constexpr int ringSide = 14;
constexpr int tabSides = 12;
constexpr int tabGap = 8;

/// A title as a menu shows it: an "&" in it is no mnemonic.
QString asMenuText(const QString &title)
{
    return QString(title).replace(u'&', QStringLiteral("&&"));
}

} // namespace

LanguageTab::LanguageTab(const Language &language, QWidget *parent) : QPushButton(parent), m_language(language)
{
    setObjectName(QStringLiteral("languageTab_") + language.tag());
    setCheckable(true);
    setAutoExclusive(true);
    setButtonRole(this, ButtonRole::Tab);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LanguageTab::setProgress(int percent, bool hasMissing)
{
    m_percent = percent;
    m_hasMissing = hasMissing;
    //: A language of the campaign and how much of it is done: "French (Canada), 92 %"
    const QString words = tr("%1, %2 %").arg(m_language.name(), QLocale().toString(percent));
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize LanguageTab::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(strong).horizontalAdvance(text());
    return {2 * tabSides + scaledPixels(ringSide) + tabGap + words, std::max(32, fontMetrics().height() + 14)};
}

void LanguageTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const int side = scaledPixels(ringSide);
    const QRect ring(tabSides, (height() - side) / 2, side, side);
    const Tone tone = m_percent == 100 ? Tone::Good : m_hasMissing ? Tone::Bad : Tone::Warning;
    drawRing(painter, QStyle::visualRect(layoutDirection(), rect(), ring), m_percent, tone, this);
    const Palette &palette = Style::paletteOf(this);
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(isChecked() || underMouse() ? palette.text : palette.muted);
    const QRect place = rect().adjusted(tabSides + side + tabGap, 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                     static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     text());
}

TopBar::TopBar(Session &session, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_actions(actions),
      m_campaign(new QToolButton),
      m_campaignMenu(new QMenu(this)),
      m_tabArea(new QScrollArea),
      m_find(new QPushButton),
      m_export(new QPushButton)
{
    m_campaign->setObjectName(QStringLiteral("campaignButton"));
    m_campaign->setMenu(m_campaignMenu);
    m_campaign->setPopupMode(QToolButton::InstantPopup);
    m_campaign->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_campaign->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_campaign->setMinimumWidth(scaledPixels(96));
    setButtonRole(m_campaign, ButtonRole::Flat);

    auto *tabs = new QWidget;
    m_tabRow = new QHBoxLayout(tabs);
    m_tabRow->setContentsMargins(0, 0, 0, 0);
    m_tabRow->setSpacing(4);
    m_tabArea->setObjectName(QStringLiteral("languageTabs"));
    m_tabArea->setWidget(tabs);
    m_tabArea->setWidgetResizable(true);
    m_tabArea->setFrameShape(QFrame::NoFrame);
    m_tabArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabArea->setFocusPolicy(Qt::NoFocus);
    m_tabArea->setBackgroundRole(QPalette::Window);

    m_find->setObjectName(QStringLiteral("findButton"));
    m_export->setObjectName(QStringLiteral("exportKitButton"));
    setButtonRole(m_export, ButtonRole::Outline);

    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(16);
    layout->addWidget(m_campaign, 2);
    layout->addWidget(m_tabArea, 1);
    layout->addStretch();
    layout->addWidget(m_find);
    layout->addWidget(m_export);

    setTitleFont();
    connect(m_find, &QPushButton::clicked, actions.find, &QAction::trigger);
    connect(m_export, &QPushButton::clicked, actions.exportKit, &QAction::trigger);
    connect(&session, &Session::campaignsChanged, this, &TopBar::showCampaigns);
    connect(&session, &Session::campaignChanged, this, &TopBar::showLanguages);
    connect(&session, &Session::languageChanged, this, &TopBar::showLanguage);
    connect(&session, &Session::languageChanged, this, &TopBar::showTitle);
    connect(&session, &Session::textChanged, this, &TopBar::showProgress);
    connect(&session, &Session::textChanged, this, &TopBar::showTitle);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setTitleFont();
        fitTabs();
    }
}

void TopBar::setTitleFont()
{
    QFont title = font();
    title.setPixelSize(scaledPixels(15));
    title.setWeight(QFont::DemiBold);
    m_campaign->setFont(title);
    // Titles in scripts with tall letters do not push the room below up and down.
    m_campaign->setFixedHeight(m_find->sizeHint().height());
}

void TopBar::retranslate()
{
    // The campaign's button has room of its own before its words.
    layout()->setContentsMargins(layoutDirection() == Qt::RightToLeft ? QMargins(24, 12, 16, 12)
                                                                      : QMargins(16, 12, 24, 12));
    //: With the keys that do the same: "Find… Ctrl+K"
    m_find->setText(tr("Find… %1").arg(m_actions.find->shortcut().toString(QKeySequence::NativeText)));
    m_find->setAccessibleName(tr("Find anything"));
    m_export->setText(tr("Export kit"));
    showCampaigns();
    showProgress();
}

void TopBar::showCampaigns()
{
    m_campaignMenu->clear();
    //: A campaign that has no title yet
    const QString untitled = tr("Untitled campaign");
    auto *group = new QActionGroup(m_campaignMenu);
    for (const CampaignSummary &campaign : m_session.campaigns()) {
        const QString title = campaign.title.isEmpty() ? untitled : campaign.title;
        QAction *action = m_campaignMenu->addAction(asMenuText(title));
        action->setCheckable(true);
        action->setChecked(campaign.id == m_session.campaignId());
        group->addAction(action);
        connect(action, &QAction::triggered, &m_session, [this, id = campaign.id] { m_session.selectCampaign(id); });
    }
    m_campaignMenu->addSeparator();
    m_campaignMenu->addAction(m_actions.newCampaign);
    m_campaignMenu->addAction(m_actions.settings);
    showTitle();
}

void TopBar::showTitle()
{
    const Brief &brief = m_session.campaign().brief;
    QString title = brief.body(FieldKind::Title, m_session.language());
    if (title.isEmpty())
        title = brief.body(FieldKind::Title, brief.mainLanguage());
    if (title.isEmpty())
        title = tr("Untitled campaign");
    m_campaign->setText(asMenuText(title));
    m_campaign->setAccessibleName(tr("Campaign: %1").arg(title));
    m_campaign->setToolTip(title);
}

void TopBar::showLanguages()
{
    QList<Language> shown;
    for (const LanguageTab *tab : std::as_const(m_tabs))
        shown.append(tab->language());
    const QList<Language> &languages = m_session.campaign().brief.languages;
    if (shown != languages) {
        qDeleteAll(m_tabs);
        m_tabs.clear();
        for (const Language &language : languages) {
            auto *tab = new LanguageTab(language);
            const bool isAlone = std::ranges::count(languages, language.primary(), &Language::primary) == 1;
            tab->setText(isAlone ? language.shortName() : language.tag());
            connect(tab, &QPushButton::clicked, &m_session, [this, language] { m_session.selectLanguage(language); });
            m_tabRow->addWidget(tab);
            m_tabs.append(tab);
        }
    }
    fitTabs();
    showProgress();
    showLanguage();
    showCampaigns();
}

void TopBar::fitTabs()
{
    const QSize all = m_tabArea->widget()->minimumSizeHint();
    m_tabArea->setFixedHeight(all.height());
    m_tabArea->setMaximumWidth(all.width());
    m_tabArea->setMinimumWidth(std::min(all.width(), 220));
}

void TopBar::showProgress()
{
    for (LanguageTab *tab : std::as_const(m_tabs)) {
        const LanguageProgress progress = m_session.campaign().progress(tab->language());
        tab->setProgress(progress.percent(), progress.missing > 0);
    }
}

void TopBar::showLanguage()
{
    for (LanguageTab *tab : std::as_const(m_tabs)) {
        if (tab->language() != m_session.language())
            continue;
        tab->setChecked(true);
        m_tabArea->ensureWidgetVisible(tab);
    }
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Style::paletteOf(this).line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace broadside
