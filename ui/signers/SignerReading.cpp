#include "SignerReading.h"

#include "Label.h"
#include "PersonActions.h"
#include "Pill.h"
#include "SafeText.h"
#include "SignerNotes.h"
#include "SignerTexts.h"
#include "Style.h"
#include "TagEditor.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

SignerReading::SignerReading(QWidget *parent)
    : QWidget(parent),
      m_place(new Label(LabelRole::Muted)),
      m_status(new Pill),
      m_original(new QPushButton),
      m_facts(new SignerFacts),
      m_tagsTitle(new Label(LabelRole::Section)),
      m_tags(new TagEditor),
      m_past(new SignerPast),
      m_notesTitle(new Label(LabelRole::Section)),
      m_notes(new SignerNotes),
      m_person(new PersonActions)
{
    m_place->setWordWrap(true);
    m_place->setMinimumWidth(1);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_original->setObjectName(QStringLiteral("originalButton"));
    m_original->setMinimumWidth(40); // a very long name is cut, not the panel made wide
    setButtonRole(m_original, ButtonRole::Outline);
    build();
    connect(m_original, &QPushButton::clicked, this, &SignerReading::wantsOriginal);
    connect(m_past, &SignerPast::wantsSigning, this, &SignerReading::wantsSigning);
    connect(m_tags, &TagEditor::changed, this, &SignerReading::tagsChanged);
    connect(m_notes, &SignerNotes::added, this, &SignerReading::noteAdded);
    connect(m_notes, &SignerNotes::removed, this, &SignerReading::noteRemoved);
    connect(m_person, &PersonActions::withdrawRequested, this, &SignerReading::withdrawRequested);
    connect(m_person, &PersonActions::saveRequested, this, &SignerReading::savePersonRequested);
    connect(m_person, &PersonActions::forgetRequested, this, &SignerReading::forgetRequested);
    retranslate();
}

void SignerReading::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_place);
    layout->addWidget(m_status, 0, Qt::AlignLeading);
    layout->addWidget(m_original, 0, Qt::AlignLeading);
    layout->addSpacing(4);
    layout->addWidget(m_facts);
    layout->addWidget(m_tagsTitle);
    layout->addWidget(m_tags);
    layout->addWidget(m_past);
    layout->addSpacing(8);
    layout->addWidget(m_notesTitle);
    layout->addWidget(m_notes);
    layout->addWidget(m_person);
}

void SignerReading::retranslate()
{
    m_tagsTitle->setText(tr("Tags"));
    m_notesTitle->setText(tr("Notes"));
    m_tags->retranslate();
    m_notes->retranslate();
    m_person->retranslate();
}

void SignerReading::setStory(const SignerStory &story, const CampaignTitle &titleOf)
{
    const Signature &signature = story.signature;
    const QString place = placeText(signature);
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    m_status->setText(signatureStatusName(signature.status));
    m_status->setTone(signature.status == SignatureStatus::Valid ? Tone::Good : Tone::Neutral);
    m_original->setVisible(story.original.has_value());
    if (story.original)
        m_original->setText(tr("The same person as %1")
                                .arg(quotedName(story.original->fullName()))
                                .replace(u'&', QStringLiteral("&&")));
    m_facts->setStory(story);
    m_tags->setTags(story.tags, story.allTags);
    m_past->setStory(story, titleOf);
    m_notes->setNotes(signature.id, story.notes);
    m_person->setSignature(signature);
}

void SignerReading::clearDraft(SignatureId id)
{
    m_notes->clearDraft(id);
}

} // namespace broadside
