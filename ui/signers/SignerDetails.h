// One signature in the side panel: all that it holds, where it came from, what was done with it; corrected in place.
#pragma once

#include "CorrectionNews.h"
#include "SidePanel.h"
#include "SignerStory.h"

namespace broadside {

class Hint;
class IconButton;
class PanelHead;
class Session;
class SignatureForm;
class SignerChanges;
class SignerReading;
class StoryReader;
class Tasks;

class SignerDetails final : public SidePanel
{
    Q_OBJECT
public:
    SignerDetails(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    /// Reads the signature and shows it; `shown` or `gone` follows. While another one's corrections are not saved, the
    /// panel stays with that one and says so; the new one follows when they are saved or given up.
    void showSignature(SignatureId id);
    /// The one that is shown or on its way; none after `close`.
    [[nodiscard]] SignatureId id() const { return m_id; }
    /// Nothing is shown any more: what is typed stays for when it comes back.
    void close();
    void retranslate();

signals:
    void shown(broadside::SignatureId id);
    /// It is no longer in the workspace: taken back, forgotten.
    void gone(broadside::SignatureId id);
    /// The close button.
    void closed();
    /// Another signature of this campaign.
    void wantsSignature(broadside::SignatureId id);
    /// A signature of another campaign, by its slug; the session has been asked to show that campaign.
    void wantsOther(broadside::SignatureId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void read();
    void take(const SignerStory &story);
    void lose(SignatureId id);
    void showMode();
    void edit();
    void save();
    void cancel();
    void leaveForm();
    void finishSave(const SignerStory &before, const Result<void> &result);
    void open(const OtherSigning &signing);
    [[nodiscard]] QString titleOf(const QString &slug) const;

    Session &m_session;
    Tasks &m_tasks;
    SignatureId m_id = SignatureId::None;
    SignatureId m_next = SignatureId::None; ///< asked for while corrections were not saved
    std::optional<SignerStory> m_story;
    bool m_isEditing = false;
    bool m_isSaving = false;

    StoryReader *m_reader;
    SignerChanges *m_changes;
    PanelHead *m_head;
    IconButton *m_edit;
    Hint *m_hint;
    CorrectionNews m_news;
    SignerReading *m_reading;
    SignatureForm *m_form;
};

} // namespace broadside
