#pragma once

#include "Room.h"

namespace broadside {

class OverviewRoom final : public Room
{
    Q_OBJECT
public:
    OverviewRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
};

} // namespace broadside
