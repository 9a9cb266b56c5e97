#include "ConsentQuestion.h"

#include "Answers.h"
#include "Isolated.h"
#include "Label.h"
#include "SampleModel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr qsizetype mostValues = 20;

/// Those that say neither yes nor no by themselves, whatever somebody has said about them since.
QStringList askedValues(const ImportPlan &plan)
{
    ColumnMapping mapping = plan.mapping;
    mapping.consentValues.clear();
    QStringList values;
    for (const OpenConsentValue &open : openConsentValues(mapping, plan.sample)) {
        if (values.size() < mostValues)
            values.append(open.value);
    }
    return values;
}

} // namespace

ConsentQuestion::ConsentQuestion(QWidget *parent)
    : Card(parent), m_isRefusal(new QCheckBox), m_label(new Label(LabelRole::Body)), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("consentQuestion"));
    setPadding(16);
    m_isRefusal->setObjectName(QStringLiteral("refusalBox"));
    m_label->setWordWrap(true);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    content()->addWidget(m_isRefusal);
    content()->addWidget(m_label);
    content()->addLayout(m_grid);
    connect(m_isRefusal, &QCheckBox::clicked, this, &ConsentQuestion::inverted);
    retranslate();
}

void ConsentQuestion::setPlan(const ImportPlan &plan)
{
    const bool hasColumn = plan.mapping.columns.contains(SignatureField::ConsentEmail);
    const bool isSameList = plan.file.path() == m_plan.file.path();
    m_asksForSense = hasColumn && (plan.mapping.consentIsInverted || (m_asksForSense && isSameList));
    m_plan = plan;
    setValues(askedValues(plan));
    showMeanings();
    m_isRefusal->setVisible(m_asksForSense);
    m_isRefusal->setChecked(plan.mapping.consentIsInverted);
    m_label->setVisible(!m_values.isEmpty());
    setVisible(m_asksForSense || !m_values.isEmpty());
}

void ConsentQuestion::setValues(const QStringList &values)
{
    if (values == m_values)
        return;
    m_values = values;
    m_rows.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &value : values)
        addRow(value);
    retranslate();
}

void ConsentQuestion::addRow(const QString &value)
{
    const int row = static_cast<int>(m_rows.size());
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("consentBox_%1").arg(row));
    auto *name = new Label(LabelRole::Body, isolated(inOneLine(value)));
    name->setWordWrap(true);
    name->setBuddy(box);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(box, row, 1);
    setTabOrder(m_rows.isEmpty() ? static_cast<QWidget *>(m_isRefusal) : m_rows.last().box, box);
    m_rows.append({value, box});
    connect(box, &QComboBox::activated, this, [this, value, box] {
        const QVariant chosen = box->currentData();
        const std::optional<bool> meaning = chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt;
        m_plan.mapping.consentValues[foldedValue(value.toStdString())] = meaning;
        emit answered(value, meaning);
    });
}

void ConsentQuestion::showMeanings()
{
    const auto &meanings = m_plan.mapping.consentValues;
    for (const Row &row : std::as_const(m_rows)) {
        const auto meaning = meanings.find(foldedValue(row.value.toStdString()));
        const QVariant data = meaning != meanings.end() && *meaning ? QVariant(**meaning) : QVariant();
        row.box->setCurrentIndex(meaning == meanings.end() ? -1 : row.box->findData(data));
    }
}

void ConsentQuestion::retranslate()
{
    setTitle(tr("Consent to e-mail"));
    m_isRefusal->setText(tr("A yes here is a no to e-mail"));
    m_label->setText(tr("These values say neither yes nor no. What do they mean?"));
    for (const Row &row : std::as_const(m_rows)) {
        row.box->clear();
        //: The signer may be written to
        row.box->addItem(tr("yes"), true);
        //: The signer may not be written to
        row.box->addItem(tr("no"), false);
        //: The signer was not asked whether one may write
        row.box->addItem(tr("not asked"));
        //: In a box in which nothing is chosen yet
        row.box->setPlaceholderText(tr("choose…"));
        row.box->setAccessibleName(tr("What “%1” means").arg(row.value));
    }
    showMeanings();
}

} // namespace broadside
