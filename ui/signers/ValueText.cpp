#include "ValueText.h"

#include <QWheelEvent>

#include <cmath>

namespace broadside {

ValueText::ValueText(const QString &name, const QString &value, bool isLeftToRight, QWidget *parent) : QTextEdit(parent)
{
    setAccessibleName(name);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    setPlainText(value);
    QTextBlockFormat format;
    if (isLeftToRight)
        format.setLayoutDirection(Qt::LeftToRight);
    // The lines begin where those of the panel do.
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    format.setAlignment(Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft));
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ValueText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())));
}

void ValueText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the panel scrolls
}

} // namespace broadside
