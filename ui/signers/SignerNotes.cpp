#include "SignerNotes.h"

#include "PanelLines.h"
#include "SafeText.h"
#include "Style.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

SignerNotes::SignerNotes(QWidget *parent)
    : QWidget(parent), m_list(new QWidget), m_edit(new QPlainTextEdit), m_add(new QPushButton)
{
    m_add->setMinimumWidth(40);
    m_edit->setObjectName(QStringLiteral("signerNoteEdit"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(scaledPixels(64));
    m_edit->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addSignerNoteButton"));
    m_add->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list);
    layout->addWidget(m_edit);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &SignerNotes::add);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_edit->toPlainText();
        m_add->setEnabled(!text.trimmed().isEmpty());
        m_drafts.insert(qToUnderlying(m_id), text);
    });
    retranslate();
}

void SignerNotes::retranslate()
{
    m_edit->setPlaceholderText(tr("A note for your team"));
    m_edit->setAccessibleName(tr("New note"));
    m_edit->setToolTip(tr("Ctrl+Enter adds it."));
    m_add->setText(tr("Add note"));
    showNotes();
}

void SignerNotes::setNotes(SignatureId id, const QList<SignerNote> &notes)
{
    if (id != m_id) {
        m_id = id;
        m_edit->setPlainText(m_drafts.value(qToUnderlying(id)));
    }
    m_notes = notes;
    showNotes();
}

void SignerNotes::clearDraft(SignatureId id)
{
    m_drafts.remove(qToUnderlying(id));
    if (id == m_id)
        m_edit->clear();
}

void SignerNotes::showNotes()
{
    QVBoxLayout *layout = emptied(m_list);
    PanelLines lines(layout);
    for (const SignerNote &note : std::as_const(m_notes)) {
        lines.longPair(note.author.isEmpty() ? shownMoment(note.at)
                                             //: Who wrote a note, and when
                                             : tr("%1, %2").arg(quotedName(note.author), shownMoment(note.at)),
                       note.body);
        QPushButton *remove = lines.link(tr("Remove"));
        remove->setObjectName(QStringLiteral("removeNote_%1").arg(note.id));
        remove->setAccessibleName(tr("Remove the note “%1”").arg(quotedName(note.body)));
        connect(remove, &QPushButton::clicked, this, [this, id = note.id] { emit removed(id); });
        layout->addSpacing(4);
    }
    m_list->setVisible(!m_notes.isEmpty());
}

void SignerNotes::add()
{
    const QString body = m_edit->toPlainText().trimmed();
    if (!body.isEmpty())
        emit added(body);
}

bool SignerNotes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace broadside
