// How the dates of a list are written; asked plainly where the list does not show it.
#pragma once

#include "Card.h"
#include "Import.h"

class QComboBox;
class QPushButton;

namespace broadside {

class Hint;

class DateQuestion final : public Card
{
    Q_OBJECT
public:
    explicit DateQuestion(QWidget *parent = nullptr);

    /// Another list, or other columns: the question may come anew.
    void setPlan(const ImportPlan &plan);
    void retranslate();

signals:
    void answered(broadside::DateOrder order);

private:
    struct Answer
    {
        DateOrder order;
        QPushButton *button;
    };

    void showPlan();
    void showQuestion();
    void takeOrder(DateOrder order);

    ImportPlan m_plan;
    bool m_asks = false; ///< the list does not show the order; true on when it was answered
    Hint *m_question;
    QWidget *m_answersRow;
    QList<Answer> m_answers;
    Label *m_orderLabel;
    QComboBox *m_order;
    Label *m_example;
};

/// The cells of the column that holds the dates, as they stand in the sample, without empty ones.
[[nodiscard]] QStringList sampleDates(const ImportPlan &plan);

} // namespace broadside
