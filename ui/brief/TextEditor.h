// Where a text is written: plain text, 15 px on lines of 24 px, from the side on which its language begins.
#pragma once

#include "Language.h"

#include <QTextEdit>

namespace broadside {

class MarkdownHighlighter;

class TextEditor final : public QTextEdit
{
    Q_OBJECT
public:
    explicit TextEditor(QWidget *parent = nullptr);

    /// Another text: what was typed before cannot be undone in it.
    void load(const QString &body, const Language &language, bool isMarkdown);
    /// The text as it now stands elsewhere. Does nothing when it is what the editor shows, so that the cursor stays.
    void setBody(const QString &body);
    /// As typed, no-break spaces and all (`toPlainText` makes plain spaces of them).
    [[nodiscard]] QString body() const;
    [[nodiscard]] bool isMarkdown() const { return m_isMarkdown; }

    /// Sets the selection, or the word at the cursor, between two marks such as "**"; takes them away where they are.
    void toggleMark(const QString &mark);
    /// Begins every selected line with a prefix such as "## " or "- "; takes it away where all have it.
    void togglePrefix(const QString &prefix);
    /// Makes a link of the selection, or a link's text from nothing, and selects its address to be typed.
    void insertLink();

signals:
    /// Somebody typed; `load` and `setBody` do not.
    void edited(const QString &body);
    void focusChanged(bool hasFocus);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void announce();
    void applyType();
    void setAllText(const QString &body);

    MarkdownHighlighter *m_highlighter;
    QString m_body; ///< as last loaded or announced
    bool m_isMarkdown = false;
    bool m_loading = false;
};

} // namespace broadside
