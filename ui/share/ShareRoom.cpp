#include "ShareRoom.h"

namespace broadside {

ShareRoom::ShareRoom(Session &session, Tasks &tasks, QWidget *parent) : Room(session, tasks, parent) {}
void ShareRoom::retranslate() {}
void ShareRoom::refresh() {}

} // namespace broadside
