#include "ConsentQuestion.h"

#include "Label.h"
#include "SampleModel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace broadside {

ConsentQuestion::ConsentQuestion(QWidget *parent)
    : Card(parent), m_label(new Label(LabelRole::Body)), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("consentQuestion"));
    setPadding(16);
    m_label->setWordWrap(true);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    content()->addWidget(m_label);
    content()->addLayout(m_grid);
    retranslate();
}

void ConsentQuestion::setValues(const QStringList &values, const QMap<QString, std::optional<bool>> &meanings)
{
    setVisible(!values.isEmpty());
    if (values == m_values)
        return;
    m_values = values;
    m_rows.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &value : values) {
        auto *box = new QComboBox;
        box->setObjectName(QStringLiteral("consentBox_%1").arg(m_rows.size()));
        auto *name = new Label(LabelRole::Body, isolated(inOneLine(value)));
        name->setWordWrap(true);
        name->setBuddy(box);
        const int at = static_cast<int>(m_rows.size());
        m_grid->addWidget(name, at, 0);
        m_grid->addWidget(box, at, 1);
        m_rows.append({value, box});
        fillBox(box, meanings.value(value));
        box->setAccessibleName(tr("What “%1” means").arg(value));
        connect(box, &QComboBox::activated, this, [this, value, box] {
            const QVariant chosen = box->currentData();
            emit answered(value, chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt);
        });
    }
}

void ConsentQuestion::fillBox(QComboBox *box, std::optional<bool> meaning)
{
    box->clear();
    //: The signer may be written to
    box->addItem(tr("yes"), true);
    //: The signer may not be written to
    box->addItem(tr("no"), false);
    //: The signer was not asked whether one may write
    box->addItem(tr("not asked"));
    box->setCurrentIndex(!meaning ? 2 : *meaning ? 0 : 1);
}

void ConsentQuestion::retranslate()
{
    setTitle(tr("Consent to e-mail"));
    m_label->setText(tr("These values say neither yes nor no. What do they mean?"));
    for (const Row &row : std::as_const(m_rows)) {
        const QVariant chosen = row.box->currentData();
        fillBox(row.box, chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt);
        row.box->setAccessibleName(tr("What “%1” means").arg(row.value));
    }
}

} // namespace broadside
