#include "Room.h"

#include <QEvent>

namespace broadside {

Room::Room(Session &session, Tasks &tasks, QWidget *parent) : QWidget(parent), m_session(session), m_tasks(tasks) {}

void Room::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Figures and dates are written in the program's language too.
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace broadside
