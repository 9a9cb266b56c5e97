#include "KeepUntilPart.h"

#include "FlowLayout.h"
#include "Hint.h"
#include "Label.h"
#include "SafeText.h"
#include "Session.h"
#include "SignerPrivacy.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QVBoxLayout>

namespace broadside {

namespace {

// A usual time to answer what a campaign leads to.
constexpr int proposedMonths = 12;

struct Kept
{
    QDate day;
    QList<CampaignId> overdue;
};

Result<Kept> readKept(Workspace &workspace, CampaignId campaign)
{
    const SignerPrivacy privacy(workspace);
    const auto day = privacy.keepUntil(campaign);
    if (!day)
        return std::unexpected(day.error());
    const auto overdue = privacy.overdue(QDate::currentDate());
    if (!overdue)
        return std::unexpected(overdue.error());
    return Kept{*day, *overdue};
}

} // namespace

KeepUntilPart::KeepUntilPart(Session &session, QWidget *parent)
    : Card(parent),
      m_session(session),
      m_text(new Label(LabelRole::Body)),
      m_isSet(new QCheckBox),
      m_day(new QDateEdit),
      m_hint(new Hint)
{
    setObjectName(QStringLiteral("keepUntilPart"));
    m_isSet->setObjectName(QStringLiteral("keepUntilBox"));
    m_day->setObjectName(QStringLiteral("keepUntilDay"));
    m_hint->setObjectName(QStringLiteral("overdueHint"));
    m_text->setWordWrap(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_day->setEnabled(false);
    auto *choice = new QWidget;
    auto *row = new FlowLayout(12, choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_isSet);
    row->addWidget(m_day);
    content()->addWidget(m_text);
    content()->addWidget(choice);
    content()->addWidget(m_hint);
    connect(m_isSet, &QCheckBox::clicked, this, [this](bool isSet) {
        m_day->setEnabled(isSet);
        store();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &KeepUntilPart::store);
    connect(&session, &Session::campaignChanged, this, &KeepUntilPart::read);
    connect(&session, &Session::signersChanged, this, &KeepUntilPart::read);
    read();
}

void KeepUntilPart::retranslate()
{
    setTitle(tr("How long signers are kept"));
    m_text->setText(tr("After this day their names and addresses are no longer needed: take them out then (below). "
                       "Nothing happens by itself."));
    m_isSet->setText(tr("Keep the signers of this campaign until"));
    m_day->setAccessibleName(tr("Keep until"));
    showOverdue(m_overdue);
}

void KeepUntilPart::read()
{
    const CampaignId campaign = m_session.campaignId();
    // What is ticked before the answer is there would be stored for no campaign.
    setEnabled(campaign != CampaignId::None && campaign == m_campaign);
    if (campaign == CampaignId::None)
        return;
    m_session.ask(
        this, [campaign](Workspace &workspace) { return readKept(workspace, campaign); },
        [this, campaign](const Result<Kept> &kept) {
            if (campaign != m_session.campaignId())
                return;
            if (!kept) {
                emit m_session.failed(kept.error());
                return;
            }
            m_campaign = campaign;
            setEnabled(true);
            const QSignalBlocker blocker(m_day);
            const QDate closes = m_session.campaign().closes;
            const QDate proposed = (closes.isValid() ? closes : QDate::currentDate()).addMonths(proposedMonths);
            m_isSet->setChecked(kept->day.isValid());
            m_day->setEnabled(kept->day.isValid());
            if (!m_day->hasFocus())
                m_day->setDate(kept->day.isValid() ? kept->day : proposed);
            showOverdue(kept->overdue);
        });
}

void KeepUntilPart::store()
{
    m_session.ask(
        this,
        [campaign = m_campaign, day = m_isSet->isChecked() ? m_day->date() : QDate()](Workspace &workspace) {
            return SignerPrivacy(workspace).setKeepUntil(campaign, day);
        },
        [this](const Result<void> &result) {
            if (!result)
                emit m_session.failed(result.error());
            read();
        });
}

void KeepUntilPart::showOverdue(const QList<CampaignId> &overdue)
{
    m_overdue = overdue;
    QStringList titles;
    for (const CampaignSummary &campaign : m_session.campaigns()) {
        if (overdue.contains(campaign.id))
            titles.append(quotedName(campaign.title.isEmpty() ? campaign.slug : campaign.title));
    }
    m_hint->setText(titles.isEmpty()
                        ? QString()
                        //: %1: titles of campaigns, separated by commas
                        : tr("The day has passed, and names are still kept: %1.").arg(titles.join(tr(", "))));
}

} // namespace broadside
