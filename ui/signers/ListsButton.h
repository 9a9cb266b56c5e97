// Searches, filters and orders that somebody kept under a name: they are asked anew each time, so they stay alive.
#pragma once

#include "SignerRecords.h"

#include <QPushButton>

class QMenu;

namespace broadside {

class ListsButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ListsButton(QWidget *parent = nullptr);

    void retranslate();
    void setLists(const QList<SavedList> &lists);
    /// Whether there is anything in view worth keeping.
    void setCanSave(bool canSave) { m_canSave = canSave; }
    void askForName();

signals:
    void chosen(const broadside::SavedList &list);
    void saveWanted(const QString &name);
    void removeWanted(const QString &name);

private:
    void openMenu();

    QMenu *m_menu;
    QList<SavedList> m_lists;
    bool m_canSave = false;
};

} // namespace broadside
