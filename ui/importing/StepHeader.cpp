#include "StepHeader.h"

#include "Style.h"

#include <QLocale>
#include <QPainter>

namespace broadside {

namespace {

constexpr int gap = 8;

int discOf(const QFontMetrics &metrics)
{
    return std::max(24, metrics.height() + 8);
}

} // namespace

StepHeader::StepHeader(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepHeader::setSteps(const QStringList &names)
{
    m_names = names;
    describe();
}

void StepHeader::setCurrent(int step)
{
    m_current = step;
    describe();
}

void StepHeader::describe()
{
    //: Where one is in the wizard, read out: "Step 2 of 4: Columns"
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(m_names.value(m_current)));
    update();
}

QSize StepHeader::sizeHint() const
{
    return {480, discOf(fontMetrics()) + 8};
}

void StepHeader::paintEvent(QPaintEvent *)
{
    if (m_names.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = static_cast<int>(m_names.size());
    const int width = this->width() / count;
    for (int step = 0; step < count; ++step)
        drawStep(painter, QRect(step * width, 0, width, height()), step);
}

void StepHeader::drawStep(QPainter &painter, const QRect &rect, int step) const
{
    const Palette &palette = Style::paletteOf(this);
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), this->rect(), part); };
    const bool isDone = step < m_current;
    const bool isCurrent = step == m_current;
    const int side = discOf(fontMetrics());
    const QRect disc = mirrored(QRect(rect.left(), rect.center().y() - side / 2, side, side));

    painter.setPen(isDone || isCurrent ? Qt::NoPen : QPen(palette.line, 1.5));
    painter.setBrush(isCurrent ? palette.accent : isDone ? palette.accentSoft : palette.surface);
    painter.drawEllipse(QRectF(disc).adjusted(1, 1, -1, -1));

    QFont font = this->font();
    font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    if (isDone) {
        painter.setPen(QPen(palette.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = QRectF(disc).center();
        const double u = side / 24.0;
        painter.drawPolyline(QPolygonF{c + QPointF(-4.5, 0.5) * u, c + QPointF(-1, 4) * u, c + QPointF(5, -3.5) * u});
    } else {
        painter.setPen(isCurrent ? palette.onAccent : palette.muted);
        painter.drawText(disc, Qt::AlignCenter, QLocale().toString(step + 1));
    }

    const QFontMetrics metrics(font);
    const int room = rect.width() - side - 3 * gap;
    const QString name = metrics.elidedText(m_names[step], Qt::ElideRight, room);
    const int textWidth = metrics.horizontalAdvance(name);
    const QRect text = mirrored(QRect(rect.left() + side + gap, rect.top(), room, rect.height()));
    painter.setPen(isCurrent ? palette.text : palette.muted);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
                     name);

    const int lineStart = rect.left() + side + 2 * gap + textWidth;
    if (step + 1 < m_names.size() && rect.right() - gap > lineStart) {
        painter.setPen(QPen(isDone ? palette.accent : palette.line, 1));
        const QRect line = mirrored(QRect(lineStart, rect.center().y(), rect.right() - gap - lineStart, 1));
        painter.drawLine(line.topLeft(), line.topRight());
    }
}

} // namespace broadside
