#include "OverviewRoom.h"

namespace broadside {

OverviewRoom::OverviewRoom(Session &session, Tasks &tasks, QWidget *parent) : Room(session, tasks, parent) {}
void OverviewRoom::retranslate() {}
void OverviewRoom::refresh() {}

} // namespace broadside
