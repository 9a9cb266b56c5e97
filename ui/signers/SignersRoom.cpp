#include "SignersRoom.h"

namespace broadside {

SignersRoom::SignersRoom(Session &session, Tasks &tasks, QWidget *parent) : Room(session, tasks, parent) {}
void SignersRoom::retranslate() {}
void SignersRoom::refresh() {}

} // namespace broadside
