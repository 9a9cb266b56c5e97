#include "Actions.h"

#include "Icon.h"
#include "ProgramLanguage.h"
#include "Rooms.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace broadside {

namespace {

/// Text widgets have these as slots; all else in the window has no use for them.
void sendToFocus(QAction *action, const char *slot)
{
    QObject::connect(action, &QAction::triggered, action, [slot] {
        if (QWidget *widget = QApplication::focusWidget(); widget && widget->metaObject()->indexOfSlot(slot) >= 0)
            QMetaObject::invokeMethod(widget, QByteArray(slot).chopped(2).constData());
    });
}

} // namespace

Actions::Actions(QMenuBar &bar, QObject *parent)
    : QObject(parent),
      m_file(bar.addMenu(QString())),
      m_edit(bar.addMenu(QString())),
      m_view(bar.addMenu(QString())),
      m_campaign(bar.addMenu(QString())),
      m_help(bar.addMenu(QString()))
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    newCampaign = add(m_file, "newCampaignAction", name("document-new"), QKeySequence::New);
    openWorkspace = add(m_file, "openWorkspaceAction", name("document-open"), QKeySequence::Open);
    openExample =
        add(m_file, "openExampleAction", name("tools-wizard"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_file->addSeparator();
    importSignatures = add(m_file, "importAction", name("document-import"), QKeySequence(Qt::CTRL | Qt::Key_I));
    pasteSignatures =
        add(m_file, "pasteListAction", name("edit-paste"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    exportKit = add(m_file, "exportKitAction", name("document-export"), QKeySequence(Qt::CTRL | Qt::Key_E));
    exportTexts =
        add(m_file, "exportTextsAction", name("document-export"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    importTexts =
        add(m_file, "importTextsAction", name("document-import"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    m_file->addSeparator();
    saveNow = add(m_file, "saveAction", name("document-save"), QKeySequence::Save);
    closeWorkspace = add(m_file, "closeWorkspaceAction", name("window-close"), QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = add(m_file, "quitAction", name("application-exit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    undo = add(m_edit, "undoAction", name("edit-undo"), QKeySequence::Undo);
    redo = add(m_edit, "redoAction", name("edit-redo"), QKeySequence::Redo);
    m_edit->addSeparator();
    cut = add(m_edit, "cutAction", name("edit-cut"), QKeySequence::Cut);
    copy = add(m_edit, "copyAction", name("edit-copy"), QKeySequence::Copy);
    paste = add(m_edit, "pasteAction", name("edit-paste"), QKeySequence::Paste);
    selectAll = add(m_edit, "selectAllAction", name("edit-select-all"), QKeySequence::SelectAll);
    m_edit->addSeparator();
    find = add(m_edit, "findAction", name("edit-find"), QKeySequence(Qt::CTRL | Qt::Key_K));
    sendToFocus(undo, "undo()");
    sendToFocus(redo, "redo()");
    sendToFocus(cut, "cut()");
    sendToFocus(copy, "copy()");
    sendToFocus(paste, "paste()");
    sendToFocus(selectAll, "selectAll()");

    addChoices(rooms, m_view, roomIds().size(), "roomAction");
    for (qsizetype i = 0; i < rooms.size(); ++i) {
        const RoomId room = roomIds()[i];
        rooms[i]->setData(QVariant::fromValue(static_cast<int>(room)));
        rooms[i]->setObjectName(roomKey(room) + QStringLiteral("Action"));
        rooms[i]->setIcon(icon(roomIconName(room)));
        rooms[i]->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
    }
    m_view->addSeparator();
    languageMenu = m_view->addMenu(QString());
    languageMenu->setIcon(icon(QStringLiteral("language-chooser")));
    addChoices(languages, languageMenu, ProgramLanguage::choices().size(), "languageAction");
    for (qsizetype i = 0; i < languages.size(); ++i) {
        const Language language = ProgramLanguage::choices()[i];
        languages[i]->setData(language.tag());
        languages[i]->setObjectName(QStringLiteral("languageAction_") + language.tag());
        languages[i]->setText(language.nativeName());
    }
    m_appearance = m_view->addMenu(QString());
    m_appearance->setIcon(icon(QStringLiteral("contrast")));
    addChoices(appearances, m_appearance, 3, "appearanceAction");

    settings = add(m_campaign, "settingsAction", name("configure"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_campaign->addSeparator();
    nextLanguage =
        add(m_campaign, "nextLanguageAction", name("go-next"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right));
    previousLanguage =
        add(m_campaign, "previousLanguageAction", name("go-previous"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left));

    about = add(m_help, "aboutAction", name("help-about"), QKeySequence(Qt::Key_F1));
    about->setMenuRole(QAction::AboutRole);
    settings->setMenuRole(QAction::NoRole);
}

QAction *Actions::add(QMenu *menu, const char *objectName, const QString &iconName, const QKeySequence &keys)
{
    QAction *action = menu->addAction(icon(iconName), QString());
    action->setObjectName(QLatin1StringView(objectName));
    action->setShortcut(keys);
    return action;
}

QActionGroup *Actions::addChoices(QList<QAction *> &choices, QMenu *menu, qsizetype count, const char *objectName)
{
    auto *group = new QActionGroup(menu);
    for (qsizetype i = 0; i < count; ++i) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(QStringLiteral("%1_%2").arg(QLatin1StringView(objectName)).arg(i));
        action->setCheckable(true);
        group->addAction(action);
        choices.append(action);
    }
    return group;
}

void Actions::setWorkspaceOpen(bool isOpen)
{
    closeWorkspace->setEnabled(isOpen);
}

void Actions::setCampaignInView(bool isInView)
{
    for (QAction *action : {importSignatures, pasteSignatures, exportKit, exportTexts, importTexts, saveNow, settings,
                            nextLanguage, previousLanguage})
        action->setEnabled(isInView);
    for (QAction *room : std::as_const(rooms))
        room->setEnabled(isInView);
}

void Actions::retranslate()
{
    m_file->setTitle(tr("&File"));
    newCampaign->setText(tr("&New campaign…"));
    openWorkspace->setText(tr("&Open workspace…"));
    openExample->setText(tr("Open the e&xample"));
    importSignatures->setText(tr("&Import signatures…"));
    pasteSignatures->setText(tr("&Paste a list of signatures…"));
    exportKit->setText(tr("&Export kit…"));
    exportTexts->setText(tr("Export &texts…"));
    importTexts->setText(tr("Import te&xts…"));
    saveNow->setText(tr("&Save now"));
    closeWorkspace->setText(tr("&Close workspace"));
    quit->setText(tr("&Quit"));

    m_edit->setTitle(tr("&Edit"));
    undo->setText(tr("&Undo"));
    redo->setText(tr("&Redo"));
    cut->setText(tr("Cu&t"));
    copy->setText(tr("&Copy"));
    paste->setText(tr("&Paste"));
    selectAll->setText(tr("Select &all"));
    find->setText(tr("&Find anything…"));

    m_view->setTitle(tr("&View"));
    for (QAction *action : std::as_const(rooms))
        action->setText(roomName(static_cast<RoomId>(action->data().toInt())));
    //: The language of the program, not of the campaign
    languageMenu->setTitle(tr("&Language"));
    m_appearance->setTitle(tr("&Appearance"));
    //: Light or dark, after the system
    appearances[0]->setText(tr("As the &system"));
    appearances[1]->setText(tr("&Light"));
    appearances[2]->setText(tr("&Dark"));

    m_campaign->setTitle(tr("&Campaign"));
    settings->setText(tr("&Settings…"));
    //: The next of the campaign's languages
    nextLanguage->setText(tr("&Next language"));
    previousLanguage->setText(tr("&Previous language"));

    m_help->setTitle(tr("&Help"));
    about->setText(tr("&About Broadside"));
}

} // namespace broadside
