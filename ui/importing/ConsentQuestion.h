// What the values of the consent column mean that the program does not know by itself.
#pragma once

#include "Card.h"
#include "Import.h"

class QComboBox;
class QGridLayout;

namespace broadside {

class ConsentQuestion final : public Card
{
    Q_OBJECT
public:
    explicit ConsentQuestion(QWidget *parent = nullptr);

    /// `values`: as they stand in the list, those that say neither yes nor no; nothing is asked without any.
    void setValues(const QStringList &values, const QMap<QString, std::optional<bool>> &meanings);
    void retranslate();

signals:
    /// The folded value, and what it means; none: neither.
    void answered(const QString &value, std::optional<bool> meaning);

private:
    struct Row
    {
        QString value;
        QComboBox *box;
    };

    void fillBox(QComboBox *box, std::optional<bool> meaning);

    QStringList m_values;
    Label *m_label;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace broadside
