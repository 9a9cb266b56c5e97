#include "SignerDetails.h"

#include "ErrorText.h"
#include "Hint.h"
#include "IconButton.h"
#include "Label.h"
#include "PanelHead.h"
#include "PersonWork.h"
#include "SafeText.h"
#include "Session.h"
#include "SignatureForm.h"
#include "SignerChanges.h"
#include "SignerReading.h"
#include "StoryReader.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace broadside {

SignerDetails::SignerDetails(Session &session, Tasks &tasks, QWidget *parent)
    : SidePanel(parent),
      m_session(session),
      m_tasks(tasks),
      m_reader(new StoryReader(session, this)),
      m_changes(new SignerChanges(session, tasks, this)),
      m_head(new PanelHead(QStringLiteral("closeDetailsButton"))),
      m_edit(new IconButton(QStringLiteral("editSignatureButton"), QStringLiteral("document-edit"))),
      m_hint(new Hint),
      m_news(m_hint),
      m_reading(new SignerReading),
      m_form(new SignatureForm)
{
    setObjectName(QStringLiteral("signerDetails"));
    m_head->addButton(m_edit);
    m_head->title()->setObjectName(QStringLiteral("signerName"));
    m_head->title()->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint->setObjectName(QStringLiteral("signerNews"));
    build();
    connectParts();
    retranslate();
    showMode();
}

void SignerDetails::build()
{
    QVBoxLayout *layout = newPage();
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_hint);
    layout->addWidget(m_reading);
    layout->addWidget(m_form);
    showPage();
}

void SignerDetails::connectParts()
{
    connect(m_head, &PanelHead::closed, this, &SignerDetails::closed);
    connect(m_edit, &IconButton::clicked, this, &SignerDetails::edit);
    connect(m_reader, &StoryReader::found, this, [this](const SignerStory &story) {
        m_news.tell(story, m_session.campaign().slug);
        take(story);
        emit shown(m_id);
    });
    connect(m_reader, &StoryReader::gone, this, &SignerDetails::lose);
    connect(m_changes, &SignerChanges::changed, this, &SignerDetails::read);
    connect(m_changes, &SignerChanges::noteStored, m_reading, &SignerReading::clearDraft);
    connect(m_form, &SignatureForm::saveRequested, this, &SignerDetails::save);
    connect(m_form, &SignatureForm::cancelled, this, &SignerDetails::cancel);
    connect(m_reading, &SignerReading::wantsOriginal, this, [this] {
        if (m_story && m_story->original)
            emit wantsSignature(m_story->original->id);
    });
    connect(m_reading, &SignerReading::wantsSigning, this, &SignerDetails::open);
    connect(m_reading, &SignerReading::tagsChanged, this,
            [this](const QStringList &tags) { m_changes->setTags(m_id, tags); });
    connect(m_reading, &SignerReading::noteAdded, this,
            [this](const QString &body) { m_changes->addNote(m_id, body); });
    connect(m_reading, &SignerReading::noteRemoved, m_changes, &SignerChanges::removeNote);
    connect(m_reading, &SignerReading::withdrawRequested, this, [this] { m_changes->withdrawConsent(m_id); });
    connect(m_reading, &SignerReading::forgetRequested, this, [this] {
        if (m_story)
            m_changes->forget(m_story->signature);
    });
    connect(m_reading, &SignerReading::savePersonRequested, this, [this] {
        if (m_story)
            askAndSavePerson(this, m_tasks, m_session.path(), m_story->signature.email);
    });
}

void SignerDetails::retranslate()
{
    setScrollName(tr("Details of the signature"));
    m_head->retranslate();
    m_edit->setName(tr("Correct this signature"));
    m_reading->retranslate();
    m_form->retranslate();
    m_news.clear();
    if (m_story)
        take(SignerStory(*m_story));
}

void SignerDetails::showSignature(SignatureId id)
{
    if (m_isEditing && id != m_id) {
        if (m_form->isDirty()) {
            m_next = id;
            m_form->setRemark(
                tr("What you corrected is not saved yet. Save it or cancel; then the other one is shown."));
            return;
        }
        leaveForm();
    }
    if (id != m_id)
        m_news.clear();
    m_id = id;
    read();
}

void SignerDetails::close()
{
    if (m_isEditing && m_form->isDirty())
        return;
    leaveForm();
    m_id = SignatureId::None;
    m_story.reset();
    read();
}

void SignerDetails::read()
{
    m_reader->read(m_id);
}

void SignerDetails::lose(SignatureId id)
{
    m_story.reset();
    m_news.clear();
    emit gone(id);
}

void SignerDetails::take(const SignerStory &story)
{
    m_story = story;
    const QString name = shownLine(story.signature.fullName());
    //: In the place of a name: the person was forgotten, or the campaign has no names any more
    m_head->title()->setText(name.isEmpty() ? tr("Without a name") : name);
    m_reading->setStory(story, [this](const QString &slug) { return titleOf(slug); });
    showMode();
}

QString SignerDetails::titleOf(const QString &slug) const
{
    if (slug == m_session.campaign().slug)
        //: A person signed the campaign in view more than once
        return tr("This campaign, once more");
    const auto campaign = std::ranges::find(m_session.campaigns(), slug, &CampaignSummary::slug);
    return campaign == m_session.campaigns().end() || campaign->title.isEmpty() ? slug : campaign->title;
}

void SignerDetails::showMode()
{
    m_reading->setVisible(!m_isEditing && m_story.has_value());
    m_form->setVisible(m_isEditing);
    m_form->setEnabled(!m_isSaving);
    m_edit->setVisible(!m_isEditing && m_story.has_value());
}

void SignerDetails::edit()
{
    if (!m_story)
        return;
    QStringList languages;
    for (const Language &language : std::as_const(m_session.campaign().brief.languages))
        languages.append(language.tag());
    m_form->setSignature(m_story->signature, languages);
    m_news.clear();
    m_isEditing = true;
    showMode();
    m_form->focusFirst();
}

void SignerDetails::leaveForm()
{
    m_isEditing = false;
    m_isSaving = false;
    showMode();
}

void SignerDetails::cancel()
{
    leaveForm();
    const SignatureId next = std::exchange(m_next, SignatureId::None);
    if (next != SignatureId::None)
        showSignature(next);
    else
        m_edit->setFocus();
}

void SignerDetails::save()
{
    if (m_isSaving || !m_story)
        return;
    if (!m_form->isDirty())
        return cancel();
    m_isSaving = true;
    showMode();
    m_changes->correct(m_form->corrected(),
                       [this, before = *m_story](const Result<void> &result) { finishSave(before, result); });
}

void SignerDetails::finishSave(const SignerStory &before, const Result<void> &result)
{
    m_isSaving = false;
    if (!result) {
        showMode();
        m_form->setRemark(errorText(result.error()));
        return;
    }
    const bool goesOn = m_next != SignatureId::None;
    cancel();
    if (!goesOn) {
        m_news.expect(before);
        read();
    }
}

void SignerDetails::open(const OtherSigning &signing)
{
    if (signing.campaign == m_session.campaign().slug)
        return emit wantsSignature(signing.id);
    const auto campaign = std::ranges::find(m_session.campaigns(), signing.campaign, &CampaignSummary::slug);
    if (campaign == m_session.campaigns().end())
        return;
    m_session.selectCampaign(campaign->id);
    emit wantsOther(signing.id);
}

void SignerDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && !m_isEditing)
        edit();
    else
        SidePanel::keyPressEvent(event);
}

} // namespace broadside
