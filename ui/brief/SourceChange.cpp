#include "SourceChange.h"

#include "Style.h"
#include "WordDiff.h"

#include <QEvent>
#include <QTextEdit>
#include <QVBoxLayout>

namespace broadside {

SourceChange::SourceChange(QWidget *parent) : Card(parent), m_text(new QTextEdit)
{
    m_text->setObjectName(QStringLiteral("sourceChange"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(0);
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
    show();
}

void SourceChange::show()
{
    const Palette &palette = Style::paletteOf(this);
    m_text->clear();
    QTextCursor cursor(m_text->document());
    QStringList removed;
    QStringList added;
    for (const DiffPart &part : wordDiff(m_before, m_after)) {
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
        cursor.insertText(part.text, format);
    }
    m_text->setAccessibleName(tr("What changed in the source"));
    m_text->setAccessibleDescription(tr("Removed: %1. Added: %2.").arg(QLocale().createSeparatedList(removed),
                                                                      QLocale().createSeparatedList(added)));
    fitHeight();
}

void SourceChange::fitHeight()
{
    const int wanted = static_cast<int>(std::ceil(m_text->document()->size().height())) + 2;
    m_text->setFixedHeight(std::clamp(wanted, m_text->fontMetrics().lineSpacing(), 6 * m_text->fontMetrics().lineSpacing()));
}

void SourceChange::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        show();
}

void SourceChange::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitHeight();
}

} // namespace broadside
