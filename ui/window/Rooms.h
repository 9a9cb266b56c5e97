// The rooms that the window has: their names, their signs, and how each is made.
#pragma once

#include "Room.h"

namespace broadside {

/// In the order of the side.
[[nodiscard]] const QList<RoomId> &roomIds();
/// In the program's language.
[[nodiscard]] QString roomName(RoomId room);
[[nodiscard]] QString roomIconName(RoomId room);
/// For tests and settings: "overview".
[[nodiscard]] QString roomKey(RoomId room);
[[nodiscard]] Room *makeRoom(RoomId room, Session &session, Tasks &tasks, QWidget *parent);

} // namespace broadside
