#include "DemandTools.h"

#include "Demands.h"
#include "IconButton.h"
#include "Label.h"
#include "Session.h"
#include "Style.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace broadside {

DemandTools::DemandTools(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_up = new IconButton(QStringLiteral("moveUpButton"), QStringLiteral("arrow-up"));
    m_down = new IconButton(QStringLiteral("moveDownButton"), QStringLiteral("arrow-down"));
    m_remove = new IconButton(QStringLiteral("removeDemandButton"), QStringLiteral("edit-delete"));
    for (IconButton *button : {m_up, m_down, m_remove})
        row->addWidget(button);
    connect(m_up, &IconButton::clicked, this, [this] { move(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { move(+1); });
    connect(m_remove, &IconButton::clicked, this, &DemandTools::remove);
}

void DemandTools::setField(const FieldKey &key)
{
    m_demand = key.kind == FieldKind::Demand ? key.item : QString();
    setVisible(!m_demand.isEmpty());
    const qsizetype place = m_session.campaign().demands.indexOf(m_demand);
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place >= 0 && place + 1 < m_session.campaign().demands.size());
}

void DemandTools::retranslate()
{
    m_up->setName(tr("Move this demand up"));
    m_down->setName(tr("Move this demand down"));
    m_remove->setName(tr("Remove this demand"));
}

void DemandTools::move(qsizetype by)
{
    const qsizetype place = m_session.campaign().demands.indexOf(m_demand);
    m_session.changeSettings(withDemandMoved(m_session.campaign(), m_demand, by < 0 ? place - 1 : place + 2));
}

void DemandTools::remove()
{
    Campaign campaign = m_session.campaign();
    const qsizetype place = campaign.demands.indexOf(m_demand);
    if (place < 0)
        return;
    const QString demand = campaign.demands.takeAt(place);
    const FieldKey next =
        campaign.demands.isEmpty()
            ? FieldKey{FieldKind::Summary, {}}
            : FieldKey{FieldKind::Demand, campaign.demands[std::min(place, campaign.demands.size() - 1)]};
    m_session.changeSettings(campaign);
    emit removed(demand, place, next);
}

RemovedDemandBar::RemovedDemandBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_text(new Label(LabelRole::Muted)), m_undo(new QPushButton)
{
    m_undo->setObjectName(QStringLiteral("undoRemoveButton"));
    setButtonRole(m_undo, ButtonRole::Link);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 0);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    hide();
    connect(m_undo, &QPushButton::clicked, this, &RemovedDemandBar::undo);
    connect(&session, &Session::campaignChanged, this, [this] {
        if (m_session.campaignId() != m_campaign)
            hide();
    });
}

void RemovedDemandBar::offer(const QString &demand, qsizetype place)
{
    m_campaign = m_session.campaignId();
    m_demand = demand;
    m_place = place;
    show();
    m_undo->setFocus();
}

void RemovedDemandBar::retranslate()
{
    m_text->setText(tr("The demand is removed. Its texts are kept."));
    m_undo->setText(tr("Put it back"));
}

void RemovedDemandBar::undo()
{
    hide();
    Campaign campaign = m_session.campaign();
    if (!campaign.demands.contains(m_demand))
        campaign.demands.insert(std::min(m_place, campaign.demands.size()), m_demand);
    m_session.changeSettings(campaign);
    emit putBack({FieldKind::Demand, m_demand});
}

} // namespace broadside
