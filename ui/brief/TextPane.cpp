#include "TextPane.h"

#include "FieldNotes.h"
#include "Label.h"
#include "Pill.h"
#include "Style.h"
#include "TextEditor.h"
#include "TextStates.h"

#include <QHBoxLayout>
#include <QPainter>

namespace broadside {

TextPane::TextPane(QWidget *parent)
    : QWidget(parent),
      m_name(new Label(LabelRole::Strong)),
      m_sourcePill(new Pill({}, Tone::Neutral)),
      m_statePill(new Pill),
      m_editor(new TextEditor),
      m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(6, 12, 6, 6);
    m_content->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 10, 0);
    head->setSpacing(8);
    m_name->setMinimumWidth(24);
    m_name->setFixedHeight(scaledPixels(24));
    connect(m_editor, &TextEditor::focusChanged, this, [this] { QWidget::update(); });
    head->addWidget(m_name);
    head->addWidget(m_sourcePill);
    head->addWidget(m_statePill);
    head->addStretch();
    m_content->addLayout(head);
    m_content->addWidget(m_editor, 1);
}

void TextPane::load(const Campaign &campaign, const FieldKey &key, const Language &language)
{
    m_key = key;
    m_language = language;
    m_editor->load(campaign.brief.body(key, language), language, fieldInfo(key.kind).isMarkdown);
    retranslate(campaign);
}

void TextPane::update(const Campaign &campaign)
{
    m_editor->setBody(campaign.brief.body(m_key, m_language));
    showState(campaign);
}

void TextPane::retranslate(const Campaign &campaign)
{
    //: The language in which a text was first written
    m_sourcePill->setText(tr("source"));
    m_sourcePill->setToolTip(tr("Written first in this language; the others follow it."));
    if (m_language.isNull())
        return;
    m_name->setText(m_language.nativeName());
    m_editor->setPlaceholderText(fieldPlaceholder(m_key.kind));
    //: A field's name and a language: "Ask, French (Canada)"
    m_editor->setAccessibleName(tr("%1, %2").arg(campaign.nameOf(m_key), m_language.name()));
    m_editor->setAccessibleDescription(fieldNote(m_key.kind));
    showState(campaign);
}

void TextPane::paintEvent(QPaintEvent *)
{
    if (!m_editor->hasFocus())
        return;
    QPainter painter(this);
    drawFocusRing(painter, m_editor->geometry().adjusted(-2, -2, 2, 2), Style::paletteOf(this).accent);
}

void TextPane::showState(const Campaign &campaign)
{
    const TextState state = campaign.brief.state(m_key, m_language);
    m_sourcePill->setVisible(campaign.brief.sourceOf(m_key) == m_language);
    m_statePill->setText(textStateName(state));
    m_statePill->setTone(textStateTone(state));
    m_statePill->setToolTip(textStateSentence(state));
}

} // namespace broadside
