#include "FieldHints.h"

#include "FieldNotes.h"
#include "Label.h"
#include "Pill.h"
#include "Style.h"
#include "TextStates.h"

#include <QGridLayout>
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
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Language &language : campaign.brief.languages) {
        if (language == source)
            continue;
        const TextState state = campaign.brief.state(key, language);
        auto *button = new QPushButton(language.name());
        button->setObjectName(u"language-" + language.tag());
        button->setMinimumWidth(40);
        button->setToolTip(language.name());
        setButtonRole(button, ButtonRole::Link);
        //: %1 is a language, %2 the state of the text in it
        button->setAccessibleName(tr("Show %1, %2").arg(language.name(), textStateName(state)));
        connect(button, &QPushButton::clicked, this, [this, language] { emit wantsLanguage(language); });
        grid->addWidget(button, row, 0, Qt::AlignLeading);
        auto *pill = new Pill(textStateName(state), textStateTone(state));
        pill->setMinimumWidth(pill->sizeHint().width());
        grid->addWidget(pill, row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
        ++row;
    }
    m_languagesTitle->setVisible(row > 0);
    if (m_languages) {
        m_layout->removeWidget(m_languages);
        m_languages->deleteLater();
    }
    m_languages = list;
    m_layout->insertWidget(m_layout->count() - 1, list);
}

} // namespace broadside
