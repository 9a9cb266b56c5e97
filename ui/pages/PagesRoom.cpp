#include "PagesRoom.h"

#include "BrowserView.h"
#include "Card.h"
#include "EmptyState.h"
#include "Kit.h"
#include "Label.h"
#include "Session.h"
#include "Style.h"
#include "Tasks.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace broadside {

namespace {

enum PageChoice { Sign, Thanks };
constexpr int phoneWidth = 390;
constexpr int tabletWidth = 768;
constexpr int deskWidth = 1280;

/// The site's files of a snapshot, each made when it is asked for.
SiteFiles siteFilesOf(const CampaignSnapshot &snapshot)
{
    QHash<QString, std::function<Result<QByteArray>()>> files;
    const QString site = QStringLiteral("site/");
    for (const Piece &piece : piecesOf(snapshot, kitLanguages(snapshot.campaign)))
        if (piece.path.startsWith(site))
            files.insert(piece.path.mid(site.size()), piece.render);
    return [files](const QString &path) -> std::optional<QByteArray> {
        const auto file = files.find(path);
        if (file == files.end())
            return std::nullopt;
        Result<QByteArray> bytes = (*file)();
        return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
    };
}

} // namespace

PagesRoom::PagesRoom(Session &session, Tasks &tasks, QWidget *parent)
    : Room(session, tasks, parent),
      m_heading(new Label(LabelRole::Heading)),
      m_page(new QButtonGroup(this)),
      m_width(new QButtonGroup(this)),
      m_dark(new QPushButton),
      m_copy(new QPushButton),
      m_open(new QPushButton),
      m_save(new QPushButton),
      m_stage(new Card),
      m_empty(new EmptyState(QStringLiteral("internet-web-browser")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    buildTools(layout);

    m_stage->setPadding(0);
    m_stage->content()->addWidget(m_empty);
    layout->addWidget(m_stage, 1);
    m_empty->hide();
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { emit wants(RoomId::Text); });

    m_reload.setSingleShot(true);
    m_reload.setInterval(250);
    connect(&m_reload, &QTimer::timeout, this, &PagesRoom::showPage);
    const auto reloadSoon = [this] {
        if (isVisible())
            m_reload.start();
    };
    connect(&session, &Session::textChanged, this, reloadSoon);
    connect(&session, &Session::languageChanged, this, &PagesRoom::showPage);
    connect(&session, &Session::signersChanged, this, reloadSoon);
    connect(m_page, &QButtonGroup::idClicked, this, &PagesRoom::showPage);
    connect(m_width, &QButtonGroup::idClicked, this, [this](int width) {
        if (m_browser)
            m_browser->setPageWidth(width);
    });
    connect(m_dark, &QPushButton::toggled, this, &PagesRoom::showPage);
    connect(m_copy, &QPushButton::clicked, this, &PagesRoom::copyAddress);
    connect(m_open, &QPushButton::clicked, this, &PagesRoom::openInBrowser);
    connect(m_save, &QPushButton::clicked, this, &PagesRoom::savePage);
}

void PagesRoom::buildTools(QVBoxLayout *layout)
{
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    titleRow->addWidget(m_heading);
    titleRow->addStretch();
    titleRow->addWidget(m_copy);
    titleRow->addWidget(m_open);
    titleRow->addWidget(m_save);
    layout->addLayout(titleRow);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(addChoice(m_page, Sign, QStringLiteral("signPageButton")));
    choices->addWidget(addChoice(m_page, Thanks, QStringLiteral("thanksPageButton")));
    choices->addStretch();
    choices->addWidget(addChoice(m_width, phoneWidth, QStringLiteral("phoneButton")));
    choices->addWidget(addChoice(m_width, tabletWidth, QStringLiteral("tabletButton")));
    choices->addWidget(addChoice(m_width, deskWidth, QStringLiteral("deskButton")));
    choices->addSpacing(8);
    choices->addWidget(m_dark);
    layout->addLayout(choices);
    m_page->button(Sign)->setChecked(true);
    m_width->button(deskWidth)->setChecked(true);

    m_dark->setCheckable(true);
    m_dark->setObjectName(QStringLiteral("darkPageButton"));
    setButtonRole(m_dark, ButtonRole::Chip);
    m_copy->setObjectName(QStringLiteral("copyAddressButton"));
    m_open->setObjectName(QStringLiteral("openPageButton"));
    m_save->setObjectName(QStringLiteral("savePageButton"));
    setButtonRole(m_save, ButtonRole::Primary);
}

QPushButton *PagesRoom::addChoice(QButtonGroup *group, int id, const QString &name)
{
    auto *button = new QPushButton;
    button->setCheckable(true);
    button->setObjectName(name);
    setButtonRole(button, ButtonRole::Chip);
    group->addButton(button, id);
    return button;
}

void PagesRoom::retranslate()
{
    m_heading->setText(tr("Pages"));
    m_page->button(Sign)->setText(tr("Sign"));
    m_page->button(Thanks)->setText(tr("Thank you"));
    m_width->button(phoneWidth)->setText(tr("Phone"));
    m_width->button(tabletWidth)->setText(tr("Tablet"));
    m_width->button(deskWidth)->setText(tr("Desktop"));
    //: A page as it looks to readers who prefer dark colours
    m_dark->setText(tr("Dark"));
    m_copy->setText(tr("Copy address"));
    m_copy->setToolTip(tr("Copies the address that this page has once the kit is published"));
    m_open->setText(tr("Open in browser"));
    m_save->setText(tr("Save site…"));
    showPage();
}

void PagesRoom::refresh()
{
    showPage();
}

void PagesRoom::showEvent(QShowEvent *event)
{
    Room::showEvent(event);
    showPage();
}

bool PagesRoom::loadBrowser()
{
    if (m_browser)
        return true;
    const Result<BrowserView *> browser = createBrowserView(m_stage);
    if (!browser) {
        m_empty->setTexts(browser.error().what, browser.error().next);
        m_empty->button()->hide();
        return false;
    }
    m_browser = *browser;
    m_browser->setObjectName(QStringLiteral("browserView"));
    m_browser->setPageWidth(m_width->checkedId());
    m_browser->whenPageChanged([this](const QString &path) { followLink(path); });
    m_stage->content()->addWidget(m_browser);
    return true;
}

void PagesRoom::showPage()
{
    if (!isVisible() || !session().isOpen())
        return;
    const bool canBeShown = missingRequired(session().campaign(), session().language()).isEmpty();
    m_copy->setEnabled(canBeShown && !session().campaign().links.site.isEmpty());
    m_open->setEnabled(canBeShown);
    m_save->setEnabled(!kitLanguages(session().campaign()).isEmpty());
    if (!canBeShown) {
        m_empty->setTexts(tr("No page in this language yet"),
                          tr("A page needs a title, an ask, a summary, the demands, thanks and an appeal to share."));
        m_empty->button()->setText(tr("Write the texts"));
        m_empty->button()->show();
    }
    const bool shown = canBeShown && loadBrowser();
    m_empty->setVisible(!shown);
    if (m_browser)
        m_browser->setVisible(shown);
    if (!shown)
        return;
    m_browser->setAccessibleName(tr("The page in the browser"));
    m_browser->setFiles(siteFilesOf(session().snapshot()));
    m_browser->setDark(m_dark->isChecked());
    m_browser->showPage(pagePath());
}

QString PagesRoom::pagePath() const
{
    return session().campaign().folderOf(session().language()) +
           (m_page->checkedId() == Thanks ? QStringLiteral("/thanks/index.html") : QStringLiteral("/sign/index.html"));
}

void PagesRoom::followLink(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2)
        return;
    m_page->button(parts[1] == QLatin1String("thanks") ? Thanks : Sign)->setChecked(true);
    for (const Language &language : session().campaign().brief.languages)
        if (session().campaign().folderOf(language) == parts[0] && language != session().language())
            session().selectLanguage(language);
}

void PagesRoom::copyAddress()
{
    QGuiApplication::clipboard()->setText(
        session().campaign().pageUrl(session().language(), m_page->checkedId() == Thanks ? u"thanks" : u"sign"));
}

void PagesRoom::openInBrowser()
{
    const QString folder = QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation))
                               .filePath(QStringLiteral("preview/") + session().campaign().slug);
    const QString page = folder + QStringLiteral("/site/") + pagePath();
    tasks().run(
        tr("Opening the page"),
        [snapshot = session().snapshot(), folder](Progress &progress) -> Result<QString> {
            QDir().mkpath(QFileInfo(folder).path());
            const Result<Kit> kit = buildKit(snapshot, folder, {}, progress);
            return kit ? Result<QString>(QString()) : std::unexpected(kit.error());
        },
        [page](const Result<QString> &done) {
            if (done)
                QDesktopServices::openUrl(QUrl::fromLocalFile(page));
        });
}

void PagesRoom::savePage()
{
    const QString parent = QFileDialog::getExistingDirectory(this, tr("Save the site in a folder"));
    if (parent.isEmpty())
        return;
    const QString folder = QDir(parent).filePath(session().campaign().slug + QStringLiteral("-site"));
    tasks().run(tr("Saving the site"),
                [snapshot = session().snapshot(), folder](Progress &progress) -> Result<QString> {
                    const Result<Kit> kit = buildKit(snapshot, folder, {}, progress);
                    if (!kit)
                        return std::unexpected(kit.error());
                    return tr("The site is in %1.").arg(QDir::toNativeSeparators(folder + QStringLiteral("/site")));
                });
}

} // namespace broadside
