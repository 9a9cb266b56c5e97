#include "DropZone.h"

#include "Style.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

namespace broadside {

namespace {

QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

DropZone::DropZone(QWidget *parent) : QWidget(parent)
{
    setAcceptDrops(true);
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_isOver = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isOver = false;
    update();
}

void DropZone::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    update();
    event->acceptProposedAction();
    emit dropped(fileOf(event->mimeData()));
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Palette &palette = Style::paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_isOver ? palette.accent : palette.muted, m_isOver ? 2 : 1.2, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({4, 5});
    painter.setPen(pen);
    painter.setBrush(m_isOver ? palette.accentSoft : palette.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);
}

} // namespace broadside
