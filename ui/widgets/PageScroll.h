// A page that is as wide as its place and scrolls upright, without a frame.
#pragma once

#include <QScrollArea>

namespace broadside {

class PageScroll final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageScroll(QWidget *parent = nullptr) : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
};

} // namespace broadside
