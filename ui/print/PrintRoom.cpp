#include "PrintRoom.h"

namespace broadside {

PrintRoom::PrintRoom(Session &session, Tasks &tasks, QWidget *parent) : Room(session, tasks, parent) {}
void PrintRoom::retranslate() {}
void PrintRoom::refresh() {}

} // namespace broadside
