// How names that stand in one column will be split, shown before it is done.
#pragma once

#include "Card.h"
#include "Import.h"

class QComboBox;

namespace broadside {

class NameQuestion final : public Card
{
    Q_OBJECT
public:
    explicit NameQuestion(QWidget *parent = nullptr);

    void setPlan(const ImportPlan &plan);
    void retranslate();

signals:
    void answered(broadside::NameOrder order);

private:
    void showPlan();

    ImportPlan m_plan;
    Label *m_orderLabel;
    QComboBox *m_order;
    Label *m_splits;
};

} // namespace broadside
