// What reviewers remarked on a text, paragraph by paragraph, and where one writes a remark of one's own.
#pragma once

#include "Brief.h"
#include "Card.h"
#include "TextRange.h"

class QPlainTextEdit;
class QPushButton;

namespace broadside {

class Label;
class Session;

class NotesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit NotesPanel(Session &session, QWidget *parent = nullptr);

    void setText(const FieldKey &key, const Language &language);
    /// The paragraph that a new note is about; empty: the whole text.
    void setParagraph(const QString &paragraph);
    /// To the place where a note is written.
    void writeNote();
    void retranslate();

signals:
    /// Somebody chose a note: its paragraph is to be shown.
    void chosen(const broadside::Note &note);

private:
    void showNotes();
    [[nodiscard]] QWidget *makeNote(const Note &note, qsizetype index);
    void add();
    void remove(qsizetype index);
    void putBack();
    [[nodiscard]] QList<Note> notes() const;

    Session &m_session;
    FieldKey m_key;
    Language m_language;
    QString m_paragraph;
    std::optional<std::pair<Note, qsizetype>> m_removed;
    QList<Note> m_shown;
    Label *m_title;
    Label *m_empty;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_listLayout;
    QPushButton *m_putBack;
    Label *m_about;
    QPlainTextEdit *m_edit;
    QPushButton *m_add;
};

/// Where in a text the paragraphs stand that notes are about; those that were rewritten since are nowhere.
[[nodiscard]] QList<TextRange> notedParagraphs(const QList<Note> &notes, const QString &body);

} // namespace broadside
