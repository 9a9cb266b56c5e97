// A raised surface with a line around it and round corners.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace broadside {

class Label;

class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// The card's heading; none while it is empty.
    void setTitle(const QString &title);
    /// Where its content goes; 20 px of padding, 12 px between rows.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// 0 for tables and editors that reach its edges (they are cut to its round corners).
    void setPadding(int pixels);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    QVBoxLayout *m_content;
};

} // namespace broadside
