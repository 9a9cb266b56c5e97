#include "PagesRoom.h"

namespace broadside {

PagesRoom::PagesRoom(Session &session, Tasks &tasks, QWidget *parent) : Room(session, tasks, parent) {}
void PagesRoom::retranslate() {}
void PagesRoom::refresh() {}

} // namespace broadside
