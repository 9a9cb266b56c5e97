#pragma once

#include "Room.h"

namespace broadside {

class ShareRoom final : public Room
{
    Q_OBJECT
public:
    ShareRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
};

} // namespace broadside
