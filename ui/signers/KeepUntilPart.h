// Until when a campaign's signers may be kept, and what is overdue.
#pragma once

#include "Campaign.h"
#include "Card.h"

class QCheckBox;
class QDateEdit;

namespace broadside {

class Hint;
class Session;

class KeepUntilPart final : public Card
{
    Q_OBJECT
public:
    explicit KeepUntilPart(Session &session, QWidget *parent = nullptr);
    void retranslate();

private:
    void read();
    void store();
    void showOverdue(const QList<CampaignId> &overdue);

    Session &m_session;
    CampaignId m_campaign = CampaignId::None; ///< whose day is shown
    QList<CampaignId> m_overdue;
    Label *m_text;
    QCheckBox *m_isSet;
    QDateEdit *m_day;
    Hint *m_hint;
};

} // namespace broadside
