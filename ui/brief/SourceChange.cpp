#include "SourceChange.h"

#include "Label.h"
#include "Style.h"
#include "WordDiff.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QRegularExpression>
#include <QTextEdit>
#include <QVBoxLayout>

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

SourceChange::SourceChange(QWidget *parent)
    : Card(parent), m_title(new Label(LabelRole::Section)), m_text(new QTextEdit)
{
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("sourceChange"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(0);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &SourceChange::fitHeight);
    content()->setSpacing(6);
    content()->addWidget(m_title);
    content()->addWidget(m_text);
    setPadding(12);
}

void SourceChange::setTexts(const QString &before, const QString &after, bool isRightToLeft)
{
    m_text->setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (before == m_before && after == m_after)
        return;
    m_before = before;
    m_after = after;
    showParts();
}

void SourceChange::showParts()
{
    const Palette &palette = Style::paletteOf(this);
    m_text->clear();
    QTextCursor cursor(m_text->document());
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
        const bool isSame = part.kind == DiffKind::Same;
        cursor.insertText(isSame ? shortened(part.text, &part == &parts.front(), &part == &parts.back()) : part.text,
                          format);
    }
    m_text->moveCursor(QTextCursor::Start);
    m_title->setText(tr("What changed in the source"));
    m_text->setAccessibleName(tr("What changed in the source"));
    m_text->setAccessibleDescription(
        tr("Removed: %1. Added: %2.")
            .arg(QLocale().createSeparatedList(removed), QLocale().createSeparatedList(added)));
}

void SourceChange::fitHeight()
{
    const int wanted = static_cast<int>(std::ceil(m_text->document()->size().height())) + 2;
    m_text->setFixedHeight(
        std::clamp(wanted, m_text->fontMetrics().lineSpacing(), 6 * m_text->fontMetrics().lineSpacing()));
}

void SourceChange::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        showParts();
}

} // namespace broadside
