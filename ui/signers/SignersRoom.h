#pragma once

#include "Room.h"

namespace broadside {

class SignersRoom final : public Room
{
    Q_OBJECT
public:
    SignersRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
};

} // namespace broadside
