// The country of rows that name none: it says how their phone numbers and postal codes are read.
#pragma once

#include "Card.h"
#include "Import.h"

class QComboBox;

namespace broadside {

class CountryQuestion final : public Card
{
    Q_OBJECT
public:
    explicit CountryQuestion(QWidget *parent = nullptr);

    void setPlan(const ImportPlan &plan);
    void retranslate();

signals:
    /// ISO 3166-1; empty: none.
    void answered(const QString &country);

private:
    QString m_country;
    Label *m_label;
    QComboBox *m_box;
};

} // namespace broadside
