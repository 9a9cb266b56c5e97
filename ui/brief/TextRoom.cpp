#include "TextRoom.h"

#include "DemandTools.h"
#include "Demands.h"
#include "FieldHints.h"
#include "FieldList.h"
#include "FieldNotes.h"
#include "FindBar.h"
#include "GlossaryDialog.h"
#include "HistoryPanel.h"
#include "MemoryCard.h"
#include "NotesPanel.h"
#include "ParagraphAligner.h"
#include "Session.h"
#include "SourceChange.h"
#include "Style.h"
#include "TextEditor.h"
#include "TextFoot.h"
#include "TextHead.h"
#include "TextPane.h"
#include "TextStates.h"
#include "TextTools.h"
#include "WritingAids.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace broadside {

namespace {

constexpr int listWidth = 264;
constexpr int narrowListWidth = 236;
constexpr int hintsWidth = 280;
constexpr int narrowHintsWidth = 236;
constexpr int narrowRoom = 960;
constexpr qsizetype countedAtOnce = 20'000; // characters
constexpr int tightRoom = 600;              // text at 200 % on a small screen

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
      m_aids(new WritingAids(session, this)),
      m_list(new FieldList(session)),
      m_tools(new TextTools),
      m_demandTools(new DemandTools(session)),
      m_head(new TextHead({m_tools, m_demandTools})),
      m_find(new FindBar(session)),
      m_source(new TextPane),
      m_translation(new TextPane),
      m_aligner(new ParagraphAligner(*m_source->editor(), *m_translation->editor(), this)),
      m_divider(line(QFrame::VLine)),
      m_hints(new FieldHints),
      m_side(new QWidget),
      m_sidePages(new QStackedWidget),
      m_notes(new NotesPanel(session)),
      m_history(new HistoryPanel(session)),
      m_change(new SourceChange),
      m_memory(new MemoryCard(*m_translation->editor())),
      m_foot(new TextFoot),
      m_removedBar(new RemovedDemandBar(session))
{
    m_source->editor()->setObjectName(QStringLiteral("sourceEditor"));
    m_translation->editor()->setObjectName(QStringLiteral("translationEditor"));
    build();

    m_lengthTimer.setSingleShot(true);
    m_lengthTimer.setInterval(300);
    connect(&m_lengthTimer, &QTimer::timeout, this, &TextRoom::showLength);
    connect(m_list, &FieldList::chosen, this, &TextRoom::showField);
    connect(m_list, &FieldList::addDemandRequested, this, &TextRoom::addDemand);
    connect(m_list, &FieldList::demandMoved, this, &TextRoom::moveDemand);
    connect(m_demandTools, &DemandTools::removed, this,
            [this](const QString &demand, qsizetype place, const FieldKey &next) {
                showField(next);
                m_removedBar->offer(demand, place);
            });
    connect(m_removedBar, &RemovedDemandBar::putBack, this, [this](const FieldKey &key) { goTo(key); });
    connect(m_foot, &TextFoot::markCurrentWanted, this,
            [this] { this->session().markCurrent(m_key, this->session().language()); });
    connect(m_foot, &TextFoot::approveWanted, this,
            [this] { this->session().approve(m_key, this->session().language()); });
    connect(m_hints, &FieldHints::wantsLanguage, &session, &Session::selectLanguage);
    connect(&session, &Session::campaignChanged, this, &TextRoom::refresh);
    connect(&session, &Session::languageChanged, this, &TextRoom::refresh);
    connect(&session, &Session::textChanged, this, &TextRoom::showText);
    connect(&session, &Session::glossaryChanged, this, &TextRoom::showAids);
    connect(m_aids, &WritingAids::spellingChanged, this, &TextRoom::showAids);
    connect(m_aids, &WritingAids::memoryChanged, this, &TextRoom::showAids);
    connectHead();
    connectEditors();
    connectFind();
}

TextRoom::~TextRoom() = default;

void TextRoom::build()
{
    m_sidePages->addWidget(m_notes);
    m_sidePages->addWidget(m_history);
    auto *side = new QHBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(line(QFrame::VLine));
    side->addWidget(m_sidePages, 1);
    m_side->hide();

    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_source, 1);
    panes->addWidget(m_divider);
    panes->addWidget(m_translation, 1);
    panes->addWidget(m_hints);
    panes->addWidget(m_side);
    auto *cards = new QVBoxLayout;
    cards->setContentsMargins(12, 0, 12, 8);
    cards->setSpacing(8);
    cards->addWidget(m_change);
    cards->addWidget(m_memory);
    m_translation->content()->addLayout(cards);
    m_head->content()->addWidget(m_removedBar);

    auto *work = new QVBoxLayout;
    work->setSpacing(0);
    work->addWidget(m_head);
    work->addWidget(line(QFrame::HLine));
    work->addWidget(m_find);
    work->addLayout(panes, 1);
    work->addWidget(line(QFrame::HLine));
    work->addWidget(m_foot);

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

void TextRoom::connectHead()
{
    connect(m_head, &TextHead::nextWanted, this, &TextRoom::goToNext);
    connect(m_head->aid(TextHead::Find), &QToolButton::toggled, this, [this](bool isOn) {
        if (isOn)
            m_find->open(activePane()->editor()->textCursor().selectedText());
        else
            m_find->hide();
    });
    connect(m_head->aid(TextHead::Typeset), &QToolButton::toggled, this, [this](bool isOn) {
        m_source->setTypesetShown(isOn);
        m_translation->setTypesetShown(isOn);
    });
    const std::pair<TextHead::Aid, TextHead::Aid> exclusive[] = {{TextHead::Notes, TextHead::History},
                                                                 {TextHead::History, TextHead::Notes}};
    for (const auto &[aid, other] : exclusive)
        connect(m_head->aid(aid), &QToolButton::toggled, this, [this, other = other](bool isOn) {
            if (isOn)
                m_head->aid(other)->setChecked(false);
            showSide();
        });
    connect(m_head->aid(TextHead::Glossary), &QToolButton::clicked, this, &TextRoom::openGlossary);
    connect(m_notes, &NotesPanel::chosen, this, [this](const Note &note) {
        const qsizetype at = pane()->editor()->body().indexOf(note.paragraph);
        if (at >= 0)
            pane()->editor()->select({at, note.paragraph.size()});
    });
}

void TextRoom::connectEditors()
{
    for (TextPane *pane : {m_source, m_translation}) {
        TextEditor *editor = pane->editor();
        connect(editor, &TextEditor::focusChanged, this, [this, editor](bool hasFocus) {
            if (hasFocus)
                m_tools->setEditor(editor);
        });
        connect(editor, &TextEditor::edited, this,
                [this, pane](const QString &body) { session().writeText(m_key, pane->language(), body); });
        connect(editor, &TextEditor::wantsOwnWord, this,
                [this, pane](const QString &word) { m_aids->addOwnWord(pane->language(), word); });
        connect(editor, &TextEditor::wantsNote, this, &TextRoom::noteParagraph);
        connect(editor, &QTextEdit::cursorPositionChanged, this, &TextRoom::followCursor);
        connect(editor, &TextEditor::leftOut, this, [this](int characters) {
            emit session().failed(
                {tr("%Ln character(s) that no text can hold were left out of what you pasted.", nullptr, characters),
                 tr("Everything else is there."),
                 {}});
        });
    }
    auto *use = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_translation->editor());
    use->setContext(Qt::WidgetShortcut);
    connect(use, &QShortcut::activated, m_memory, &MemoryCard::useBest);
}

void TextRoom::connectFind()
{
    connect(m_find, &FindBar::changed, this, [this] {
        for (const TextPane *pane : {m_source, m_translation})
            pane->editor()->setSearch(m_find->words(), m_find->sensitivity());
    });
    connect(m_find, &FindBar::closed, this, [this] {
        m_head->aid(TextHead::Find)->setChecked(false);
        activePane()->editor()->setFocus();
    });
    connect(m_find, &FindBar::found, this, &TextRoom::goToFound);
}

void TextRoom::retranslate()
{
    m_list->retranslate();
    m_tools->retranslate();
    m_head->retranslate();
    m_find->retranslate();
    m_foot->retranslate();
    m_notes->retranslate();
    m_history->retranslate();
    m_memory->retranslate();
    m_demandTools->retranslate();
    m_removedBar->retranslate();
}

void TextRoom::refresh()
{
    const QList<FieldKey> keys = session().campaign().fieldKeys();
    if (std::exchange(m_campaign, session().campaignId()) != m_campaign)
        m_edits.clear();
    setEnabled(!keys.isEmpty() && !session().language().isNull());
    if (!isEnabled())
        return;
    showField(keys.contains(m_key) ? m_key : keys.front());
}

void TextRoom::goTo(const FieldKey &key, const TextRange &range)
{
    showField(key);
    pane()->editor()->setFocus();
    if (range.length > 0)
        pane()->editor()->select(range);
}

bool TextRoom::showsSource() const
{
    return session().campaign().brief.sourceOf(m_key) == session().language();
}

TextPane *TextRoom::activePane() const
{
    return m_source->editor()->hasFocus() ? m_source : pane();
}

void TextRoom::loadPane(TextPane &pane, const Language &language)
{
    const Campaign &campaign = session().campaign();
    if (pane.shows(m_key, language))
        pane.update(campaign);
    else
        pane.load(campaign, m_key, language, m_edits[{m_key, language}]);
}

void TextRoom::showField(const FieldKey &key)
{
    m_key = key;
    const bool both = !showsSource();
    loadPane(*m_source, session().campaign().brief.sourceOf(key));
    if (both)
        loadPane(*m_translation, session().language());
    m_translation->setVisible(both);
    m_tools->setVisible(fieldInfo(key.kind).isMarkdown);
    m_tools->setEditor(activePane()->editor());
    m_demandTools->setField(key);
    m_list->showField(key);
    m_history->setText(key, session().language());
    showSide();
    showNames();
    showState();
    showAids();
    followCursor();
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
    if (!showsSource())
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
    m_head->setField(campaign.nameOf(m_key), fieldNote(m_key.kind), !isTight() && !showsSource());
    m_source->retranslate(campaign);
    m_translation->retranslate(campaign);
}

void TextRoom::showState()
{
    const Campaign &campaign = session().campaign();
    const Language language = session().language();
    const TextState state = campaign.brief.state(m_key, language);
    m_foot->setState(state, !showsSource());
    if (campaign.brief.body(m_key, language).size() > countedAtOnce)
        m_lengthTimer.start();
    else
        showLength();

    const Language source = campaign.brief.sourceOf(m_key);
    const bool isStale = state == TextState::Stale;
    if (isStale)
        m_change->setTexts(campaign.brief.fields.at(m_key).texts.at(language).madeFrom,
                           campaign.brief.body(m_key, source), source.isRightToLeft());
    m_change->setVisible(isStale);
    if (showsSource())
        m_hints->setField(campaign, m_key);
    else
        m_memory->setTexts(campaign.brief.body(m_key, source), source, language);
    const bool hasNext = nextToDo().has_value();
    m_head->setNextTip(hasNext ? tr("The next field with work to do in %1 (F8)").arg(language.name())
                               : tr("There is nothing else to do in %1.").arg(language.name()),
                       hasNext);
    showNotes();
}

void TextRoom::showLength()
{
    m_lengthTimer.stop();
    m_foot->setLength(lengthNote(session().campaign(), m_key, session().language()));
}

void TextRoom::showNotes()
{
    const Language language = session().language();
    const QList<Note> notes = session().campaign().brief.notes(m_key, language);
    m_notes->setText(m_key, language);
    m_head->setNoteCount(notes.size());
    pane()->editor()->setNotedParagraphs(notedParagraphs(notes, pane()->editor()->body()));
}

void TextRoom::showAids()
{
    for (const TextPane *pane : {m_source, m_translation}) {
        pane->editor()->setSpelling(m_aids->spelling(pane->language()));
        pane->editor()->setGlossary(session().glossary());
    }
    m_memory->setGlossary(session().glossary());
    if (!showsSource())
        m_memory->setMemory(m_aids->memory(session().campaign().brief.sourceOf(m_key), session().language()));
}

void TextRoom::showSide()
{
    const bool notes = m_head->aid(TextHead::Notes)->isChecked();
    const bool history = m_head->aid(TextHead::History)->isChecked();
    if (notes || history)
        m_sidePages->setCurrentWidget(notes ? static_cast<QWidget *>(m_notes) : m_history);
    m_side->setVisible(notes || history);
    // Where three columns would leave none of them room, the source gives way to what was opened.
    const bool hasRoom = m_side->isHidden() || width() >= scaledPixels(narrowRoom);
    m_source->setVisible(showsSource() || hasRoom);
    m_divider->setVisible(!showsSource() && hasRoom);
    m_aligner->setEnabled(!showsSource() && hasRoom);
    m_hints->setVisible(showsSource() && m_side->isHidden());
}

/// The paragraph at the cursor is what a note is about, and where a search goes on.
void TextRoom::followCursor()
{
    const TextEditor *editor = pane()->editor();
    const qsizetype position = editor->textCursor().position();
    m_find->setPlace(m_key, session().language(), position);
    if (!m_notes->isVisible())
        return;
    const QString body = editor->body();
    QString paragraph;
    for (const TextRange &range : paragraphRanges(body)) {
        if (range.start <= position)
            paragraph = body.sliced(range.start, range.length);
    }
    m_notes->setParagraph(paragraph);
}

void TextRoom::noteParagraph()
{
    m_head->aid(TextHead::Notes)->setChecked(true);
    followCursor();
    m_notes->writeNote();
}

void TextRoom::goToFound(const FoundPlace &place)
{
    const bool isShownSource = place.language == session().campaign().brief.sourceOf(place.key);
    if (!isShownSource && place.language != session().language())
        session().selectLanguage(place.language);
    if (m_key != place.key)
        showField(place.key);
    (isShownSource ? m_source : m_translation)->editor()->select(place.range);
}

void TextRoom::openGlossary()
{
    const TextPane *active = activePane();
    editGlossary(this, session(), active->language(), active->editor()->textCursor().selectedText().simplified());
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
    m_head->setNarrow(isNarrow);
    m_foot->setTight(isTight());
    m_list->setFixedWidth(std::min(scaledPixels(isNarrow ? narrowListWidth : listWidth), width() * 3 / 10));
    const int sideWidth = std::min(scaledPixels(isNarrow ? narrowHintsWidth : hintsWidth), width() * 3 / 10);
    m_hints->setFixedWidth(sideWidth);
    m_side->setFixedWidth(sideWidth);
    if (isEnabled()) {
        showNames();
        showSide();
    }
}

} // namespace broadside
