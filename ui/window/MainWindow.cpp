#include "MainWindow.h"

#include "Actions.h"
#include "Appearance.h"
#include "BriefExchange.h"
#include "CampaignSettingsDialog.h"
#include "FirstStart.h"
#include "FootBar.h"
#include "ImportWizard.h"
#include "NoticeBar.h"
#include "ProgramLanguage.h"
#include "RecentWorkspaces.h"
#include "Rooms.h"
#include "Session.h"
#include "ShareRoom.h"
#include "SideBar.h"
#include "SignersRoom.h"
#include "Tasks.h"
#include "TopBar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace broadside {

namespace {

const QString geometryKey = QStringLiteral("windowGeometry");

} // namespace

MainWindow::MainWindow(Session &session, Tasks &tasks, ProgramLanguage &language, Appearance &appearance)
    : m_session(session),
      m_tasks(tasks),
      m_language(language),
      m_appearance(appearance),
      m_actions(new Actions(*menuBar(), this)),
      m_pages(new QStackedWidget),
      m_first(new FirstStart(*m_actions)),
      m_frame(new QWidget),
      m_side(new SideBar(m_actions->languageMenu)),
      m_top(new TopBar(session, *m_actions)),
      m_roomStack(new QStackedWidget),
      m_notice(new NoticeBar),
      m_foot(new FootBar(session, tasks)),
      m_search(new CommandSearch(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    build();
    connectActions();
    connectSession();
    retranslate();
    showWhatIsOpen();
    resize(1280, 820);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

void MainWindow::build()
{
    auto *column = new QWidget;
    m_column = new QVBoxLayout(column);
    m_column->setSpacing(0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_top);
    m_column->addWidget(m_roomStack, 1);
    m_column->addWidget(m_foot);

    auto *frame = new QHBoxLayout(m_frame);
    frame->setSpacing(0);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(m_side);
    frame->addWidget(column, 1);

    m_pages->addWidget(m_first);
    m_pages->addWidget(m_frame);
    auto *all = new QWidget;
    m_rows = new QVBoxLayout(all);
    m_rows->setSpacing(0);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->addWidget(m_pages, 1);
    setCentralWidget(all);
    setAcceptDrops(true);

    connect(m_side, &SideBar::roomChosen, this, &MainWindow::goTo);
    connect(m_foot, &FootBar::wantsFindings, this, [this] { goTo(RoomId::Overview); });
    connect(m_first, &FirstStart::workspaceChosen, this, &MainWindow::openWorkspace);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions->newCampaign, [this] { askForNewCampaign(); });
    on(m_actions->openWorkspace, [this] { askForWorkspace(); });
    on(m_actions->openExample, [this] { askForExample(); });
    on(m_actions->importSignatures, [this] { openImport({}); });
    on(m_actions->pasteSignatures, [this] {
        if (ImportWizard *wizard = openImport({}))
            wizard->pasteList();
    });
    on(m_actions->exportKit, [this] { askForKitFolder(); });
    on(m_actions->exportTexts, [this] {
        exportBrief(this, m_session,
                    [this](const QString &path) { m_notice->showSuccess(tr("The texts are in %1.").arg(path)); });
    });
    on(m_actions->importTexts, [this] { importBrief(this, m_session); });
    on(m_actions->saveNow, [this] { m_session.save(); });
    on(m_actions->closeWorkspace, [this] { m_session.close(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->find, [this] { openCommandSearch(); });
    on(m_actions->settings, [this] { openSettings(); });
    on(m_actions->nextLanguage, [this] { stepLanguage(1); });
    on(m_actions->previousLanguage, [this] { stepLanguage(-1); });
    on(m_actions->about, [this] { showAbout(); });
    for (QAction *action : std::as_const(m_actions->rooms))
        on(action, [this, action] { goTo(static_cast<RoomId>(action->data().toInt())); });
    for (QAction *action : std::as_const(m_actions->languages))
        on(action,
           [this, action] { m_language.choose(Language::parse(action->data().toString()).value_or(Language())); });
    for (qsizetype i = 0; i < m_actions->appearances.size(); ++i)
        on(m_actions->appearances[i], [this, i] { m_appearance.choose(static_cast<Appearance::Choice>(i)); });

    const auto showChoices = [this] {
        for (QAction *action : std::as_const(m_actions->languages))
            action->setChecked(action->data().toString() == m_language.current().tag());
        m_actions->appearances[static_cast<int>(m_appearance.choice())]->setChecked(true);
    };
    connect(&m_language, &ProgramLanguage::changed, this, showChoices);
    connect(&m_appearance, &Appearance::changed, this, showChoices);
    showChoices();
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::workspaceOpened, this, [this] { rememberWorkspace(m_session.path()); });
    connect(&m_session, &Session::workspaceOpened, this, &MainWindow::showWhatIsOpen);
    connect(&m_session, &Session::workspaceClosed, this, &MainWindow::showWhatIsOpen);
    connect(&m_session, &Session::campaignChanged, this, &MainWindow::refreshRooms);
    connect(&m_session, &Session::findingsChanged, this, &MainWindow::showCounts);
    connect(&m_session, &Session::failed, this, &MainWindow::showError);
    connect(&m_tasks, &Tasks::failed, this, &MainWindow::showError);
    connect(&m_tasks, &Tasks::succeeded, this, [this](const QString &text) {
        if (m_kitFolder.isEmpty()) {
            m_notice->showSuccess(text);
            return;
        }
        const auto showFolder = [folder = std::exchange(m_kitFolder, {})] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        };
        m_notice->showSuccess(text, {tr("Show folder"), showFolder});
    });
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_first->retranslate();
    m_side->retranslate();
    m_top->retranslate();
    m_foot->retranslate();
    m_search->retranslate();
    m_session.checkAgain();
    showWhatIsOpen();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::showWhatIsOpen()
{
    const bool hasCampaign = m_session.campaignId() != CampaignId::None;
    m_actions->setWorkspaceOpen(m_session.isOpen());
    m_actions->setCampaignInView(hasCampaign);
    if (!hasCampaign) {
        m_first->refresh();
        m_rows->addWidget(m_notice);
        m_pages->setCurrentWidget(m_first);
        setWindowTitle(QStringLiteral("Broadside"));
        setWindowFilePath({});
        return;
    }
    m_side->setOrganisation(m_session.campaign().organisation);
    if (m_column->indexOf(m_notice) < 0)
        m_column->insertWidget(m_column->indexOf(m_foot), m_notice);
    m_pages->setCurrentWidget(m_frame);
    setWindowTitle(tr("%1 – Broadside").arg(QFileInfo(m_session.path()).completeBaseName()));
    goTo(m_room);
}

void MainWindow::refreshRooms()
{
    showWhatIsOpen();
    if (m_session.campaignId() == CampaignId::None)
        return;
    for (const auto &[id, room] : m_rooms)
        room->refresh();
}

void MainWindow::showCounts()
{
    const auto inTexts =
        std::ranges::count_if(m_session.findings(), [](const Finding &finding) { return !finding.inSettings; });
    m_side->setCount(RoomId::Text, static_cast<int>(inTexts));
}

Room *MainWindow::roomAt(RoomId id)
{
    if (const auto found = m_rooms.find(id); found != m_rooms.end())
        return found->second;
    Room *room = makeRoom(id, m_session, m_tasks, m_roomStack);
    room->setObjectName(roomKey(id) + QStringLiteral("Room"));
    m_rooms.emplace(id, room);
    m_roomStack->addWidget(room);
    connect(room, &Room::wants, this, &MainWindow::goTo);
    connect(room, &Room::wantsField, this, &MainWindow::goToField);
    connect(room, &Room::wantsImport, this, &MainWindow::openImport);
    connect(room, &Room::wantsSettings, this, &MainWindow::openSettings);
    if (auto *share = qobject_cast<ShareRoom *>(room))
        connect(share, &ShareRoom::notice, m_notice, [this](const QString &text) { m_notice->showSuccess(text); });
    if (auto *signers = qobject_cast<SignersRoom *>(room))
        connect(signers, &SignersRoom::notice, m_notice, [this](const QString &text) { m_notice->showSuccess(text); });
    room->retranslate();
    room->refresh();
    return room;
}

void MainWindow::goTo(RoomId room)
{
    if (m_session.campaignId() == CampaignId::None)
        return;
    m_room = room;
    m_roomStack->setCurrentWidget(roomAt(room));
    m_side->setRoom(room);
    for (QAction *action : std::as_const(m_actions->rooms))
        action->setChecked(action->data().toInt() == static_cast<int>(room));
}

void MainWindow::goToField(const FieldKey &key, const TextRange &range)
{
    goTo(RoomId::Text);
    if (m_room == RoomId::Text)
        roomAt(RoomId::Text)->goTo(key, range);
}

ImportWizard *MainWindow::openImport(const QString &path)
{
    if (m_session.campaignId() == CampaignId::None)
        return nullptr;
    auto *wizard = new ImportWizard(m_session, m_tasks, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ImportWizard::wants, this, &MainWindow::goTo);
    if (!path.isEmpty())
        wizard->setFile(path);
    wizard->open();
    return wizard;
}

void MainWindow::openSettings()
{
    if (m_session.campaignId() == CampaignId::None)
        return;
    auto *dialog = new CampaignSettingsDialog(m_session.campaign(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_session.campaignId()] {
        if (m_session.campaignId() == id)
            m_session.changeSettings(dialog->applied(m_session.campaign()));
    });
    dialog->open();
}

void MainWindow::openWorkspace(const QString &path)
{
    m_session.open(path);
}

void MainWindow::stepLanguage(int by)
{
    const QList<Language> &languages = m_session.campaign().brief.languages;
    const qsizetype count = languages.size();
    if (count > 1)
        m_session.selectLanguage(languages[(languages.indexOf(m_session.language()) + by + count) % count]);
}

void MainWindow::showError(const Error &error)
{
    m_notice->showError(error);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Broadside"),
                                QStringLiteral("Broadside ") + QCoreApplication::applicationVersion(),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(QSize(64, 64), devicePixelRatio()));
    box->setInformativeText(tr("Campaigns in several languages: one brief, the whole kit, every signature counted.\n\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session.save();
    if (m_session.saveState() == SaveState::Failed && !m_mayCloseUnsaved) {
        event->ignore();
        m_notice->showWarning([this] {
            const auto closeUnsaved = [this] {
                m_mayCloseUnsaved = true;
                close();
            };
            return NoticeBar::Warning{
                {tr("Some text could not be stored yet, so the window stays open."),
                 tr("Make room on the disk, or copy the text; it is tried again every few seconds."),
                 {}},
                {tr("Close without it"), closeUnsaved},
            };
        });
        return;
    }
    QSettings().setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // A file may be dropped on any part of the window, whatever that part does with other things.
    windowHandle()->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != windowHandle())
        return QMainWindow::eventFilter(watched, event);
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = droppedList(*drop->mimeData());
        if (path.isEmpty())
            return false;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            openImport(path);
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedList(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedList(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openImport(path);
}

QString MainWindow::droppedList(const QMimeData &data) const
{
    const QList<QUrl> urls = data.urls();
    if (m_session.campaignId() == CampaignId::None || urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QFileInfo file(urls.first().toLocalFile());
    return file.isFile() ? file.filePath() : QString();
}

} // namespace broadside
