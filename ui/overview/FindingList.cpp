#include "FindingList.h"

#include "Label.h"
#include "Pill.h"
#include "Style.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace broadside {

namespace {

constexpr qsizetype shownRows = 6;

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Note:
        break;
    }
    return Tone::Neutral;
}

} // namespace

FindingList::FindingList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
}

void FindingList::setFindings(const QList<Finding> &findings, const Campaign &campaign)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Finding &finding : findings.first(qMin(shownRows, findings.size())))
        addRow(finding, campaign);
    if (findings.isEmpty())
        m_rows->addWidget(new Label(LabelRole::Muted, tr("Nothing to mend: the kit can go out.")));
    if (findings.size() > shownRows)
        m_rows->addWidget(
            new Label(LabelRole::Muted, tr("And %Ln more", nullptr, static_cast<int>(findings.size() - shownRows))));
    m_rows->addStretch();
}

void FindingList::addRow(const Finding &finding, const Campaign &campaign)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const QString name = campaign.nameOf(finding.field);
    auto *pill = new Pill(name, toneOf(finding.severity));
    auto *message = new Label(LabelRole::Body, finding.message);
    message->setWordWrap(true);
    auto *go = new QPushButton(tr("Go there"));
    setButtonRole(go, ButtonRole::Link);
    go->setAccessibleName(tr("Go to %1: %2").arg(name, finding.message));
    connect(go, &QPushButton::clicked, this, [this, finding] { emit wantsField(finding.field, finding.language); });
    layout->addWidget(pill, 0, Qt::AlignTop);
    layout->addWidget(message, 1);
    layout->addWidget(go, 0, Qt::AlignTop);
    m_rows->addWidget(row);
}

} // namespace broadside
