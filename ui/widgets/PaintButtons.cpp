#include "Paint.h"

#include "Isolated.h"

#include <QPainter>
#include <QToolButton>

namespace broadside {

namespace {

constexpr int iconGap = 8;

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

QColor towards(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * (1 - share) + b * share); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// The icon in one colour: what a filled button needs.
QPixmap tinted(const QIcon &icon, const QSize &size, double scale, const QColor &colour)
{
    QPixmap pixmap = icon.pixmap(size, scale);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), pixmap.size()), colour);
    return pixmap;
}

void drawIconAndWords(QPainter &painter, const QStyleOption &option, const QRect &rect, const QIcon &icon,
                      const QSize &iconSize, const QString &text, int alignment, const QColor &colour,
                      const QWidget *widget)
{
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | mnemonicFlag(option, widget);
    const int iconRoom = icon.isNull() ? 0 : iconSize.width() + (text.isEmpty() ? 0 : iconGap);
    QString shown = text;
    int words = option.fontMetrics.size(flags, shown).width();
    if (words > rect.width() - iconRoom) {
        shown = isolated(option.fontMetrics.elidedText(shown, Qt::ElideRight, rect.width() - iconRoom, flags));
        words = rect.width() - iconRoom;
    }
    const int all = iconRoom + words;
    const int start = alignment & Qt::AlignHCenter ? rect.left() + (rect.width() - all) / 2 : rect.left();
    if (!icon.isNull()) {
        const QRect place(start, rect.top() + (rect.height() - iconSize.height()) / 2, iconSize.width(),
                          iconSize.height());
        const double scale = painter.device()->devicePixelRatio();
        painter.drawPixmap(QStyle::visualRect(option.direction, rect, place), tinted(icon, iconSize, scale, colour));
    }
    painter.setPen(colour);
    const QRect place =
        QStyle::visualRect(option.direction, rect, QRect(start + iconRoom, rect.top(), words + 1, rect.height()));
    painter.drawText(place, flags | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)), shown);
}

} // namespace

int mnemonicFlag(const QStyleOption &option, const QWidget *widget)
{
    const bool shows = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    return shows ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

ButtonLooks buttonLooks(ButtonRole role, QStyle::State state, const Palette &palette)
{
    const bool isEnabled = state & QStyle::State_Enabled;
    const bool isHovered = isEnabled && (state & QStyle::State_MouseOver);
    const bool isDown = isEnabled && (state & QStyle::State_Sunken);
    const bool isChecked = state & QStyle::State_On;
    const double press = isDown ? 0.12 : isHovered ? 0.05 : 0;
    const QColor faint = palette.toQPalette().color(QPalette::Disabled, QPalette::ButtonText);
    ButtonLooks looks;
    switch (role) {
    case ButtonRole::Normal:
        looks = {towards(palette.surface, palette.text, press), palette.line, palette.text};
        if (isChecked)
            looks = {palette.accentSoft, palette.accent, palette.accent};
        break;
    case ButtonRole::Primary:
        looks = {towards(palette.accent, palette.isDark ? Qt::white : Qt::black, press * 1.5), Qt::transparent,
                 palette.onAccent};
        if (!isEnabled)
            return {palette.line, Qt::transparent, palette.muted};
        break;
    case ButtonRole::Outline:
        looks = {isDown || isHovered ? palette.accentSoft : QColor(Qt::transparent), palette.accent, palette.accent};
        if (!isEnabled)
            looks.line = palette.line;
        break;
    case ButtonRole::Flat:
        looks = {withAlpha(palette.text, press * 1.4), Qt::transparent, palette.text};
        if (isChecked)
            looks = {palette.accentSoft, Qt::transparent, palette.accent};
        break;
    case ButtonRole::Chip:
        looks = {towards(palette.surface, palette.text, press), palette.line, palette.text, 100};
        if (isChecked)
            looks = {towards(palette.accentSoft, palette.accent, press), palette.accent, palette.accent, 100};
        break;
    case ButtonRole::Nav:
        looks = {withAlpha(palette.text, press), Qt::transparent, isHovered ? palette.text : palette.muted};
        if (isChecked)
            looks = {palette.accentSoft, Qt::transparent, palette.accent};
        break;
    case ButtonRole::Tab:
        looks = {withAlpha(palette.text, press), Qt::transparent, isHovered ? palette.text : palette.muted, 100};
        if (isChecked)
            looks = {palette.surface, palette.line, palette.text, 100};
        break;
    case ButtonRole::Link:
        looks = {Qt::transparent, Qt::transparent, palette.accent};
        break;
    }
    if (!isEnabled)
        looks.words = faint;
    return looks;
}

void drawButtonGround(QPainter &painter, const QRect &rect, ButtonRole role, QStyle::State state,
                      const Palette &palette)
{
    const ButtonLooks looks = buttonLooks(role, state, palette);
    const QRectF shape = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = std::min(looks.radius, shape.height() / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(looks.line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(looks.line));
    painter.setBrush(looks.ground);
    painter.drawRoundedRect(shape, radius, radius);
    painter.restore();
    if (!(state & QStyle::State_HasFocus) || !(state & QStyle::State_KeyboardFocusChange))
        return;
    if (role == ButtonRole::Link)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, palette.accent);
    else if (role == ButtonRole::Primary)
        drawFocusRing(painter, rect.adjusted(2, 2, -2, -2), palette.onAccent, std::max(radius - 2, 2.0));
    else
        drawFocusRing(painter, rect, palette.accent, radius);
}

void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, ButtonRole role, const Palette &palette,
                     const QWidget *widget)
{
    const ButtonLooks looks = buttonLooks(role, option.state, palette);
    const int sides = role == ButtonRole::Link ? 0 : role == ButtonRole::Flat || role == ButtonRole::Nav ? 10 : 12;
    QRect inner = option.rect.adjusted(sides, 0, -sides, 0);
    if (const ButtonEnd end = buttonEnd(widget); end != ButtonEnd::None) {
        const int size = scaledPixels(10);
        const QRect place =
            QStyle::visualRect(option.direction, option.rect,
                               QRect(inner.right() + 1 - size, option.rect.top(), size, option.rect.height()));
        if (end == ButtonEnd::Cross)
            drawCross(painter, place, looks.words);
        else
            drawChevron(painter, place, looks.words);
        inner = QStyle::visualRect(option.direction, option.rect, inner.adjusted(0, 0, -buttonEndRoom(), 0));
    }
    const int alignment = role == ButtonRole::Nav || role == ButtonRole::Link ? Qt::AlignLeft : Qt::AlignHCenter;
    painter.save();
    if (role == ButtonRole::Link && option.state & QStyle::State_MouseOver) {
        QFont underlined = painter.font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    drawIconAndWords(painter, option, inner, option.icon, option.iconSize, option.text, alignment, looks.words, widget);
    painter.restore();
}

int buttonEndRoom()
{
    return scaledPixels(16);
}

void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, ButtonRole role, const Palette &palette,
                    const QWidget *widget)
{
    // A tool button that nobody gave a role is one of Qt's own: in a line, a calendar, a dialog.
    const ButtonRole drawn = role == ButtonRole::Normal ? ButtonRole::Flat : role;
    drawButtonGround(painter, option.rect, drawn, option.state, palette);
    const QColor words = buttonLooks(drawn, option.state, palette).words;
    QRect inner = option.rect.adjusted(4, 0, -4, 0);
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu)) {
        const int room = scaledPixels(16);
        const QRect place(option.rect.right() - room - 4, option.rect.top(), room - 4, option.rect.height());
        drawChevron(painter, QStyle::visualRect(option.direction, option.rect, place), words);
        inner.setRight(inner.right() - room);
    }
    if (option.features.testFlag(QStyleOptionToolButton::Arrow)) {
        const int degrees = option.arrowType == Qt::UpArrow      ? 180
                            : option.arrowType == Qt::LeftArrow  ? 90
                            : option.arrowType == Qt::RightArrow ? 270
                                                                 : 0;
        drawChevron(painter, option.rect, words, degrees);
        return;
    }
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const bool hasWords =
        (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull()) && !option.text.isEmpty();
    painter.setFont(option.font);
    const bool isLeading =
        role == ButtonRole::Nav || (hasWords && option.features.testFlag(QStyleOptionToolButton::HasMenu));
    const QRect place =
        QStyle::visualRect(option.direction, option.rect, isLeading ? inner.adjusted(6, 0, 0, 0) : inner);
    drawIconAndWords(painter, option, place, hasIcon ? option.icon : QIcon(), option.iconSize,
                     hasWords ? option.text : QString(), isLeading ? Qt::AlignLeft : Qt::AlignHCenter, words, widget);
}

} // namespace broadside
