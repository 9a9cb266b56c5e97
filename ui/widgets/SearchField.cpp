#include "SearchField.h"

#include "Icon.h"

#include <QKeyEvent>

namespace broadside {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
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
