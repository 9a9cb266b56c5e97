// A question within a panel, in the place of the buttons that raised it: what goes, what stays, and two answers.
#pragma once

#include <QWidget>

class QPushButton;

namespace broadside {

class Label;

class InlineQuestion final : public QWidget
{
    Q_OBJECT
public:
    /// `instead` is hidden while the question stands; the keyboard goes back to what it came from.
    explicit InlineQuestion(QWidget *instead, QWidget *parent = nullptr);

    void setTexts(const QString &question, const QString &yes, const QString &no);
    /// Shows the question; the harmless answer has the keyboard, and Escape is it.
    void ask();
    /// Takes it away as if it had not been asked.
    void close();
    [[nodiscard]] QPushButton *yesButton() const { return m_yes; }
    [[nodiscard]] QPushButton *noButton() const { return m_no; }

signals:
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_instead;
    QWidget *m_from = nullptr;
    Label *m_text;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace broadside
