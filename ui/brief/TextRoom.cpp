#include "TextRoom.h"

#include "DemandTools.h"
#include "Demands.h"
#include "FieldHints.h"
#include "FieldList.h"
#include "FieldNotes.h"
#include "Label.h"
#include "Session.h"
#include "SourceChange.h"
#include "Style.h"
#include "TextEditor.h"
#include "TextPane.h"
#include "TextStates.h"
#include "TextTools.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace broadside {

namespace {

constexpr int listWidth = 264;
constexpr int narrowListWidth = 236;
constexpr int hintsWidth = 280;
constexpr int narrowHintsWidth = 236;
constexpr int narrowRoom = 960;
constexpr int tightRoom = 600; // text at 200 % on a small screen

QFrame *line(QFrame::Shape shape)
{
    auto *frame = new QFrame;
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    return frame;
}

} // namespace

TextRoom::TextRoom(Session &session, Tasks &tasks, QWidget *parent)
    : Room(session, tasks, parent),
      m_list(new FieldList(session)),
      m_title(new Label(LabelRole::Name)),
      m_note(new Label(LabelRole::Small)),
      m_tools(new TextTools),
      m_demandTools(new DemandTools(session)),
      m_next(new QPushButton),
      m_source(new TextPane),
      m_translation(new TextPane),
      m_divider(line(QFrame::VLine)),
      m_hints(new FieldHints),
      m_change(new SourceChange),
      m_length(new Label(LabelRole::Small)),
      m_markCurrent(new QPushButton),
      m_approve(new QPushButton),
      m_removedBar(new RemovedDemandBar(session))
{
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_next->setShortcut(Qt::Key_F8);
    m_markCurrent->setObjectName(QStringLiteral("markCurrentButton"));
    m_approve->setObjectName(QStringLiteral("approveButton"));
    m_source->editor()->setObjectName(QStringLiteral("sourceEditor"));
    m_translation->editor()->setObjectName(QStringLiteral("translationEditor"));
    m_length->setObjectName(QStringLiteral("lengthNote"));
    setButtonRole(m_markCurrent, ButtonRole::Primary);
    build();

    connect(m_list, &FieldList::chosen, this, &TextRoom::showField);
    connect(m_list, &FieldList::addDemandRequested, this, &TextRoom::addDemand);
    connect(m_list, &FieldList::demandMoved, this, &TextRoom::moveDemand);
    connect(m_next, &QPushButton::clicked, this, &TextRoom::goToNext);
    connect(m_demandTools, &DemandTools::removed, this,
            [this](const QString &demand, qsizetype place, const FieldKey &next) {
                showField(next);
                m_removedBar->offer(demand, place);
            });
    connect(m_removedBar, &RemovedDemandBar::putBack, this, &TextRoom::goTo);
    connect(m_markCurrent, &QPushButton::clicked, this,
            [this] { this->session().markCurrent(m_key, this->session().language()); });
    connect(m_approve, &QPushButton::clicked, this,
            [this] { this->session().approve(m_key, this->session().language()); });
    connect(m_hints, &FieldHints::wantsLanguage, &session, &Session::selectLanguage);
    connect(&session, &Session::campaignChanged, this, &TextRoom::refresh);
    connect(&session, &Session::languageChanged, this, &TextRoom::refresh);
    connect(&session, &Session::textChanged, this, &TextRoom::showText);
    connectEditors();
}

void TextRoom::build()
{
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_source, 1);
    panes->addWidget(m_divider);
    panes->addWidget(m_translation, 1);
    panes->addWidget(m_hints);
    auto *change = new QVBoxLayout;
    change->setContentsMargins(12, 0, 12, 8);
    change->addWidget(m_change);
    m_translation->content()->addLayout(change);

    auto *work = new QVBoxLayout;
    work->setSpacing(0);
    work->addWidget(makeHead());
    work->addWidget(line(QFrame::HLine));
    work->addLayout(panes, 1);
    work->addWidget(line(QFrame::HLine));
    work->addWidget(makeFoot());

    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_list);
    columns->addWidget(line(QFrame::VLine));
    columns->addLayout(work, 1);

    auto *card = new Card;
    card->setPadding(0);
    card->content()->setSpacing(0);
    card->content()->addLayout(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addWidget(card);
}

QWidget *TextRoom::makeHead()
{
    m_title->setMinimumWidth(60);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addStretch();
    tools->addWidget(m_tools);
    tools->addWidget(m_demandTools);
    tools->addWidget(m_next);
    m_headLayout = new QBoxLayout(QBoxLayout::LeftToRight);
    m_headLayout->setSpacing(8);
    m_headLayout->addWidget(m_title, 1);
    m_headLayout->addLayout(tools);

    m_note->setWordWrap(true);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(4);
    layout->addLayout(m_headLayout);
    layout->addWidget(m_note);
    layout->addWidget(m_removedBar);
    return head;
}

QWidget *TextRoom::makeFoot()
{
    auto *foot = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_approve);
    buttons->addWidget(m_markCurrent);
    m_footLayout = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    m_footLayout->setContentsMargins(16, 12, 12, 12);
    m_footLayout->setSpacing(8);
    m_length->setWordWrap(true);
    m_length->setMinimumWidth(1);
    m_footLayout->addWidget(m_length, 1);
    m_footLayout->addLayout(buttons);
    return foot;
}

void TextRoom::connectEditors()
{
    for (TextPane *pane : {m_source, m_translation}) {
        connect(pane->editor(), &TextEditor::focusChanged, this, [this, pane](bool hasFocus) {
            if (hasFocus)
                m_tools->setEditor(pane->editor());
        });
        connect(pane->editor(), &TextEditor::edited, this,
                [this, pane](const QString &body) { session().writeText(m_key, pane->language(), body); });
    }
}

void TextRoom::retranslate()
{
    m_list->retranslate();
    m_tools->retranslate();
    m_next->setText(tr("Next that needs me"));
    m_next->setShortcut(Qt::Key_F8);
    m_markCurrent->setText(tr("Mark as current"));
    m_markCurrent->setToolTip(tr("Says that this text is done and fits its source as it now stands."));
    m_approve->setText(tr("Approve"));
    m_approve->setToolTip(tr("Says that somebody else has read this text and found it good."));
    m_demandTools->retranslate();
    m_removedBar->retranslate();
}

void TextRoom::refresh()
{
    const QList<FieldKey> keys = session().campaign().fieldKeys();
    setEnabled(!keys.isEmpty() && !session().language().isNull());
    if (!isEnabled())
        return;
    showField(keys.contains(m_key) ? m_key : keys.front());
}

void TextRoom::goTo(const FieldKey &key)
{
    showField(key);
    pane()->editor()->setFocus();
}

bool TextRoom::showsSource() const
{
    return session().campaign().brief.sourceOf(m_key) == session().language();
}

void TextRoom::showField(const FieldKey &key)
{
    const Campaign &campaign = session().campaign();
    m_key = key;
    const Language source = campaign.brief.sourceOf(key);
    const bool both = !showsSource();
    if (m_source->shows(key, source))
        m_source->update(campaign);
    else
        m_source->load(campaign, key, source);
    if (m_translation->shows(key, session().language()))
        m_translation->update(campaign);
    else
        m_translation->load(campaign, key, session().language());
    m_translation->setVisible(both);
    m_hints->setVisible(!both);
    m_note->setVisible(!isTight() && both);
    m_tools->setVisible(fieldInfo(key.kind).isMarkdown);
    m_tools->setEditor(m_source->editor()->hasFocus() ? m_source->editor() : pane()->editor());
    m_demandTools->setField(key);
    m_list->showField(key);
    showNames();
    showState();
}

void TextRoom::showText(const FieldKey &key, const Language &)
{
    m_list->update(key);
    if (key != m_key)
        return;
    if (m_source->language() != session().campaign().brief.sourceOf(key)) {
        moveToSource();
        return;
    }
    m_source->update(session().campaign());
    m_translation->update(session().campaign());
    showState();
}

// The first language that is written becomes the source: whoever writes goes on in the wide editor.
void TextRoom::moveToSource()
{
    const bool writes = m_translation->editor()->hasFocus();
    const int position = m_translation->editor()->textCursor().position();
    showField(m_key);
    if (!writes)
        return;
    pane()->editor()->setFocus();
    QTextCursor cursor = pane()->editor()->textCursor();
    cursor.setPosition(position);
    pane()->editor()->setTextCursor(cursor);
}

void TextRoom::showNames()
{
    const Campaign &campaign = session().campaign();
    m_title->setText(campaign.nameOf(m_key));
    m_note->setText(fieldNote(m_key.kind));
    m_title->setToolTip(fieldNote(m_key.kind));
    m_source->retranslate(campaign);
    m_translation->retranslate(campaign);
}

void TextRoom::showState()
{
    const Campaign &campaign = session().campaign();
    const Language language = session().language();
    const TextState state = campaign.brief.state(m_key, language);
    const bool isWritten = state != TextState::Missing;
    m_markCurrent->setVisible(!showsSource());
    m_markCurrent->setEnabled(state == TextState::Draft || state == TextState::Stale);
    m_approve->setEnabled(isWritten && state != TextState::Approved);

    const LengthNote length = lengthNote(campaign, m_key, language);
    m_length->setText(length.text);
    m_length->setRole(length.isTooLong ? LabelRole::Strong : LabelRole::Small);

    const bool isStale = state == TextState::Stale;
    if (isStale) {
        const Language source = campaign.brief.sourceOf(m_key);
        m_change->setTexts(campaign.brief.fields.at(m_key).texts.at(language).madeFrom,
                           campaign.brief.body(m_key, source), source.isRightToLeft());
    }
    m_change->setVisible(isStale);
    if (showsSource())
        m_hints->setField(campaign, m_key);
    m_next->setEnabled(nextToDo().has_value());
    m_next->setToolTip(m_next->isEnabled() ? tr("The next field with work to do in %1 (F8)").arg(language.name())
                                           : tr("There is nothing else to do in %1.").arg(language.name()));
}

std::optional<FieldKey> TextRoom::nextToDo() const
{
    const QList<FieldKey> &keys = m_list->keys();
    const qsizetype here = keys.indexOf(m_key);
    for (qsizetype step = 1; step < keys.size(); ++step) {
        const FieldKey &key = keys[(here + step) % keys.size()];
        if (needsWork(session().campaign(), key, session().language()))
            return key;
    }
    return {};
}

void TextRoom::goToNext()
{
    if (const auto key = nextToDo())
        goTo(*key);
}

void TextRoom::addDemand()
{
    Campaign campaign = session().campaign();
    const QString demand = newDemandId(campaign);
    campaign.demands.append(demand);
    session().changeSettings(campaign);
    goTo({FieldKind::Demand, demand});
}

void TextRoom::moveDemand(const QString &demand, qsizetype place)
{
    session().changeSettings(withDemandMoved(session().campaign(), demand, place));
}

bool TextRoom::isTight() const
{
    return width() < scaledPixels(tightRoom);
}

void TextRoom::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    const bool isNarrow = width() < scaledPixels(narrowRoom);
    const auto direction = isTight() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_headLayout->setDirection(direction);
    m_footLayout->setDirection(direction);
    m_note->setVisible(!isTight() && !showsSource());
    m_list->setFixedWidth(std::min(scaledPixels(isNarrow ? narrowListWidth : listWidth), width() * 3 / 10));
    m_hints->setFixedWidth(std::min(scaledPixels(isNarrow ? narrowHintsWidth : hintsWidth), width() * 3 / 10));
}

} // namespace broadside
