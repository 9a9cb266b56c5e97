#include "CountryQuestion.h"

#include "CountryNames.h"
#include "Label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace broadside {

CountryQuestion::CountryQuestion(QWidget *parent)
    : Card(parent), m_label(new Label(LabelRole::Body)), m_box(new QComboBox)
{
    setObjectName(QStringLiteral("countryQuestion"));
    setPadding(16);
    m_box->setObjectName(QStringLiteral("countryBox"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_label->setBuddy(m_box);
    m_label->setWordWrap(true);
    content()->addWidget(m_label);
    content()->addWidget(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        m_country = m_box->currentData().toString();
        emit answered(m_country);
    });
    retranslate();
}

void CountryQuestion::retranslate()
{
    setTitle(tr("Country"));
    m_label->setText(tr("Rows that name none are from"));
    m_box->setAccessibleName(tr("Country of rows that name none"));
    m_box->clear();
    //: The country of a list's rows is not known
    m_box->addItem(tr("not known"), QString());
    m_box->insertSeparator(1);
    for (const CountryName &country : countryNames())
        m_box->addItem(country.name, country.code);
    m_box->setCurrentIndex(m_box->findData(m_country));
}

void CountryQuestion::setPlan(const ImportPlan &plan)
{
    m_country = plan.mapping.country;
    m_box->setCurrentIndex(std::max(0, m_box->findData(m_country)));
}

} // namespace broadside
