// Where a text is written: plain text, 15 px on lines of 24 px, from the side on which its language begins.
#pragma once

#include "EditStack.h"
#include "Glossary.h"
#include "Sentences.h"

#include <QTextEdit>

#include <memory>

namespace broadside {

class Spelling;
class TextHighlighter;

class TextEditor final : public QTextEdit
{
    Q_OBJECT
public:
    explicit TextEditor(QWidget *parent = nullptr);

    /// Another text. `edits` is what was typed into it before and can be taken back; it outlives its time here.
    void load(const QString &body, const Language &language, bool isMarkdown, EditStack &edits);
    /// The text as it now stands elsewhere: a step that can be taken back. Nothing happens when it is what the editor
    /// shows, and the cursor stays.
    void setBody(const QString &body);
    /// As typed, no-break spaces and all (`toPlainText` makes plain spaces of them).
    [[nodiscard]] QString body() const;
    [[nodiscard]] bool isMarkdown() const { return m_isMarkdown; }

    void setSpelling(std::shared_ptr<Spelling> spelling);
    void setGlossary(const Glossary &glossary);
    void setSearch(const QString &words, Qt::CaseSensitivity sensitivity);
    /// Paragraphs that carry a reviewer's note: a mark stands beside them.
    void setNotedParagraphs(const QList<TextRange> &ranges);
    /// Selects a part and brings it into view.
    void select(const TextRange &range);
    /// In the place of the selection, as if it were typed.
    void insertText(const QString &text);

    /// Sets the selection, or the word at the cursor, between two marks such as "**"; takes them away where they are.
    void toggleMark(const QString &mark);
    /// Begins every selected line with a prefix such as "## " or "- "; takes it away where all have it.
    void togglePrefix(const QString &prefix);
    /// Makes a link of the selection, or a link's text from nothing, and selects its address to be typed.
    void insertLink();

public slots:
    // The document's own undo would end where another field begins. The names are those that Qt's editors have, so that
    // the window's Edit menu finds them.
    void undo();
    void redo();

signals:
    /// Somebody typed; `load` and `setBody` do not.
    void edited(const QString &body);
    void focusChanged(bool hasFocus);
    /// So many characters that nobody can see or store were left out of what was pasted.
    void leftOut(int characters);
    void wantsOwnWord(const QString &word);
    void wantsNote();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void announce();
    void applyType();
    void setAllText(const QString &body);
    void apply(const Edit &edit);
    void step(std::optional<Edit> (EditStack::*way)());
    void addSuggestions(QMenu &menu, const QTextCursor &word);
    void paintHidden(QPainter &painter, const QTextBlock &block) const;
    void paintNoteMark(QPainter &painter, const TextRange &range) const;

    TextHighlighter *m_highlighter;
    EditStack m_ownEdits; ///< until the first `load`
    EditStack *m_edits = &m_ownEdits;
    QString m_body; ///< as last loaded or announced
    Language m_language;
    std::shared_ptr<Spelling> m_spelling;
    QList<TextRange> m_noted;
    bool m_isMarkdown = false;
    bool m_loading = false;
};

} // namespace broadside
