// The window: the side, the top, a room, the foot; or the first start while nothing is open.
#pragma once

#include "CommandSearch.h"
#include "Room.h"

#include <QMainWindow>

#include <map>

class QMimeData;
class QStackedWidget;
class QVBoxLayout;

namespace broadside {

class Actions;
class Appearance;
class FirstStart;
class FootBar;
class ImportWizard;
class NoticeBar;
class ProgramLanguage;
class SideBar;
class TopBar;
struct Error;

/// Tests find its parts by their object names.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session &session, Tasks &tasks, ProgramLanguage &language, Appearance &appearance);

    void goTo(RoomId room);
    void goToField(const FieldKey &key, const TextRange &range = {});
    [[nodiscard]] RoomId room() const { return m_room; }
    /// The import's wizard, with a file or without one.
    /// Without a path the wizard asks for it. Null while no campaign is in view.
    ImportWizard *openImport(const QString &path);
    void openWorkspace(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectActions();
    void connectSession();
    void retranslate();
    void showWhatIsOpen();
    void showCounts();
    void refreshRooms();
    void stepLanguage(int by);
    void showAbout();
    void showError(const Error &error);

    void askForNewCampaign();
    void askForWorkspace();
    void askForExample();
    void askForKitFolder();
    void openSettings();
    void openCommandSearch();
    [[nodiscard]] QList<Command> commands();
    void addActionCommands(QList<Command> &commands);
    void addCampaignCommands(QList<Command> &commands);
    [[nodiscard]] Room *roomAt(RoomId room);
    /// The file of a drop that is a list of signatures, or nothing.
    [[nodiscard]] QString droppedList(const QMimeData &data) const;

    Session &m_session;
    Tasks &m_tasks;
    ProgramLanguage &m_language;
    Appearance &m_appearance;
    Actions *m_actions;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_column;
    QStackedWidget *m_pages;
    FirstStart *m_first;
    QWidget *m_frame;
    SideBar *m_side;
    TopBar *m_top;
    QStackedWidget *m_roomStack;
    NoticeBar *m_notice;
    FootBar *m_foot;
    CommandSearch *m_search;
    std::map<RoomId, Room *> m_rooms;
    RoomId m_room = RoomId::Overview;
    QString m_kitFolder; ///< of the export that has just ended well
    bool m_mayCloseUnsaved = false;
};

} // namespace broadside
