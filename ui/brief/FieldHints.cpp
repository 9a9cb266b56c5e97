#include "FieldHints.h"

#include "FieldNotes.h"
#include "FlowLayout.h"
#include "Label.h"
#include "Pill.h"
#include "Style.h"
#include "TextStates.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

FieldHints::FieldHints(QWidget *parent)
    : QScrollArea(parent),
      m_noteTitle(new Label(LabelRole::Section)),
      m_note(new Label(LabelRole::Body)),
      m_markdown(new Label(LabelRole::Small)),
      m_languagesTitle(new Label(LabelRole::Section))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setSpacing(8);
    m_note->setWordWrap(true);
    m_markdown->setWordWrap(true);
    m_layout->addWidget(m_noteTitle);
    m_layout->addWidget(m_note);
    m_layout->addWidget(m_markdown);
    m_layout->addSpacing(16);
    m_layout->addWidget(m_languagesTitle);
    m_layout->addStretch();
    setWidget(page);
    // The card shows through; a scroll area fills what it is given.
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

void FieldHints::setField(const Campaign &campaign, const FieldKey &key)
{
    const FieldInfo &info = fieldInfo(key.kind);
    m_noteTitle->setText(tr("What it is for"));
    m_note->setText(info.isRequired ? fieldNote(key.kind)
                                    //: %1 is a whole sentence
                                    : tr("%1 May be left out.").arg(fieldNote(key.kind)));
    m_markdown->setVisible(info.isMarkdown);
    m_markdown->setText(
        tr("An empty line begins a new paragraph. Headings begin with ##, entries of a list with -, and "
           "**two stars** make bold."));
    m_languagesTitle->setText(tr("Its translations"));

    const Language source = campaign.brief.sourceOf(key);
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    for (const Language &language : campaign.brief.languages) {
        if (language == source)
            continue;
        const TextState state = campaign.brief.state(key, language);
        auto *button = new QPushButton(language.name());
        button->setObjectName(u"language-" + language.tag());
        setButtonRole(button, ButtonRole::Link);
        //: %1 is a language, %2 the state of the text in it
        button->setAccessibleName(tr("Show %1, %2").arg(language.name(), textStateName(state)));
        connect(button, &QPushButton::clicked, this, [this, language] { emit wantsLanguage(language); });
        // The state stands behind the name, or below it where there is little room.
        auto *line = new QWidget;
        auto *words = new FlowLayout(4, line);
        words->setContentsMargins(0, 0, 0, 0);
        words->addWidget(button);
        words->addWidget(new Pill(textStateName(state), textStateTone(state)));
        lines->addWidget(line);
    }
    m_languagesTitle->setVisible(lines->count() > 0);
    if (m_languages) {
        m_layout->removeWidget(m_languages);
        m_languages->deleteLater();
    }
    m_languages = list;
    m_layout->insertWidget(m_layout->count() - 1, list);
}

} // namespace broadside
