#include "Paint.h"

#include <QPainter>
#include <QStaticText>
#include <QTextOption>

namespace broadside {

namespace {

constexpr int itemSides = 10;

int iconRoom()
{
    return scaledPixels(16) + 10;
}

bool isSelected(const QStyleOption &option)
{
    return (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Enabled);
}

void drawSign(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &place)
{
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (!option.checked)
            return;
        const auto at = [&place](double x, double y) {
            return QPointF(place.left() + x * place.width(), place.top() + y * place.height());
        };
        painter.setPen(QPen(painter.pen().color(), place.width() / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({at(0.18, 0.52), at(0.40, 0.74), at(0.82, 0.26)}));
        return;
    }
    const QIcon::Mode mode = option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
    option.icon.paint(&painter, place, Qt::AlignCenter, mode);
}

} // namespace

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Palette &palette, const QWidget *widget)
{
    const QRect rect = option.rect;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.setPen(palette.line);
        const double y = rect.center().y() + 0.5;
        painter.drawLine(QPointF(rect.left() + itemSides, y), QPointF(rect.right() - itemSides, y));
        painter.restore();
        return;
    }
    if (isSelected(option)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.accentSoft);
        painter.drawRoundedRect(rect, 6, 6);
    }
    painter.setFont(option.font);
    painter.setPen(option.state & QStyle::State_Enabled
                       ? palette.text
                       : palette.toQPalette().color(QPalette::Disabled, QPalette::Text));
    const QRect inner = rect.adjusted(itemSides, 0, -itemSides, 0);
    const auto visual = [&](const QRect &place) { return QStyle::visualRect(option.direction, rect, place); };
    const int side = scaledPixels(16);
    drawSign(painter, option, visual(QRect(inner.left(), inner.center().y() - side / 2, side, side)));

    const qsizetype tab = option.text.indexOf(u'\t');
    const QString words = tab < 0 ? option.text : option.text.left(tab);
    const QString keys = tab < 0 ? QString() : option.text.mid(tab + 1);
    const QRect place = inner.adjusted(iconRoom(), 0, 0, 0);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | mnemonicFlag(option, widget);
    painter.drawText(visual(place), flags | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                     words);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(inner.right() - 10, rect.top(), 10, rect.height());
        drawChevron(painter, visual(arrow), painter.pen().color(), option.direction == Qt::RightToLeft ? 90 : 270);
    } else if (!keys.isEmpty()) {
        painter.setPen(palette.muted);
        painter.drawText(visual(place),
                         flags | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)), keys);
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {1, 9};
    const int keys =
        std::max(option.reservedShortcutWidth, option.menuItemType == QStyleOptionMenuItem::SubMenu ? 16 : 0);
    const int between = keys > 0 ? scaledPixels(32) : 0;
    return {contents.width() + 2 * itemSides + iconRoom() + between + keys + 8,
            std::max(30, option.fontMetrics.height() + 12)};
}

void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const Palette &palette,
                     const QWidget *widget)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(option.rect, palette.window);
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.accentSoft);
        painter.drawRoundedRect(option.rect, 6, 6);
    }
    painter.setPen(option.state & QStyle::State_Enabled ? palette.text : palette.muted);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonicFlag(option, widget), option.text);
    painter.restore();
}

void drawTab(QPainter &painter, const QStyleOptionTab &option, const Palette &palette)
{
    if (isSelected(option)) {
        painter.fillRect(QRect(option.rect.left() + 8, option.rect.bottom() - 1, option.rect.width() - 16, 2),
                         palette.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        QColor hover = palette.text;
        hover.setAlphaF(0.05F);
        painter.fillRect(option.rect.adjusted(2, 4, -2, -4), hover);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        drawFocusRing(painter, option.rect.adjusted(2, 2, -2, -3), palette.accent, 6);
}

void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option, const Palette &palette)
{
    painter.save();
    painter.fillRect(option.rect, palette.raised);
    painter.setPen(palette.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.restore();
}

void drawHeaderLabel(QPainter &painter, const QStyleOptionHeader &option, const Palette &palette)
{
    painter.save();
    QFont font = painter.font();
    font.setPixelSize(scaledPixels(12));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.setPen(isSorted ? palette.text : palette.muted);
    // Behind a tabulator: the level of a sorting by several columns, written small beside the arrow.
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString level = tab < 0 ? QString() : option.text.mid(tab + 1);
    const int levelRoom = level.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(level) + 3;
    const QRect place = option.rect.adjusted(8, 0, isSorted ? -20 - levelRoom : -8, 0);
    const QRect visual = QStyle::visualRect(option.direction, option.rect, place);
    const QString text =
        QFontMetrics(font).elidedText(tab < 0 ? option.text : option.text.left(tab), Qt::ElideRight, place.width());
    const Qt::Alignment alignment =
        QStyle::visualAlignment(option.direction, option.textAlignment & Qt::AlignHorizontal_Mask);
    painter.drawText(visual, static_cast<int>(Qt::AlignVCenter | alignment) | Qt::TextSingleLine, text);
    if (isSorted) {
        const int words = std::min(QFontMetrics(font).horizontalAdvance(text), place.width());
        const QRect arrow =
            QStyle::visualRect(option.direction, option.rect,
                               QRect(place.left() + words + 6, option.rect.top(), 12, option.rect.height()));
        drawChevron(painter, arrow, palette.text, option.sortIndicator == QStyleOptionHeader::SortUp ? 0 : 180);
        if (levelRoom > 0) {
            const QRect number(place.left() + words + 20, option.rect.top(), levelRoom, option.rect.height());
            painter.drawText(QStyle::visualRect(option.direction, option.rect, number),
                             Qt::AlignCenter | Qt::TextSingleLine, level);
        }
    }
    painter.restore();
}

void drawViewItemGround(QPainter &painter, const QStyleOptionViewItem &option, const Palette &palette)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (isSelected(option)) {
        painter.fillRect(option.rect, palette.accentSoft);
    } else if (option.state & QStyle::State_MouseOver) {
        QColor hover = palette.text;
        hover.setAlphaF(0.04F);
        painter.fillRect(option.rect, hover);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        drawFocusRing(painter, option.rect, palette.accent, 4);
}

void drawWrapped(QPainter &painter, const QRect &rect, int flags, const QString &text, const QColor &colour)
{
    painter.setPen(colour);
    if (!text.isRightToLeft()) {
        painter.drawText(rect, flags | Qt::TextWordWrap, text);
        return;
    }
    QTextOption option(static_cast<Qt::Alignment>(flags) & Qt::AlignHorizontal_Mask);
    option.setTextDirection(Qt::RightToLeft);
    QStaticText lines(text);
    lines.setTextFormat(Qt::PlainText);
    lines.setTextOption(option);
    lines.setTextWidth(rect.width());
    lines.prepare(painter.transform(), painter.font());
    const int room = rect.height() - qRound(lines.size().height());
    const int top = flags & Qt::AlignVCenter ? room / 2 : flags & Qt::AlignBottom ? room : 0;
    painter.drawStaticText(rect.topLeft() + QPoint(0, top), lines);
}

} // namespace broadside
