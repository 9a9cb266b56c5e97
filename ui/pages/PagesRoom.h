#pragma once

#include "Room.h"

namespace broadside {

class PagesRoom final : public Room
{
    Q_OBJECT
public:
    PagesRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
};

} // namespace broadside
