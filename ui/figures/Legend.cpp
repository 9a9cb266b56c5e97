#include "Legend.h"

#include "Style.h"

#include <QPainter>
#include <QStyle>

namespace broadside {

namespace {

constexpr int swatch = 12;
constexpr int afterSwatch = 6;
constexpr int between = 16;
constexpr int lineGap = 4;

} // namespace

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::setEntries(const QList<LegendEntry> &entries)
{
    m_entries = entries;
    QStringList texts;
    for (const LegendEntry &entry : entries)
        texts << entry.text;
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QList<QRect> Legend::places(int width) const
{
    QList<QRect> found;
    const int line = std::max(fontMetrics().height(), swatch);
    QPoint at;
    for (const LegendEntry &entry : m_entries) {
        const int wide = swatch + afterSwatch + fontMetrics().horizontalAdvance(entry.text) + 1;
        if (at.x() > 0 && at.x() + wide > width)
            at = QPoint(0, at.y() + line + lineGap);
        found.append(QRect(at, QSize(wide, line)));
        at.rx() += wide + between;
    }
    return found;
}

int Legend::heightForWidth(int width) const
{
    const QList<QRect> found = places(width);
    return found.isEmpty() ? 0 : found.last().bottom() + 1;
}

QSize Legend::sizeHint() const
{
    const QList<QRect> found = places(QWIDGETSIZE_MAX);
    return found.isEmpty() ? QSize() : QSize(found.last().right() + 1, found.last().bottom() + 1);
}

QSize Legend::minimumSizeHint() const
{
    int widest = 0;
    for (const QRect &place : places(0))
        widest = std::max(widest, place.width());
    return {widest, std::max(fontMetrics().height(), swatch)};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = Style::paletteOf(this);
    const QList<QRect> found = places(width());
    for (int at = 0; at < found.size(); ++at) {
        const QRect place = found[at];
        const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const QRectF box = mirrored({place.left(), place.top() + (place.height() - swatch) / 2, swatch, swatch});
        const LegendEntry &entry = m_entries[at];
        painter.setPen(entry.line ? QPen(entry.line(palette), 1) : QPen(Qt::NoPen));
        painter.setBrush(entry.ground(palette));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(palette.muted);
        painter.drawText(mirrored(place.adjusted(swatch + afterSwatch, 0, 0, 0)),
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip) |
                             static_cast<int>(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
                         entry.text);
    }
}

} // namespace broadside
