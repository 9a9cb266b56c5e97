// A page that is as wide as its place and scrolls upright, without a frame.
#pragma once

#include <QScrollArea>

namespace broadside {

class PageScroll final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageScroll(QWidget *parent = nullptr);

    /// A page of its own layout with a margin around it. The scroll bar stands within the margin at the end of a line,
    /// which is the left one in Arabic.
    void setPage(QWidget *page, int margin);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setMargins();

    int m_margin = 0;
};

} // namespace broadside
