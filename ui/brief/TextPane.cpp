#include "TextPane.h"

#include "FieldNotes.h"
#include "Label.h"
#include "Pill.h"
#include "Style.h"
#include "TextEditor.h"
#include "TextStates.h"
#include "TypesetView.h"

#include <QHBoxLayout>
#include <QPainter>

namespace broadside {

namespace {

constexpr int headMargin = 10;
constexpr int headSpacing = 8;

} // namespace

TextPane::TextPane(QWidget *parent)
    : QWidget(parent),
      m_name(new Label(LabelRole::Strong)),
      m_sourcePill(new Pill({}, Tone::Neutral)),
      m_statePill(new Pill),
      m_editor(new TextEditor),
      m_typeset(new TypesetView),
      m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(6, 12, 6, 6);
    m_content->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(headMargin, 0, headMargin, 0);
    head->setSpacing(headSpacing);
    m_name->setMinimumWidth(1);
    connect(m_editor, &TextEditor::focusChanged, this, [this] { QWidget::update(); });
    head->addWidget(m_name);
    head->addWidget(m_sourcePill);
    head->addWidget(m_statePill);
    head->addStretch();
    m_content->addLayout(head);
    m_content->addWidget(m_editor, 1);
    auto *typeset = new QVBoxLayout;
    typeset->setContentsMargins(12, 0, 12, 8);
    typeset->addWidget(m_typeset);
    m_content->addLayout(typeset, 1);
    m_typeset->hide();
}

void TextPane::load(const Campaign &campaign, const FieldKey &key, const Language &language, EditStack &edits)
{
    m_key = key;
    m_language = language;
    m_editor->load(campaign.brief.body(key, language), language, fieldInfo(key.kind).isMarkdown, edits);
    retranslate(campaign);
}

void TextPane::update(const Campaign &campaign)
{
    m_editor->setBody(campaign.brief.body(m_key, m_language));
    showState(campaign);
}

void TextPane::setTypesetShown(bool isShown)
{
    m_typeset->setVisible(isShown);
}

void TextPane::retranslate(const Campaign &campaign)
{
    m_typeset->retranslate();
    //: The language in which a text was first written
    m_sourcePill->setText(tr("source"));
    m_sourcePill->setToolTip(tr("Written first in this language; the others follow it."));
    if (m_language.isNull())
        return;
    m_editor->setPlaceholderText(fieldPlaceholder(m_key.kind));
    //: A field's name and a language: "Ask, French (Canada)"
    m_editor->setAccessibleName(tr("%1, %2").arg(campaign.nameOf(m_key), m_language.name()));
    m_editor->setAccessibleDescription(fieldNote(m_key.kind));
    showState(campaign);
}

// Where there is little room the state stays whole, and the language's name is cut.
void TextPane::fitHead()
{
    const QMargins margins = m_content->contentsMargins();
    const int room = width() - margins.left() - margins.right() - 2 * headMargin;
    const int stateWidth = m_statePill->sizeHint().width();
    const QString name = m_language.nativeName();
    const QFontMetrics metrics = m_name->fontMetrics();
    const int nameWidth = metrics.horizontalAdvance(name) + 1;
    const int sourceWidth = m_sourcePill->sizeHint().width();
    m_statePill->setMinimumWidth(stateWidth);
    m_sourcePill->setVisible(m_isSource && nameWidth + sourceWidth + stateWidth + 2 * headSpacing <= room);
    m_name->setText(metrics.elidedText(name, Qt::ElideRight, std::min(nameWidth, room - stateWidth - headSpacing)));
    m_name->setToolTip(name);
    m_name->setFixedHeight(scaledPixels(24)); // whatever the script: the panes' lines stand side by side
}

void TextPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
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
    m_typeset->setText(campaign.brief.body(m_key, m_language), m_language, fieldInfo(m_key.kind).isMarkdown);
    m_isSource = campaign.brief.sourceOf(m_key) == m_language;
    m_statePill->setText(textStateName(state));
    m_statePill->setTone(textStateTone(state));
    m_statePill->setToolTip(textStateSentence(state));
    fitHead();
}

} // namespace broadside
