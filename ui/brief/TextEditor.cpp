#include "TextEditor.h"

#include "HiddenCharacters.h"
#include "HtmlToMarkdown.h"
#include "Icon.h"
#include "Spelling.h"
#include "Style.h"
#include "TextHighlighter.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

namespace broadside {

namespace {

constexpr int typeSize = 15;
constexpr int lineHeight = 24;
constexpr int mostSuggestions = 6;

} // namespace

TextEditor::TextEditor(QWidget *parent) : QTextEdit(parent), m_highlighter(new TextHighlighter(document()))
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // the card shows through, and the pane's focus ring
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(12);
    document()->setUndoRedoEnabled(false);
    applyType();
    connect(this, &QTextEdit::textChanged, this, &TextEditor::announce);
}

// Also sent for formats alone, as the highlighter sets them: only other text counts.
void TextEditor::announce()
{
    if (m_loading)
        return;
    const QString now = body();
    if (std::exchange(m_body, now) == now)
        return;
    m_edits->follow(now);
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
    m_highlighter->beginLoading();
    setPlainText(body);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(scaledPixels(lineHeight), QTextBlockFormat::FixedHeight);
    cursor.mergeBlockFormat(format);
    m_highlighter->endLoading();
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    m_body = this->body();
    m_loading = false;
}

void TextEditor::load(const QString &body, const Language &language, bool isMarkdown, EditStack &edits)
{
    m_loading = true;
    m_isMarkdown = isMarkdown;
    m_language = language;
    m_edits = &edits;
    m_edits->follow(body);
    m_noted.clear();
    const Qt::LayoutDirection direction = language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    setLayoutDirection(direction);
    setLocale(language.locale());
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    document()->setDefaultTextOption(option);
    m_highlighter->setMarkdown(isMarkdown);
    setAllText(body);
    moveCursor(QTextCursor::Start);
}

void TextEditor::setBody(const QString &body)
{
    if (body == m_body)
        return;
    m_edits->follow(body);
    m_loading = true;
    apply(editBetween(m_body, body));
    m_body = this->body();
    m_loading = false;
}

void TextEditor::apply(const Edit &edit)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(edit.at));
    cursor.setPosition(static_cast<int>(edit.at + edit.removed.size()), QTextCursor::KeepAnchor);
    cursor.insertText(edit.inserted);
}

void TextEditor::step(std::optional<Edit> (EditStack::*way)())
{
    const std::optional<Edit> edit = isReadOnly() ? std::nullopt : (m_edits->*way)();
    if (!edit)
        return;
    apply(*edit);
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(edit->at + edit->inserted.size()));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void TextEditor::undo()
{
    step(&EditStack::undo);
}

void TextEditor::redo()
{
    step(&EditStack::redo);
}

void TextEditor::setSpelling(std::shared_ptr<Spelling> spelling)
{
    m_spelling = spelling;
    m_highlighter->setSpelling(std::move(spelling));
}

void TextEditor::setGlossary(const Glossary &glossary)
{
    m_highlighter->setGlossary(m_language, glossary);
}

void TextEditor::setSearch(const QString &words, Qt::CaseSensitivity sensitivity)
{
    m_highlighter->setSearch(words, sensitivity);
}

void TextEditor::setNotedParagraphs(const QList<TextRange> &ranges)
{
    if (std::exchange(m_noted, ranges) != ranges)
        viewport()->update();
}

void TextEditor::select(const TextRange &range)
{
    const int end = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(static_cast<int>(range.start), end));
    cursor.setPosition(std::min(static_cast<int>(range.end()), end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void TextEditor::insertText(const QString &text)
{
    textCursor().insertText(text);
    ensureCursorVisible();
    setFocus();
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
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo))
        redo();
    else if (m_isMarkdown && event->matches(QKeySequence::Bold))
        toggleMark(QStringLiteral("**"));
    else if (m_isMarkdown && event->matches(QKeySequence::Italic))
        toggleMark(QStringLiteral("*"));
    else
        QTextEdit::keyPressEvent(event);
}

bool TextEditor::canInsertFromMimeData(const QMimeData *source) const
{
    const bool isFile = source->hasUrls() && source->urls().constFirst().isLocalFile();
    return (source->hasText() || source->hasHtml()) && !isFile; // a file that is dropped is for the window
}

void TextEditor::insertFromMimeData(const QMimeData *source)
{
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]+"));
    QString text = m_isMarkdown && source->hasHtml() ? markdownFromHtml(source->html()) : source->text();
    const int unstorable = removeUnstorable(text);
    if (!m_isMarkdown)
        text = text.trimmed().replace(lineEnds, QStringLiteral(" "));
    textCursor().insertText(text);
    ensureCursorVisible();
    if (unstorable > 0)
        emit leftOut(unstorable);
}

void TextEditor::addSuggestions(QMenu &menu, const QTextCursor &word)
{
    const QString text = word.selectedText();
    QStringList suggestions = m_spelling->suggestions(text);
    suggestions.resize(std::min<qsizetype>(suggestions.size(), mostSuggestions));
    for (const QString &suggestion : suggestions) {
        QAction *action = menu.addAction(suggestion);
        QFont font = menu.font();
        font.setBold(true);
        action->setFont(font);
        connect(action, &QAction::triggered, this, [this, word, suggestion] {
            QTextCursor cursor = word;
            cursor.insertText(suggestion);
            setTextCursor(cursor);
        });
    }
    if (suggestions.isEmpty())
        menu.addAction(tr("No suggestion"))->setEnabled(false);
    connect(menu.addAction(icon(QStringLiteral("list-add")), tr("Add “%1” to the dictionary").arg(text)),
            &QAction::triggered, this, [this, text] { emit wantsOwnWord(text); });
    menu.addSeparator();
}

void TextEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const QTextCursor pointed =
        event->reason() == QContextMenuEvent::Mouse ? cursorForPosition(event->pos()) : textCursor();
    const QTextBlock block = pointed.block();
    const QList<TextRange> misspelt = m_spelling ? m_spelling->misspelt(block.text()) : QList<TextRange>();
    for (const TextRange &range : misspelt) {
        const qsizetype at = pointed.positionInBlock();
        if (at < range.start || at > range.end())
            continue;
        QTextCursor word(block);
        word.setPosition(block.position() + static_cast<int>(range.start));
        word.setPosition(block.position() + static_cast<int>(range.end()), QTextCursor::KeepAnchor);
        addSuggestions(menu, word);
        break;
    }
    const auto add = [&](const char *iconName, const QString &text, QKeySequence::StandardKey key, bool isEnabled,
                         auto slot) {
        QAction *action = menu.addAction(icon(QLatin1StringView(iconName)), text);
        action->setShortcut(key);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, slot);
    };
    const bool hasSelection = textCursor().hasSelection();
    add("edit-undo", tr("Undo"), QKeySequence::Undo, m_edits->canUndo(), &TextEditor::undo);
    add("edit-redo", tr("Redo"), QKeySequence::Redo, m_edits->canRedo(), &TextEditor::redo);
    menu.addSeparator();
    add("edit-cut", tr("Cut"), QKeySequence::Cut, hasSelection, &QTextEdit::cut);
    add("edit-copy", tr("Copy"), QKeySequence::Copy, hasSelection, &QTextEdit::copy);
    add("edit-paste", tr("Paste"), QKeySequence::Paste, canPaste(), &QTextEdit::paste);
    add("edit-select-all", tr("Select all"), QKeySequence::SelectAll, true, &QTextEdit::selectAll);
    menu.addSeparator();
    connect(menu.addAction(icon(QStringLiteral("note")), tr("Note on this paragraph…")), &QAction::triggered, this,
            &TextEditor::wantsNote);
    menu.exec(event->globalPos());
}

void TextEditor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const int scrolled = verticalScrollBar()->value();
    const int bottom = viewport()->height();
    for (QTextBlock block = cursorForPosition({0, 0}).block(); block.isValid(); block = block.next()) {
        const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
        if (rect.top() - scrolled > bottom)
            break;
        paintHidden(painter, block);
    }
    for (const TextRange &range : std::as_const(m_noted))
        paintNoteMark(painter, range);
}

/// A small sign stands over each character that cannot be seen.
void TextEditor::paintHidden(QPainter &painter, const QTextBlock &block) const
{
    const QString text = block.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString sign = hiddenCharacterSign(text[i]);
        if (sign.isEmpty())
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + static_cast<int>(i));
        const QRect at = cursorRect(cursor);
        QFont font = painter.font();
        font.setPixelSize(scaledPixels(9));
        font.setBold(true);
        painter.setFont(font);
        const int width = QFontMetrics(font).horizontalAdvance(sign) + 6;
        const QRect pill(at.center().x() - width / 2, at.top() - 3, width, scaledPixels(11));
        const Palette &palette = Style::paletteOf(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.warningSoft);
        painter.drawRoundedRect(pill, 3, 3);
        painter.setPen(palette.warning);
        painter.drawText(pill, Qt::AlignCenter, sign);
    }
}

void TextEditor::paintNoteMark(QPainter &painter, const TextRange &range) const
{
    const auto rectAt = [this](qsizetype position) {
        QTextCursor cursor(document());
        cursor.setPosition(std::min(static_cast<int>(position), document()->characterCount() - 1));
        return cursorRect(cursor);
    };
    const int top = rectAt(range.start).top();
    const int bottom = rectAt(range.end()).bottom();
    const int x = layoutDirection() == Qt::RightToLeft ? viewport()->width() - 5 : 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Style::paletteOf(this).warning);
    painter.drawRoundedRect(QRect(x, top, 3, bottom - top), 1.5, 1.5);
}

} // namespace broadside
