// How a list is written and where in its file it is: every guess of the sniffer in one row, to be changed.
#pragma once

#include "Import.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace broadside {

class FlowLayout;
class Label;

class FormatChoices final : public QWidget
{
    Q_OBJECT
public:
    explicit FormatChoices(QWidget *parent = nullptr);

    /// Shows what was guessed or chosen; what a file of its kind does not have is hidden.
    void setPlan(const ImportPlan &plan);
    void retranslate();

signals:
    /// What was chosen before, and what has just been chosen.
    void chosen(const broadside::SniffChoices &choices);

private:
    struct Choice
    {
        QWidget *place;
        Label *name;
        QWidget *box;
    };

    Choice addChoice(QWidget *box, const char *objectName);
    void build();
    void connectBoxes();
    void fillBoxes();
    void showPlan();
    void showDelimiter();
    void takeDelimiter();
    void takeTypedDelimiter();
    /// Chooses something: `change` sets it.
    void choose(const std::function<void(SniffChoices &)> &change);

    std::optional<ImportPlan> m_plan;
    FlowLayout *m_row;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QLineEdit *m_otherDelimiter;
    QComboBox *m_quote;
    QComboBox *m_header;
    QSpinBox *m_firstLine;
    QComboBox *m_table;
    QComboBox *m_sheet;
    QPushButton *m_guessAgain;
    QList<Choice> m_choices; ///< in the order of the boxes above
};

} // namespace broadside
