// The side: whose campaign it is, the rooms, and the program's language.
#pragma once

#include "Room.h"

#include <QAbstractButton>

class QButtonGroup;
class QMenu;
class QToolButton;

namespace broadside {

class Label;

/// A room's entry: icon, name, and how many things in it want to be looked at.
class RoomButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RoomButton(RoomId room, QWidget *parent = nullptr);
    void retranslate();
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RoomId m_room;
    int m_count = 0;
};

class SideBar : public QWidget
{
    Q_OBJECT
public:
    SideBar(QMenu *languageMenu, QWidget *parent = nullptr);

    void setOrganisation(const QString &name);
    void setRoom(RoomId room);
    void setCount(RoomId room, int count);
    void retranslate();

signals:
    void roomChosen(broadside::RoomId room);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_organisation;
    QButtonGroup *m_rooms;
    QToolButton *m_language;
};

} // namespace broadside
