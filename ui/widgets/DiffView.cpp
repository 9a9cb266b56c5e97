#include "DiffView.h"

#include "Style.h"
#include "WordDiff.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QRegularExpression>

namespace broadside {

namespace {

constexpr qsizetype context = 40;

/// What stays the same, cut down to what stands beside a change.
QString shortened(const QString &text, bool isFirst, bool isLast)
{
    static const QRegularExpression lineEnds(QStringLiteral("\\n+"));
    QString lines = text;
    lines.replace(lineEnds, QStringLiteral("\n"));
    if (lines.size() <= 2 * context)
        return lines;
    const qsizetype headEnd = isFirst ? 0 : lines.lastIndexOf(u' ', context) + 1;
    const qsizetype tailStart = isLast ? lines.size() : lines.indexOf(u' ', lines.size() - context);
    const QString tail = tailStart < 0 ? QString() : lines.sliced(tailStart);
    return lines.first(headEnd) + u'…' + tail;
}

} // namespace

DiffView::DiffView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &DiffView::fitHeight);
}

void DiffView::setTexts(const QString &before, const QString &after, bool isRightToLeft)
{
    setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (before == m_before && after == m_after)
        return;
    m_before = before;
    m_after = after;
    showParts();
}

void DiffView::setShortened(bool isShortened)
{
    m_isShortened = isShortened;
    showParts();
}

void DiffView::setMostLines(int lines)
{
    m_mostLines = lines;
    fitHeight();
}

void DiffView::showParts()
{
    const Palette &palette = Style::paletteOf(this);
    clear();
    QTextCursor cursor(document());
    QStringList removed;
    QStringList added;
    const QList<DiffPart> parts = wordDiff(m_before, m_after);
    for (const DiffPart &part : parts) {
        QTextCharFormat format;
        format.setForeground(palette.text);
        if (part.kind == DiffKind::Deleted) {
            format.setForeground(palette.accent);
            format.setBackground(palette.accentSoft);
            format.setFontStrikeOut(true);
            removed.append(part.text.trimmed());
        } else if (part.kind == DiffKind::Inserted) {
            format.setForeground(palette.good);
            format.setBackground(palette.goodSoft);
            format.setFontUnderline(true);
            added.append(part.text.trimmed());
        }
        const bool isCut = m_isShortened && part.kind == DiffKind::Same;
        cursor.insertText(isCut ? shortened(part.text, &part == &parts.front(), &part == &parts.back()) : part.text,
                          format);
    }
    moveCursor(QTextCursor::Start);
    setAccessibleDescription(
        tr("Removed: %1. Added: %2.")
            .arg(QLocale().createSeparatedList(removed), QLocale().createSeparatedList(added)));
}

void DiffView::fitHeight()
{
    if (m_mostLines == 0)
        return;
    const int wanted = static_cast<int>(std::ceil(document()->size().height())) + 2;
    setFixedHeight(std::clamp(wanted, fontMetrics().lineSpacing(), m_mostLines * fontMetrics().lineSpacing()));
}

void DiffView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        showParts();
}

} // namespace broadside
