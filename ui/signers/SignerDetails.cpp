#include "SignerDetails.h"

#include "Hint.h"
#include "Icon.h"
#include "Label.h"
#include "PersonWork.h"
#include "SafeText.h"
#include "Session.h"
#include "SignatureForm.h"
#include "SignerReading.h"
#include "Style.h"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

QToolButton *flatButton(const char *name, const QIcon &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon);
    setButtonRole(button, ButtonRole::Flat);
    return button;
}

QList<SignatureId> idsIn(const QList<OtherSigning> &signings, const QString &campaign)
{
    QList<SignatureId> ids;
    for (const OtherSigning &signing : signings) {
        if (signing.campaign == campaign)
            ids.append(signing.id);
    }
    return ids;
}

} // namespace

SignerDetails::SignerDetails(Session &session, Tasks &tasks, QWidget *parent)
    : SidePanel(parent),
      m_session(session),
      m_tasks(tasks),
      m_name(new Label(LabelRole::Name)),
      m_edit(flatButton("editSignatureButton", icon(QStringLiteral("document-edit")))),
      m_close(flatButton("closeDetailsButton", icon(QStringLiteral("edit-delete-remove")))),
      m_news(new Hint),
      m_reading(new SignerReading),
      m_form(new SignatureForm)
{
    setObjectName(QStringLiteral("signerDetails"));
    m_name->setObjectName(QStringLiteral("signerName"));
    m_news->setObjectName(QStringLiteral("signerNews"));
    m_name->setWordWrap(true);
    m_name->setMinimumWidth(1);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    build();
    connectParts();
    retranslate();
    showMode();
}

void SignerDetails::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_name, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    QVBoxLayout *layout = newPage();
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_news);
    layout->addWidget(m_reading);
    layout->addWidget(m_form);
    showPage();
}

void SignerDetails::connectParts()
{
    connect(m_close, &QToolButton::clicked, this, &SignerDetails::closed);
    // A question to a workspace that is closed is never answered.
    connect(&m_session, &Session::workspaceClosed, this, [this] { m_isReading = false; });
    connect(m_edit, &QToolButton::clicked, this, &SignerDetails::edit);
    connect(m_form, &SignatureForm::saveRequested, this, &SignerDetails::save);
    connect(m_form, &SignatureForm::cancelled, this, &SignerDetails::cancel);
    connect(m_reading, &SignerReading::wantsOriginal, this, [this] {
        if (m_story && m_story->original)
            emit wantsSignature(m_story->original->id);
    });
    connect(m_reading, &SignerReading::wantsSigning, this, &SignerDetails::open);
    connect(m_reading, &SignerReading::tagsChanged, this, [this](const QStringList &tags) {
        change([id = m_id, tags](Workspace &workspace) { return SignerRecords(workspace).setTags(id, tags); });
    });
    connect(m_reading, &SignerReading::noteAdded, this, [this](const QString &body) {
        change(
            [id = m_id, body](Workspace &workspace) { return SignerRecords(workspace).addNote(id, body, stampNow()); },
            [this, id = m_id] { m_reading->clearDraft(id); });
    });
    connect(m_reading, &SignerReading::noteRemoved, this, [this](qint64 note) {
        change([note](Workspace &workspace) { return SignerRecords(workspace).removeNote(note); });
    });
    connect(m_reading, &SignerReading::withdrawRequested, this, &SignerDetails::withdraw);
    connect(m_reading, &SignerReading::forgetRequested, this, &SignerDetails::forget);
    connect(m_reading, &SignerReading::savePersonRequested, this, [this] {
        if (m_story)
            askAndSavePerson(this, m_tasks, m_session.path(), m_story->signature.email);
    });
}

void SignerDetails::retranslate()
{
    setScrollName(tr("Details of the signature"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_edit->setAccessibleName(tr("Correct this signature"));
    m_edit->setToolTip(tr("Correct this signature"));
    m_reading->retranslate();
    m_form->retranslate();
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
        m_news->setText({});
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
}

void SignerDetails::read()
{
    if (m_id == SignatureId::None)
        return;
    if (m_isReading) {
        m_readsAgain = true;
        return;
    }
    m_isReading = true;
    m_session.ask(
        this,
        [id = m_id, slug = m_session.campaign().slug](Workspace &workspace) { return readStory(workspace, slug, id); },
        [this, id = m_id](const Result<SignerStory> &story) {
            m_isReading = false;
            if (std::exchange(m_readsAgain, false))
                return read();
            if (id != m_id)
                return;
            if (!story) {
                m_story.reset();
                m_before.reset();
                emit gone(id);
                return;
            }
            if (m_before)
                tellDuplicates(*std::exchange(m_before, std::nullopt), *story);
            take(*story);
            emit shown(id);
        });
}

void SignerDetails::take(const SignerStory &story)
{
    m_story = story;
    const QString name = shownLine(story.signature.fullName());
    //: In the place of a name: the person was forgotten, or the campaign has no names any more
    m_name->setText(name.isEmpty() ? tr("Without a name") : name);
    m_reading->setStory(story, [this](const QString &slug) { return titleOf(slug); });
    showMode();
}

QString SignerDetails::titleOf(const QString &slug) const
{
    if (slug == m_session.campaign().slug)
        //: A person signed the campaign in view more than once
        return tr("This campaign, once more");
    for (const CampaignSummary &campaign : m_session.campaigns()) {
        if (campaign.slug == slug && !campaign.title.isEmpty())
            return campaign.title;
    }
    return slug;
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
    m_news->setText({});
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
    m_session.ask(
        this,
        [corrected = m_form->corrected()](Workspace &workspace) {
            return SignerStore(workspace).correct(corrected, stampNow());
        },
        [this, before = *m_story](const Result<void> &result) {
            m_isSaving = false;
            if (!result) {
                showMode();
                m_form->setRemark(result.error().what + u' ' + result.error().next);
                return;
            }
            m_session.refreshSigners();
            const bool goesOn = m_next != SignatureId::None;
            cancel();
            if (!goesOn) {
                m_before = before;
                read();
            }
        });
}

void SignerDetails::tellDuplicates(const SignerStory &before, const SignerStory &after)
{
    const QString slug = m_session.campaign().slug;
    const SignatureId was = before.signature.duplicateOf;
    const SignatureId is = after.signature.duplicateOf;
    const qsizetype others = idsIn(after.others, slug).size();
    if (is != SignatureId::None && is != was && after.original)
        m_news->setText(
            tr("Saved. It is now a duplicate of %1 and no longer counts.").arg(quotedName(after.original->fullName())),
            Tone::Warning);
    else if (is == SignatureId::None && was != SignatureId::None)
        m_news->setText(tr("Saved. It is no longer a duplicate: it counts."), Tone::Good);
    else if (idsIn(before.others, slug) != idsIn(after.others, slug) && others > 0)
        m_news->setText(tr("Saved. %Ln other signature(s) of this person are in this campaign; one of them counts.",
                           nullptr, static_cast<int>(others)),
                        Tone::Warning);
    else
        m_news->setText(tr("Saved. What stood there before is kept below."), Tone::Good);
}

void SignerDetails::open(const OtherSigning &signing)
{
    if (signing.campaign == m_session.campaign().slug) {
        emit wantsSignature(signing.id);
        return;
    }
    for (const CampaignSummary &campaign : m_session.campaigns()) {
        if (campaign.slug != signing.campaign)
            continue;
        m_session.selectCampaign(campaign.id);
        emit wantsOther(signing.id);
        return;
    }
}

template<class Work>
void SignerDetails::change(Work work, std::function<void()> done)
{
    m_session.ask(this, std::move(work), [this, done = std::move(done)](const auto &result) {
        if (!result)
            emit m_session.failed(result.error());
        else
            m_session.refreshSigners();
        if (result && done)
            done();
        read();
    });
}

void SignerDetails::withdraw()
{
    if (!m_story)
        return;
    change([id = m_id](Workspace &workspace) {
        const Stamp stamp = stampNow();
        return SignerStore(workspace).withdrawConsent(id, stamp.at.toLocalTime().date().toString(Qt::ISODate),
                                                      QStringLiteral("organiser"));
    });
}

void SignerDetails::forget()
{
    if (!m_story)
        return;
    const Signature &signature = m_story->signature;
    m_tasks.run(tr("Forgetting a person"),
                signature.email.isEmpty() ? forgetSignatureWork(m_session.path(), signature.id)
                                          : forgetWork(m_session.path(), signature.email),
                [self = QPointer<SignerDetails>(this), &session = m_session](const Result<QString> &) {
                    session.refreshSigners();
                    if (self)
                        self->read();
                });
}

void SignerDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && !m_isEditing)
        edit();
    else
        SidePanel::keyPressEvent(event);
}

} // namespace broadside
