#include "TextRoom.h"

namespace broadside {

TextRoom::TextRoom(Session &session, Tasks &tasks, QWidget *parent) : Room(session, tasks, parent) {}
void TextRoom::retranslate() {}
void TextRoom::refresh() {}

} // namespace broadside
