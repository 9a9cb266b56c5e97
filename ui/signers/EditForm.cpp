#include "EditForm.h"

#include <QKeyEvent>

namespace broadside {

EditForm::EditForm(QWidget *parent) : QWidget(parent) {}

bool EditForm::event(QEvent *event)
{
    // The window has Ctrl+S for itself: here it means this form.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Save)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void EditForm::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        emit saveRequested();
    else if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace broadside
