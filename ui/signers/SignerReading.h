// A signature in its side panel, to be read: what it says and what came of it, with its tags, notes and what can be
// done for the person.
#pragma once

#include "SignerFacts.h"

class QPushButton;

namespace broadside {

class Label;
class PersonActions;
class Pill;
class SignerNotes;
class TagEditor;

class SignerReading final : public QWidget
{
    Q_OBJECT
public:
    explicit SignerReading(QWidget *parent = nullptr);

    void setStory(const SignerStory &story, const CampaignTitle &titleOf);
    /// The note that was typed for a signature is stored.
    void clearDraft(SignatureId id);
    void retranslate();

signals:
    void wantsOriginal();
    void wantsSigning(const broadside::OtherSigning &signing);
    void tagsChanged(const QStringList &tags);
    void noteAdded(const QString &body);
    void noteRemoved(qint64 note);
    void withdrawRequested();
    void savePersonRequested();
    void forgetRequested();

private:
    void build();

    Label *m_place;
    Pill *m_status;
    QPushButton *m_original;
    SignerFacts *m_facts;
    Label *m_tagsTitle;
    TagEditor *m_tags;
    SignerPast *m_past;
    Label *m_notesTitle;
    SignerNotes *m_notes;
    PersonActions *m_person;
};

} // namespace broadside
