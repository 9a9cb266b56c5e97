#include "CountTile.h"

#include "Paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOption>

namespace broadside {

namespace {

constexpr int side = 12;
constexpr int between = 2;

} // namespace

CountTile::CountTile(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CountTile::setCount(qint64 count, const QString &name, const QString &meaning)
{
    m_figure = QLocale().toString(count);
    m_name = name;
    setText(m_figure);
    //: A number of rows and what they are, read out
    setAccessibleName(tr("%1 %2").arg(m_figure, name));
    setAccessibleDescription(meaning);
    setToolTip(meaning);
    setEnabled(count > 0);
    updateGeometry();
    update();
}

QFont CountTile::figureFont() const
{
    QFont font = QApplication::font();
    font.setPixelSize(scaledPixels(22));
    font.setWeight(QFont::Bold);
    return font;
}

QFont CountTile::nameFont() const
{
    QFont font = QApplication::font();
    font.setPixelSize(scaledPixels(12));
    return font;
}

int CountTile::heightForWidth(int width) const
{
    const QFontMetrics name(nameFont());
    const QRect words = name.boundingRect(QRect(0, 0, std::max(1, width - 2 * side), 1000), Qt::TextWordWrap, m_name);
    return QFontMetrics(figureFont()).height() + between + std::max(words.height(), name.height()) + 2 * side - 4;
}

QSize CountTile::minimumSizeHint() const
{
    int widest = QFontMetrics(figureFont()).horizontalAdvance(m_figure);
    for (const QString &word : m_name.split(u' '))
        widest = std::max(widest, QFontMetrics(nameFont()).horizontalAdvance(word));
    const int width = widest + 2 * side + 2;
    return {width, heightForWidth(width)};
}

QSize CountTile::sizeHint() const
{
    const int width = std::max(minimumSizeHint().width(), scaledPixels(112));
    return {width, heightForWidth(width)};
}

void CountTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QAbstractButton::keyPressEvent(event);
    click();
}

void CountTile::paintEvent(QPaintEvent *)
{
    const Palette &palette = Style::paletteOf(this);
    QStyleOption option;
    option.initFrom(this);
    const bool isHovered = isEnabled() && (option.state & QStyle::State_MouseOver);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked() ? palette.accent : isHovered ? palette.muted : palette.line, isChecked() ? 2 : 1));
    painter.setBrush(isChecked() ? palette.accentSoft : isEnabled() ? palette.surface : palette.raised);
    const double inset = isChecked() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 12, 12);

    const int alignment = Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    QRect place = rect().adjusted(side, side - 2, -side, -side + 2);
    painter.setFont(figureFont());
    painter.setPen(isEnabled() ? palette.text : palette.muted);
    painter.drawText(place, Qt::AlignTop | alignment, m_figure);
    place.setTop(place.top() + painter.fontMetrics().height() + between);
    painter.setFont(nameFont());
    drawWrapped(painter, place, Qt::AlignTop | alignment, m_name, isChecked() ? palette.text : palette.muted);
    if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange))
        drawFocusRing(painter, rect().adjusted(3, 3, -3, -3), palette.accent, 9);
}

} // namespace broadside
