#pragma once

#include "Room.h"

namespace broadside {

class PrintRoom final : public Room
{
    Q_OBJECT
public:
    PrintRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
};

} // namespace broadside
