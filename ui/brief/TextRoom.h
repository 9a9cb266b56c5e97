#pragma once

#include "Room.h"

namespace broadside {

class TextRoom final : public Room
{
    Q_OBJECT
public:
    TextRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
};

} // namespace broadside
