#include "NameQuestion.h"

#include "CellText.h"
#include "Isolated.h"
#include "Label.h"
#include "NameSplit.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr qsizetype shownNames = 5;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "Ana de la Cruz → Ana · de la Cruz", a line a name.
QStringList splitsOf(const ImportPlan &plan)
{
    const qsizetype column = plan.mapping.columns.indexOf(SignatureField::FullName);
    QStringList seen;
    QStringList lines;
    std::string scratch;
    for (const QStringList &row : plan.sample) {
        const std::string cell = row.value(column).toStdString();
        const std::string_view name = cleaned(cell, CellLines::One, scratch);
        if (column < 0 || name.empty() || seen.contains(toText(name)))
            continue;
        seen.append(toText(name));
        const SplitName split = splitName(name, plan.mapping.nameOrder);
        QStringList parts;
        for (const std::string_view part : {split.first, split.last}) {
            if (!part.empty())
                parts.append(isolated(toText(part)));
        }
        //: A full name, and its first and last name
        lines.append(NameQuestion::tr("%1 → %2").arg(isolated(toText(name)), parts.join(QStringLiteral(" · "))));
        if (lines.size() == shownNames)
            break;
    }
    return lines;
}

} // namespace

NameQuestion::NameQuestion(QWidget *parent)
    : Card(parent),
      m_orderLabel(new Label(LabelRole::Body)),
      m_order(new QComboBox),
      m_splits(new Label(LabelRole::Muted))
{
    setObjectName(QStringLiteral("nameQuestion"));
    setPadding(16);
    m_order->setObjectName(QStringLiteral("nameOrderBox"));
    m_orderLabel->setBuddy(m_order);
    m_orderLabel->setWordWrap(true);
    m_splits->setObjectName(QStringLiteral("nameSplitsLabel"));
    m_splits->setWordWrap(true);
    content()->addWidget(m_orderLabel);
    content()->addWidget(m_order);
    content()->addWidget(m_splits);
    connect(m_order, &QComboBox::activated, this, [this] {
        m_plan.mapping.nameOrder = NameOrder(m_order->currentData().toInt());
        showPlan();
        emit answered(m_plan.mapping.nameOrder);
    });
    retranslate();
}

void NameQuestion::retranslate()
{
    setTitle(tr("Full names"));
    m_orderLabel->setText(tr("They begin with"));
    m_order->setAccessibleName(tr("What full names begin with"));
    m_order->clear();
    m_order->addItem(tr("the given name"), int(NameOrder::GivenFirst));
    m_order->addItem(tr("the family name"), int(NameOrder::FamilyFirst));
    showPlan();
}

void NameQuestion::setPlan(const ImportPlan &plan)
{
    m_plan = plan;
    showPlan();
}

void NameQuestion::showPlan()
{
    const QStringList splits = splitsOf(m_plan);
    setVisible(!splits.isEmpty());
    m_order->setCurrentIndex(m_order->findData(int(m_plan.mapping.nameOrder)));
    m_splits->setText(splits.join(u'\n'));
}

} // namespace broadside
