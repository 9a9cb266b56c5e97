#include "Pill.h"

#include "Style.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace broadside {

namespace {

QFont pillFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(scaledPixels(12));
    font.setWeight(QFont::Medium);
    return font;
}

struct PillColours
{
    QColor ground, words, line;
};

PillColours coloursOf(Tone tone, const Palette &palette)
{
    switch (tone) {
    case Tone::Good:
        return {palette.goodSoft, palette.good, palette.goodSoft};
    case Tone::Warning:
        return {palette.warningSoft, palette.warning, palette.warningSoft};
    case Tone::Bad:
        return {palette.accentSoft, palette.accent, palette.accentSoft};
    case Tone::Neutral:
        return {Qt::transparent, palette.muted, palette.line};
    }
    Q_UNREACHABLE();
}

} // namespace

Pill::Pill(const QString &text, Tone tone, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Pill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Pill::sizeHint() const
{
    return sizeOf(text());
}

QSize Pill::sizeOf(const QString &text)
{
    const double words = QFontMetricsF(pillFont()).horizontalAdvance(text);
    return {static_cast<int>(std::ceil(words)) + scaledPixels(20), scaledPixels(22)};
}

void Pill::draw(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QWidget *widget)
{
    const QSize wanted = sizeOf(text);
    QRect pill(rect.left(), rect.top() + (rect.height() - wanted.height()) / 2, std::min(wanted.width(), rect.width()),
               wanted.height());
    pill = QStyle::visualRect(widget ? widget->layoutDirection() : QGuiApplication::layoutDirection(), rect, pill);
    const PillColours colours = coloursOf(tone, Style::paletteOf(widget));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.ground);
    const double radius = pill.height() / 2.0;
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QFont font = pillFont();
    painter.setFont(font);
    painter.setPen(colours.words);
    const int room = pill.width() - scaledPixels(20);
    painter.drawText(pill, Qt::AlignCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, std::max(room, 0)));
    painter.restore();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, rect(), text(), m_tone, this);
}

} // namespace broadside
