// A card at the trailing edge whose content scrolls, by keyboard too.
#pragma once

#include "Card.h"

class QScrollArea;
class QVBoxLayout;

namespace broadside {

class SidePanel : public Card
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

protected:
    /// An empty page in the place of the one before; what is laid out in it begins at its top.
    [[nodiscard]] QVBoxLayout *newPage();
    /// Shows the page, filled.
    void showPage();
    void setScrollName(const QString &accessibleName);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QScrollArea *m_scroll;
    QWidget *m_page = nullptr;
};

} // namespace broadside
