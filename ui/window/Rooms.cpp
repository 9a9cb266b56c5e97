#include "Rooms.h"

#include "OverviewRoom.h"
#include "PagesRoom.h"
#include "PrintRoom.h"
#include "ShareRoom.h"
#include "SignersRoom.h"
#include "TextRoom.h"

#include <QCoreApplication>

namespace broadside {

const QList<RoomId> &roomIds()
{
    static const QList<RoomId> ids = {RoomId::Overview, RoomId::Text,  RoomId::Signers,
                                      RoomId::Pages,    RoomId::Share, RoomId::Print};
    return ids;
}

QString roomName(RoomId room)
{
    switch (room) {
    case RoomId::Overview:
        return QCoreApplication::translate("Rooms", "Overview");
    case RoomId::Text:
        return QCoreApplication::translate("Rooms", "Text");
    case RoomId::Signers:
        return QCoreApplication::translate("Rooms", "Signers");
    case RoomId::Pages:
        return QCoreApplication::translate("Rooms", "Pages");
    case RoomId::Share:
        return QCoreApplication::translate("Rooms", "Share");
    case RoomId::Print:
        return QCoreApplication::translate("Rooms", "Print");
    }
    Q_UNREACHABLE();
}

QString roomIconName(RoomId room)
{
    switch (room) {
    case RoomId::Overview:
        return QStringLiteral("office-chart-bar");
    case RoomId::Text:
        return QStringLiteral("document-edit");
    case RoomId::Signers:
        return QStringLiteral("system-users");
    case RoomId::Pages:
        return QStringLiteral("globe");
    case RoomId::Share:
        return QStringLiteral("document-share");
    case RoomId::Print:
        return QStringLiteral("document-print");
    }
    Q_UNREACHABLE();
}

QString roomKey(RoomId room)
{
    switch (room) {
    case RoomId::Overview:
        return QStringLiteral("overview");
    case RoomId::Text:
        return QStringLiteral("text");
    case RoomId::Signers:
        return QStringLiteral("signers");
    case RoomId::Pages:
        return QStringLiteral("pages");
    case RoomId::Share:
        return QStringLiteral("share");
    case RoomId::Print:
        return QStringLiteral("print");
    }
    Q_UNREACHABLE();
}

Room *makeRoom(RoomId room, Session &session, Tasks &tasks, QWidget *parent)
{
    switch (room) {
    case RoomId::Overview:
        return new OverviewRoom(session, tasks, parent);
    case RoomId::Text:
        return new TextRoom(session, tasks, parent);
    case RoomId::Signers:
        return new SignersRoom(session, tasks, parent);
    case RoomId::Pages:
        return new PagesRoom(session, tasks, parent);
    case RoomId::Share:
        return new ShareRoom(session, tasks, parent);
    case RoomId::Print:
        return new PrintRoom(session, tasks, parent);
    }
    Q_UNREACHABLE();
}

} // namespace broadside
