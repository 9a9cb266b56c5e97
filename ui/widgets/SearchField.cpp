#include "SearchField.h"

#include "Icon.h"

#include <QKeyEvent>
#include <QStyleOption>

#include <algorithm>

namespace broadside {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
}

void SearchField::setPlaceholders(const QStringList &longestFirst)
{
    m_placeholders = longestFirst;
    fitPlaceholder();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fitPlaceholder();
}

void SearchField::fitPlaceholder()
{
    if (m_placeholders.isEmpty())
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect line = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const QMargins beside = textMargins();
    // The sign for searching takes a square of the line's height, and the text has a margin on both sides.
    const int room = line.width() - beside.left() - beside.right() - height() - 8;
    const auto fitting = std::ranges::find_if(
        m_placeholders, [&](const QString &text) { return fontMetrics().horizontalAdvance(text) <= room; });
    setPlaceholderText(fitting != m_placeholders.end() ? *fitting : m_placeholders.last());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    // The first Escape empties the line; one in an empty line is for what lies around it.
    if (event->matches(QKeySequence::Cancel) && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Cancel)) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace broadside
