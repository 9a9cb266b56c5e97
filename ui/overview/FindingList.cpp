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
    if (findings.isEmpty())
        m_rows->addWidget(new Label(LabelRole::Muted, tr("Nothing to mend: the kit can go out.")));
    const qsizetype shown = m_showsAll ? findings.size() : qMin(shownRows, findings.size());
    for (const Finding &finding : findings.first(shown))
        addRow(finding, campaign);
    if (shown < findings.size()) {
        auto *more = new QPushButton(tr("And %Ln more", nullptr, static_cast<int>(findings.size() - shown)));
        more->setObjectName(QStringLiteral("moreFindingsButton"));
        more->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        setButtonRole(more, ButtonRole::Link);
        // Not at once: the button is among what is replaced.
        const auto showAll = [this, findings, campaign] {
            m_showsAll = true;
            setFindings(findings, campaign);
        };
        connect(more, &QPushButton::clicked, this, showAll, Qt::QueuedConnection);
        m_rows->addWidget(more);
    }
    m_rows->addStretch();
}

void FindingList::addRow(const Finding &finding, const Campaign &campaign)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    //: Where a finding about the campaign's links, dates or picture is mended
    const QString name = finding.inSettings ? tr("Settings") : campaign.nameOf(finding.field);
    auto *pill = new Pill(name, toneOf(finding.severity));
    auto *message = new Label(LabelRole::Body, finding.message);
    message->setWordWrap(true);
    auto *go = new QPushButton(tr("Go there"));
    setButtonRole(go, ButtonRole::Link);
    go->setAccessibleName(tr("Go to %1: %2").arg(name, finding.message));
    connect(go, &QPushButton::clicked, this, [this, finding] {
        if (finding.inSettings)
            emit wantsSettings();
        else
            emit wantsField(finding.field, finding.language, finding.range);
    });
    layout->addWidget(pill, 0, Qt::AlignTop);
    layout->addWidget(message, 1);
    layout->addWidget(go, 0, Qt::AlignTop);
    m_rows->addWidget(row);
}

} // namespace broadside
