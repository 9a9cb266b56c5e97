#include "TextHead.h"

#include "IconButton.h"
#include "Label.h"
#include "Style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace broadside {

namespace {

struct AidInfo
{
    const char *objectName;
    const char *icon;
    QKeySequence keys;
};

const QList<AidInfo> &aidInfos()
{
    static const QList<AidInfo> infos{
        {"findInBriefButton", "edit-find-replace", QKeySequence::Find},
        {"typesetButton", "view-preview", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
        {"notesButton", "note", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        {"historyButton", "view-history", QKeySequence(Qt::CTRL | Qt::Key_H)},
        {"glossaryButton", "view-list-details", QKeySequence(Qt::CTRL | Qt::Key_G)},
    };
    return infos;
}

} // namespace

TextHead::TextHead(const QList<QWidget *> &tools, QWidget *parent)
    : QWidget(parent),
      m_content(new QVBoxLayout(this)),
      m_row(new QHBoxLayout),
      m_secondRow(new QHBoxLayout),
      m_tools(new QWidget),
      m_title(new Label(LabelRole::Name)),
      m_note(new Label(LabelRole::Small)),
      m_next(new QPushButton)
{
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_title->setMinimumWidth(60);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QWidget *tool : tools)
        row->addWidget(tool);
    for (const AidInfo &info : aidInfos()) {
        auto *button = new IconButton(QLatin1StringView(info.objectName), QLatin1StringView(info.icon));
        button->setCheckable(m_aids.size() != Glossary);
        row->addWidget(button);
        m_aids.append(button);
    }
    m_row->setSpacing(12);
    m_row->addWidget(m_title, 1);
    m_row->addWidget(m_tools);
    m_row->addWidget(m_next);
    m_secondRow->addStretch();
    m_content->setContentsMargins(16, 12, 12, 12);
    m_content->setSpacing(4);
    m_content->addLayout(m_row);
    m_content->addLayout(m_secondRow);
    m_content->addWidget(m_note);
    connect(m_next, &QPushButton::clicked, this, &TextHead::nextWanted);
    // A button's own shortcut lets it be seen going down first: too slow for who goes from text to text.
    auto *next = new QShortcut(Qt::Key_F8, this);
    connect(next, &QShortcut::activated, this, &TextHead::nextWanted);
}

void TextHead::setField(const QString &name, const QString &note, bool showsNote)
{
    m_title->setText(name);
    m_title->setToolTip(note);
    m_note->setText(note);
    m_note->setVisible(showsNote);
}

void TextHead::setNoteCount(qsizetype count)
{
    m_noteCount = count;
    QToolButton *button = m_aids[Notes];
    button->setToolButtonStyle(count > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setText(QLocale().toString(count));
    //: %1: a number of notes
    button->setAccessibleName(count > 0 ? tr("Notes: %1").arg(QLocale().toString(count)) : tr("Notes"));
}

void TextHead::setNextTip(const QString &tip, bool isEnabled)
{
    m_next->setToolTip(tip);
    m_next->setEnabled(isEnabled);
}

void TextHead::setNarrow(bool isNarrow)
{
    if (isNarrow)
        m_secondRow->addWidget(m_tools);
    else
        m_row->insertWidget(1, m_tools);
}

void TextHead::retranslate()
{
    m_next->setText(tr("Next that needs me"));
    const QStringList names{tr("Find and replace in the brief"), tr("Show how it will be set"), tr("Notes"),
                            tr("Versions"), tr("Glossary")};
    for (int i = 0; i < aidCount; ++i) {
        const QKeySequence &keys = aidInfos()[i].keys;
        m_aids[i]->setShortcut(keys);
        m_aids[i]->setAccessibleName(names[i]);
        //: A tool and its shortcut: "Versions (Ctrl+H)"
        m_aids[i]->setToolTip(tr("%1 (%2)").arg(names[i], keys.toString(QKeySequence::NativeText)));
    }
    setNoteCount(m_noteCount);
}

} // namespace broadside
