// Everything that can be done from anywhere in the window: made once, in a menu, with its keys.
#pragma once

#include <QAction>
#include <QObject>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace broadside {

class Actions : public QObject
{
    Q_OBJECT
public:
    /// Puts its menus into the bar; the rest is the window's to connect.
    explicit Actions(QMenuBar &bar, QObject *parent = nullptr);

    void retranslate();
    /// Those that need a campaign in view.
    void setCampaignInView(bool isInView);
    /// Those that need an open workspace.
    void setWorkspaceOpen(bool isOpen);

    QAction *newCampaign;
    QAction *openWorkspace;
    QAction *openExample;
    QAction *importSignatures;
    QAction *pasteSignatures;
    QAction *exportKit;
    QAction *exportTexts;
    QAction *importTexts;
    QAction *saveNow;
    QAction *closeWorkspace;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *selectAll;
    QAction *find;
    QList<QAction *> rooms;       ///< checkable, one at a time; data: `RoomId`
    QList<QAction *> languages;   ///< of the program; checkable; data: the tag
    QList<QAction *> appearances; ///< checkable; in the order of `Appearance::Choice`
    QAction *settings;            ///< of the campaign
    QAction *nextLanguage;        ///< of the campaign
    QAction *previousLanguage;
    QAction *about;
    /// The menu of the program's languages, for a button as well.
    QMenu *languageMenu;

private:
    QAction *add(QMenu *menu, const char *objectName, const QString &iconName, const QKeySequence &keys);
    QActionGroup *addChoices(QList<QAction *> &choices, QMenu *menu, qsizetype count, const char *objectName);

    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_appearance;
    QMenu *m_campaign;
    QMenu *m_help;
};

} // namespace broadside
