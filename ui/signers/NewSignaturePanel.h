// A signature written in by hand, quickly, as from a sheet of paper: Enter goes to the next field, and from the last
// one it stores the signature and begins the next.
#pragma once

#include "SidePanel.h"
#include "Signature.h"

#include <QTimer>

class QPushButton;

namespace broadside {

class Hint;
class IconButton;
class PanelHead;
class PostalPlaces;
class Session;
class SheetFacts;
class SheetFields;
class SignatureEntry;
class SittingList;

class NewSignaturePanel final : public SidePanel
{
    Q_OBJECT
public:
    explicit NewSignaturePanel(Session &session, QWidget *parent = nullptr);

    /// The keyboard goes to the first field that is empty.
    void begin();
    void retranslate();

signals:
    void closed();
    /// One that is there already, or was just typed: what is typed here stays.
    void wantsSignature(broadside::SignatureId id);
    /// Stored; the session reads its figures anew by itself.
    void added(broadside::SignatureId id);

private:
    void build();
    void connectAll();
    void showFieldChoice(bool shown);
    void takeCampaign();
    void lookForPerson();
    void showKnown(const std::optional<Signature> &known);
    void store();
    void send(CampaignId campaign, const Signature &signature);
    [[nodiscard]] Signature typed() const;

    Session &m_session;
    PostalPlaces *m_places;
    CampaignId m_campaign = CampaignId::None;
    QTimer m_findTimer;    ///< gathers keystrokes
    QTimer m_figuresTimer; ///< gathers what was stored
    int m_finding = 0;     ///< the number of the newest question: an older answer is dropped
    SignatureId m_known = SignatureId::None;

    PanelHead *m_head;
    IconButton *m_choose;
    SheetFields *m_choice;
    QWidget *m_typing;
    SheetFacts *m_sheet;
    SignatureEntry *m_entry;
    Hint *m_knownHint;
    QPushButton *m_showKnown;
    Hint *m_problem;
    QPushButton *m_store;
    Label *m_keys;
    SittingList *m_sitting;
};

} // namespace broadside
