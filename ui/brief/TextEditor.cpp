#include "TextEditor.h"

#include "MarkdownHighlighter.h"
#include "Style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>

namespace broadside {

namespace {

constexpr int typeSize = 15;
constexpr int lineHeight = 24;

} // namespace

TextEditor::TextEditor(QWidget *parent) : QTextEdit(parent), m_highlighter(new MarkdownHighlighter(document()))
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // the card shows through, and the pane's focus ring
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(12);
    applyType();
    connect(this, &QTextEdit::textChanged, this, &TextEditor::announce);
}

// Also sent for formats alone, as the highlighter sets them: only other text counts.
void TextEditor::announce()
{
    if (m_loading)
        return;
    const QString now = body();
    if (std::exchange(m_body, now) != now)
        emit edited(now);
}

void TextEditor::applyType()
{
    QFont font = QApplication::font();
    font.setPixelSize(scaledPixels(typeSize));
    if (this->font() != font)
        setFont(font);
    m_highlighter->setPalette(Style::paletteOf(this));
    setAllText(body());
}

void TextEditor::setAllText(const QString &body)
{
    m_loading = true;
    const int position = textCursor().position();
    setUndoRedoEnabled(false);
    setPlainText(body);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(scaledPixels(lineHeight), QTextBlockFormat::FixedHeight);
    cursor.mergeBlockFormat(format);
    setUndoRedoEnabled(true);
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    m_body = this->body();
    m_loading = false;
}

void TextEditor::load(const QString &body, const Language &language, bool isMarkdown)
{
    m_loading = true;
    m_isMarkdown = isMarkdown;
    const Qt::LayoutDirection direction = language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    setLayoutDirection(direction);
    setLocale(language.locale());
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    document()->setDefaultTextOption(option);
    m_highlighter->setEnabled(isMarkdown);
    setAllText(body);
    moveCursor(QTextCursor::Start);
}

void TextEditor::setBody(const QString &body)
{
    if (body != this->body())
        setAllText(body);
}

QString TextEditor::body() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void TextEditor::toggleMark(const QString &mark)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    QString text = cursor.selectedText();
    const int start = cursor.selectionStart();
    const int length = static_cast<int>(mark.size());
    cursor.beginEditBlock();
    if (text.size() >= 2 * length && text.startsWith(mark) && text.endsWith(mark)) {
        text = text.sliced(length, text.size() - 2 * length);
        cursor.insertText(text);
        cursor.setPosition(start);
        cursor.setPosition(start + static_cast<int>(text.size()), QTextCursor::KeepAnchor);
    } else {
        cursor.insertText(mark + text + mark);
        cursor.setPosition(start + length);
        cursor.setPosition(start + length + static_cast<int>(text.size()), QTextCursor::KeepAnchor);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    setFocus();
}

void TextEditor::togglePrefix(const QString &prefix)
{
    QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock end = document()->findBlock(cursor.selectionEnd()).next();
    bool allHaveIt = true;
    for (QTextBlock block = first; block != end; block = block.next())
        allHaveIt = allHaveIt && block.text().startsWith(prefix);
    cursor.beginEditBlock();
    for (QTextBlock block = first; block != end; block = block.next()) {
        QTextCursor line(block);
        if (allHaveIt) {
            line.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, static_cast<int>(prefix.size()));
            line.removeSelectedText();
        } else if (!block.text().startsWith(prefix)) {
            line.insertText(prefix);
        }
    }
    cursor.endEditBlock();
    setFocus();
}

void TextEditor::insertLink()
{
    static const QString address = QStringLiteral("https://");
    QTextCursor cursor = textCursor();
    const QString text = cursor.hasSelection() ? cursor.selectedText() : tr("link");
    const int start = cursor.selectionStart() + static_cast<int>(text.size()) + 3;
    cursor.insertText(u'[' + text + u"](" + address + u')');
    cursor.setPosition(start);
    cursor.setPosition(start + static_cast<int>(address.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus();
}

bool TextEditor::event(QEvent *event)
{
    // Bold and italic are the editor's while somebody writes Markdown, whatever the window does with these keys.
    if (m_isMarkdown && event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Bold) || key->matches(QKeySequence::Italic))
            event->accept();
    }
    return QTextEdit::event(event);
}

void TextEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyType();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_highlighter->setPalette(Style::paletteOf(this));
}

void TextEditor::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    emit focusChanged(true);
}

void TextEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    emit focusChanged(false);
}

void TextEditor::keyPressEvent(QKeyEvent *event)
{
    if (!m_isMarkdown && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->accept(); // one paragraph
        return;
    }
    if (m_isMarkdown && event->matches(QKeySequence::Bold))
        toggleMark(QStringLiteral("**"));
    else if (m_isMarkdown && event->matches(QKeySequence::Italic))
        toggleMark(QStringLiteral("*"));
    else
        QTextEdit::keyPressEvent(event);
}

bool TextEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls(); // a file that is dropped is for the window
}

void TextEditor::insertFromMimeData(const QMimeData *source)
{
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]+"));
    QString text = source->text();
    if (!m_isMarkdown)
        text = text.trimmed().replace(lineEnds, QStringLiteral(" "));
    textCursor().insertText(text);
    ensureCursorVisible();
}

} // namespace broadside
