// A small card above the window that closes when somebody clicks elsewhere or presses Escape.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace broadside {

class PopupCard : public QFrame
{
    Q_OBJECT
public:
    explicit PopupCard(QWidget *parent);

    /// 12 px of padding, 8 px between rows.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Beneath a widget, from its leading edge on; on the screen whole.
    void openBelow(const QWidget *widget);
    /// Centred below a point of the screen.
    void open(const QPoint &globalPoint);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openAt(QPoint corner);

    QVBoxLayout *m_content;
};

} // namespace broadside
