// What an empty room says: what it is for, and what to do next.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace broadside {

class Label;

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &sentence);
    /// The button below the sentence; hidden while its text is empty.
    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// One more beside it, for another way to begin.
    [[nodiscard]] QPushButton *addButton();

private:
    Label *m_title;
    Label *m_sentence;
    QPushButton *m_button;
    QHBoxLayout *m_buttons;
};

} // namespace broadside
