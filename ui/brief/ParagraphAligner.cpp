#include "ParagraphAligner.h"

#include "Sentences.h"
#include "TextEditor.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>

namespace broadside {

namespace {

// Beyond this the heights of all paragraphs cannot be known between two keys; the texts then scroll together unaligned.
constexpr int mostCharacters = 60'000;

/// Where each paragraph begins, from the document's top, and the space that was added above it.
struct Paragraph
{
    QTextBlock block;
    double top = 0;
    double space = 0;
};

void setSpace(const Paragraph &paragraph, double space)
{
    if (std::abs(paragraph.space - space) < 0.5)
        return;
    QTextCursor cursor(paragraph.block);
    QTextBlockFormat format;
    format.setTopMargin(space);
    cursor.mergeBlockFormat(format);
}

/// A line that is broken off an aligned paragraph takes its space along: it is none of its own.
QList<Paragraph> paragraphsOf(const TextEditor &editor)
{
    QList<Paragraph> paragraphs;
    const QTextDocument &document = *editor.document();
    QTextBlock block = document.begin();
    for (const TextRange &range : paragraphRanges(editor.body())) {
        const QTextBlock first = document.findBlock(static_cast<int>(range.start));
        for (; block != first && block.isValid(); block = block.next())
            setSpace({block, 0, block.blockFormat().topMargin()}, 0);
        block = first.next();
    }
    for (; block.isValid(); block = block.next())
        setSpace({block, 0, block.blockFormat().topMargin()}, 0);
    for (const TextRange &range : paragraphRanges(editor.body())) {
        const QTextBlock first = document.findBlock(static_cast<int>(range.start));
        if (!paragraphs.isEmpty() && paragraphs.back().block == first)
            continue;
        paragraphs.append(
            {first, document.documentLayout()->blockBoundingRect(first).top(), first.blockFormat().topMargin()});
    }
    return paragraphs;
}

void removeSpaces(TextEditor &editor)
{
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next())
        setSpace({block, 0, block.blockFormat().topMargin()}, 0);
}

} // namespace

ParagraphAligner::ParagraphAligner(TextEditor &first, TextEditor &second, QObject *parent)
    : QObject(parent), m_first(first), m_second(second)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ParagraphAligner::align);
    for (TextEditor *editor : {&first, &second}) {
        connect(editor->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                &ParagraphAligner::schedule);
        connect(editor->document(), &QTextDocument::contentsChanged, this, &ParagraphAligner::schedule);
        connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &ParagraphAligner::scrollTogether);
    }
}

void ParagraphAligner::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    schedule();
}

void ParagraphAligner::schedule()
{
    m_timer.start();
}

void ParagraphAligner::align()
{
    const int characters = std::max(m_first.document()->characterCount(), m_second.document()->characterCount());
    const bool isPossible = m_isEnabled && characters <= mostCharacters;
    if (!isPossible) {
        if (std::exchange(m_isAligned, false)) {
            removeSpaces(m_first);
            removeSpaces(m_second);
        }
        return;
    }
    m_isAligned = true;
    const QList<Paragraph> left = paragraphsOf(m_first);
    const QList<Paragraph> right = paragraphsOf(m_second);
    const qsizetype pairs = std::min(left.size(), right.size());
    // Heights from paragraph to paragraph as they would be without the spaces added before.
    double leftAdded = 0;
    double rightAdded = 0;
    double leftBefore = 0;
    double rightBefore = 0;
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (i >= pairs) {
            setSpace(i < left.size() ? left[i] : right[i], 0);
            continue;
        }
        leftBefore += left[i].space;
        rightBefore += right[i].space;
        const double leftTop = left[i].top - leftBefore + leftAdded;
        const double rightTop = right[i].top - rightBefore + rightAdded;
        const double top = std::max(leftTop, rightTop);
        setSpace(left[i], top - leftTop);
        setSpace(right[i], top - rightTop);
        leftAdded += top - leftTop;
        rightAdded += top - rightTop;
    }
    scrollTogether(m_second.hasFocus() ? m_second.verticalScrollBar()->value() : m_first.verticalScrollBar()->value());
}

void ParagraphAligner::scrollTogether(int value)
{
    if (!m_isEnabled || m_isScrolling)
        return;
    m_isScrolling = true;
    m_first.verticalScrollBar()->setValue(value);
    m_second.verticalScrollBar()->setValue(value);
    m_isScrolling = false;
}

} // namespace broadside
