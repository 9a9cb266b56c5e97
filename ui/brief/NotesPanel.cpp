#include "NotesPanel.h"

#include "Label.h"
#include "PageScroll.h"
#include "Session.h"
#include "Style.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr qsizetype quoteLength = 90;

QString quoteOf(const QString &paragraph)
{
    static const QRegularExpression marks(QStringLiteral("[*_#>]+"));
    const QString line = QString(paragraph).remove(marks).simplified();
    return line.size() > quoteLength ? QString(line.first(quoteLength) + u'…') : line;
}

} // namespace

NotesPanel::NotesPanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new Label(LabelRole::Section)),
      m_empty(new Label(LabelRole::Muted)),
      m_putBack(new QPushButton),
      m_about(new Label(LabelRole::Small)),
      m_edit(new QPlainTextEdit),
      m_add(new QPushButton)
{
    m_edit->setObjectName(QStringLiteral("noteEdit"));
    m_add->setObjectName(QStringLiteral("addNoteButton"));
    m_putBack->setObjectName(QStringLiteral("putNoteBackButton"));
    m_empty->setWordWrap(true);
    m_about->setWordWrap(true);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(scaledPixels(76));
    setButtonRole(m_putBack, ButtonRole::Link);
    m_putBack->hide();

    auto *page = new QWidget;
    m_listLayout = new QVBoxLayout(page);
    m_listLayout->setContentsMargins(16, 16, 16, 8);
    m_listLayout->setSpacing(10);
    m_listLayout->addWidget(m_title);
    m_listLayout->addWidget(m_empty);
    m_listLayout->addWidget(m_putBack, 0, Qt::AlignLeading);
    m_listLayout->addStretch();
    auto *scroll = new PageScroll;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);

    auto *write = new QVBoxLayout;
    write->setContentsMargins(16, 8, 16, 16);
    write->setSpacing(8);
    write->addWidget(m_about);
    write->addWidget(m_edit);
    write->addWidget(m_add, 0, Qt::AlignTrailing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(write);

    connect(m_add, &QPushButton::clicked, this, &NotesPanel::add);
    connect(m_putBack, &QPushButton::clicked, this, &NotesPanel::putBack);
    connect(m_edit, &QPlainTextEdit::textChanged, this,
            [this] { m_add->setEnabled(!m_edit->toPlainText().trimmed().isEmpty()); });
    m_add->setEnabled(false);
}

QList<Note> NotesPanel::notes() const
{
    return m_session.campaign().brief.notes(m_key, m_language);
}

void NotesPanel::setText(const FieldKey &key, const Language &language)
{
    const bool isSame = key == m_key && language == m_language;
    m_key = key;
    m_language = language;
    if (!isSame) {
        m_removed.reset();
        m_paragraph.clear();
    }
    if (!isSame || m_shown != notes() || !m_list)
        showNotes();
}

void NotesPanel::setParagraph(const QString &paragraph)
{
    m_paragraph = paragraph;
    //: %1: the beginning of the paragraph that a note is about
    m_about->setText(paragraph.isEmpty() ? tr("On the whole text:") : tr("On “%1”:").arg(quoteOf(paragraph)));
}

void NotesPanel::writeNote()
{
    m_edit->setFocus();
}

void NotesPanel::retranslate()
{
    m_title->setText(tr("Notes"));
    m_empty->setText(tr("Nobody has remarked anything on this text in this language."));
    m_putBack->setText(tr("Put the note back"));
    m_edit->setPlaceholderText(tr("A remark for whoever writes this text"));
    m_edit->setAccessibleName(tr("New note"));
    m_add->setText(tr("Add note"));
    setParagraph(m_paragraph);
    showNotes();
}

void NotesPanel::showNotes()
{
    m_shown = notes();
    delete std::exchange(m_list, new QWidget);
    auto *lines = new QVBoxLayout(m_list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(10);
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        lines->addWidget(makeNote(m_shown[i], i));
    m_listLayout->insertWidget(2, m_list);
    m_empty->setVisible(m_shown.isEmpty());
    m_putBack->setVisible(m_removed.has_value());
}

QWidget *NotesPanel::makeNote(const Note &note, qsizetype index)
{
    auto *card = new Card;
    card->setPadding(12);
    card->content()->setSpacing(6);
    if (!note.paragraph.isEmpty()) {
        auto *quote = new QPushButton(QStringLiteral("“%1”").arg(quoteOf(note.paragraph).left(34)));
        quote->setToolTip(note.paragraph);
        quote->setAccessibleName(tr("Show the paragraph of this note"));
        quote->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setButtonRole(quote, ButtonRole::Link);
        connect(quote, &QPushButton::clicked, this, [this, note] { emit chosen(note); });
        card->content()->addWidget(quote);
    }
    auto *body = new Label(LabelRole::Body, note.body);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->content()->addWidget(body);
    auto *foot = new QHBoxLayout;
    const QString when = QLocale().toString(note.at.toLocalTime(), QLocale::ShortFormat);
    //: Who wrote a note, and when
    auto *who = new Label(LabelRole::Small, note.author.isEmpty() ? when : tr("%1, %2").arg(note.author, when));
    who->setWordWrap(true);
    auto *done = new QPushButton(tr("Done"));
    done->setObjectName(QStringLiteral("noteDone_%1").arg(index));
    done->setToolTip(tr("Takes the note away: what it asks for is done."));
    setButtonRole(done, ButtonRole::Link);
    connect(done, &QPushButton::clicked, this, [this, index] { remove(index); });
    foot->addWidget(who, 1);
    foot->addWidget(done);
    card->content()->addLayout(foot);
    return card;
}

void NotesPanel::add()
{
    const QString body = m_edit->toPlainText().trimmed();
    if (body.isEmpty())
        return;
    const Stamp stamp = stampNow();
    m_edit->clear();
    m_session.setNotes(m_key, m_language, notes() << Note{m_paragraph, body, stamp.author, stamp.at});
}

void NotesPanel::remove(qsizetype index)
{
    QList<Note> rest = notes();
    if (index >= rest.size())
        return;
    m_removed = {rest.takeAt(index), index};
    m_session.setNotes(m_key, m_language, rest);
}

void NotesPanel::putBack()
{
    if (!m_removed)
        return;
    QList<Note> all = notes();
    all.insert(std::min(m_removed->second, all.size()), m_removed->first);
    m_removed.reset();
    m_session.setNotes(m_key, m_language, all);
}

QList<TextRange> notedParagraphs(const QList<Note> &notes, const QString &body)
{
    QList<TextRange> ranges;
    for (const Note &note : notes) {
        const qsizetype at = note.paragraph.isEmpty() ? -1 : body.indexOf(note.paragraph);
        if (at >= 0)
            ranges.append({at, note.paragraph.size()});
    }
    return ranges;
}

} // namespace broadside
