// The window's questions: where a file is, where one goes, and what to find.
#include "MainWindow.h"

#include "Actions.h"
#include "ExampleWorkspace.h"
#include "ExportKit.h"
#include "Icon.h"
#include "Language.h"
#include "NewCampaignDialog.h"
#include "NoticeBar.h"
#include "ProgramLanguage.h"
#include "Rooms.h"
#include "Session.h"
#include "Tasks.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

namespace broadside {

namespace {

const QString kitFolderKey = QStringLiteral("kitFolder");

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// A dialog that closes by itself after the choice; nothing waits for it.
QFileDialog *askForFile(QWidget *parent, const QString &name, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setDirectory(documents());
    return dialog;
}

QFileDialog *askForWorkspaceFile(QWidget *parent, const QString &name, const QString &title,
                                 QFileDialog::AcceptMode mode)
{
    QFileDialog *dialog = askForFile(parent, name, title, mode);
    dialog->setNameFilter(MainWindow::tr("Broadside workspace (*.%1)").arg(Workspace::extension()));
    dialog->setDefaultSuffix(Workspace::extension());
    // A workspace is never overwritten; the answer says so.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    return dialog;
}

QString withoutMnemonic(const QString &text)
{
    QString plain = text;
    plain.remove(QRegularExpression(QStringLiteral("&(?!&)")));
    return plain;
}

} // namespace

void MainWindow::askForWorkspace()
{
    QFileDialog *dialog = askForWorkspaceFile(this, QStringLiteral("openWorkspaceDialog"), tr("Open a workspace"),
                                              QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openWorkspace);
    dialog->open();
}

void MainWindow::askForExample()
{
    QFileDialog *dialog = askForWorkspaceFile(this, QStringLiteral("exampleDialog"),
                                              tr("Where should your copy of the example go?"), QFileDialog::AcceptSave);
    const QFileInfo proposed(proposedExamplePath());
    dialog->setDirectory(proposed.absolutePath());
    dialog->selectFile(proposed.fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { openExampleAt(path, m_session, m_tasks); });
    dialog->open();
}

void MainWindow::askForNewCampaign()
{
    const bool hasCampaign = m_session.campaignId() != CampaignId::None;
    auto *dialog = new NewCampaignDialog(m_session.campaign().organisation, m_language.current(),
                                         hasCampaign ? std::optional(m_session.campaign()) : std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QStringList taken;
        for (const CampaignSummary &campaign : m_session.campaigns())
            taken.append(campaign.slug);
        const Beginning beginning = dialog->beginning(taken);
        m_room = RoomId::Text;
        if (m_session.isOpen()) {
            m_session.addCampaign(beginning);
            return;
        }
        QFileDialog *place =
            askForWorkspaceFile(this, QStringLiteral("newWorkspaceDialog"),
                                tr("Where should the campaign’s workspace go?"), QFileDialog::AcceptSave);
        place->selectFile(beginning.campaign.slug + u'.' + Workspace::extension());
        connect(place, &QFileDialog::fileSelected, this,
                [this, beginning](const QString &path) { m_session.create(path, beginning); });
        place->open();
    });
    dialog->open();
}

void MainWindow::askForKitFolder()
{
    if (m_session.campaignId() == CampaignId::None)
        return;
    QFileDialog *dialog =
        askForFile(this, QStringLiteral("kitFolderDialog"), tr("Choose a folder for the kit"), QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Export here"));
    const QString last = QSettings().value(kitFolderKey).toString();
    if (QFileInfo(last).isDir())
        dialog->setDirectory(last);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        QSettings().setValue(kitFolderKey, chosen);
        exportKit(kitFolderIn(chosen, m_session.campaign().slug), m_session, m_tasks,
                  [this](const QString &folder) { m_kitFolder = folder; });
    });
    dialog->open();
}

void MainWindow::openCommandSearch()
{
    m_search->open(commands());
}

QList<Command> MainWindow::commands()
{
    QList<Command> all;
    if (m_session.campaignId() != CampaignId::None)
        addCampaignCommands(all);
    addActionCommands(all);
    return all;
}

void MainWindow::addCampaignCommands(QList<Command> &commands)
{
    const Campaign &campaign = m_session.campaign();
    for (const RoomId room : roomIds())
        commands.append({roomName(room), tr("Room"), icon(roomIconName(room)), [this, room] { goTo(room); }});
    for (const FieldKey &key : campaign.fieldKeys())
        commands.append(
            {campaign.nameOf(key), tr("Text"), icon(QStringLiteral("document-edit")), [this, key] { goToField(key); }});
    for (const Language &language : campaign.brief.languages)
        commands.append({language.name(), tr("Language of the campaign"), icon(QStringLiteral("language-chooser")),
                         [this, language] { m_session.selectLanguage(language); }});
    for (const CampaignSummary &other : m_session.campaigns()) {
        if (other.id != m_session.campaignId())
            commands.append({other.title, tr("Campaign"), icon(QStringLiteral("flag")),
                             [this, id = other.id] { m_session.selectCampaign(id); }});
    }
}

void MainWindow::addActionCommands(QList<Command> &commands)
{
    const auto addFrom = [&](const QList<QAction *> &actions, const QString &kind) {
        for (QAction *action : actions) {
            const bool isRoom = m_actions->rooms.contains(action);
            if (action->isSeparator() || action->menu() || isRoom || !action->isEnabled() || action == m_actions->find)
                continue;
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            commands.append({withoutMnemonic(action->text()), keys.isEmpty() ? kind : keys, action->icon(),
                             [action] { action->trigger(); }});
        }
    };
    for (const QAction *menu : menuBar()->actions()) {
        if (menu->menu())
            addFrom(menu->menu()->actions(), withoutMnemonic(menu->text()));
    }
    addFrom(m_actions->languages, tr("Language of the program"));
    addFrom(m_actions->appearances, tr("Appearance"));
}

} // namespace broadside
