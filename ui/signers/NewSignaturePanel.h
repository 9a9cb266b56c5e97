// A signature written in by hand, quickly, as from a sheet of paper: Enter goes to the next field, and from the last
// one it stores the signature and begins the next.
#pragma once

#include "EntryChecks.h"
#include "SidePanel.h"
#include "Signature.h"

#include <QTimer>

class QCheckBox;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace broadside {

class EntryField;
class Hint;
class Label;
class PostalPlaces;
class Session;
class SheetFacts;
class SheetFields;
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectAll();
    void arrange(const QList<SignatureField> &fields);
    void showFieldChoice(bool shown);
    void takeCampaign();
    void take(SignatureField field);
    void showHints();
    void fillPlace();
    void lookForPerson();
    void showKnown(const std::optional<Signature> &known);
    bool goOn(QWidget *from, int by);
    void store();
    void send(const Signature &signature);
    void clearEntry();
    [[nodiscard]] Signature typed() const;
    [[nodiscard]] QString missing(const Signature &signature) const;
    [[nodiscard]] EntryField *fieldOf(SignatureField field) const;
    [[nodiscard]] QString textOf(SignatureField field) const;

    Session &m_session;
    EntryChecks m_checks;
    PostalPlaces *m_places;
    CampaignId m_campaign = CampaignId::None;
    QList<SignatureField> m_order;
    QList<QWidget *> m_sequence; ///< what Enter goes through
    QList<EntryField *> m_fields;
    QString m_filledCity;   ///< by the postal code, not by hand
    QString m_filledRegion; ///< likewise
    QTimer m_findTimer;     ///< gathers keystrokes
    QTimer m_figuresTimer;  ///< gathers what was stored
    int m_finding = 0;      ///< the number of the newest question: an older answer is dropped
    SignatureId m_known = SignatureId::None;

    Label *m_title;
    QToolButton *m_choose;
    QToolButton *m_close;
    SheetFields *m_choice;
    QWidget *m_entry;
    SheetFacts *m_sheet;
    QVBoxLayout *m_fieldsLayout;
    QCheckBox *m_consent;
    Hint *m_knownHint;
    QPushButton *m_showKnown;
    Hint *m_problem;
    QPushButton *m_store;
    Label *m_keys;
    SittingList *m_sitting;
};

} // namespace broadside
