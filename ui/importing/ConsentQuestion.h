// What the values of the consent column mean that the program does not know by itself.
#pragma once

#include "Card.h"
#include "Import.h"

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace broadside {

class ConsentQuestion final : public Card
{
    Q_OBJECT
public:
    explicit ConsentQuestion(QWidget *parent = nullptr);

    /// Nothing is asked where every value says yes or no.
    void setPlan(const ImportPlan &plan);
    void retranslate();

signals:
    /// The value as it stands in the list, and what it means; none: neither.
    void answered(const QString &value, std::optional<bool> meaning);
    /// Whether a yes in the list is a refusal.
    void inverted(bool isInverted);

private:
    struct Row
    {
        QString value;
        QComboBox *box;
    };

    void setValues(const QStringList &values);
    void addRow(const QString &value);
    void showMeanings();

    ImportPlan m_plan;
    QStringList m_values;
    bool m_asksForSense = false; ///< the column was taken for one of refusals; true on when that was denied
    QCheckBox *m_isRefusal;
    Label *m_label;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace broadside
