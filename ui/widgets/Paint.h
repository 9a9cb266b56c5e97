// The shapes that `Style` draws, one function a kind of widget.
#pragma once

#include "Palette.h"
#include "Style.h"

#include <QStyleOption>

class QPainter;

namespace broadside {

/// What a button of a role in a state looks like.
struct ButtonLooks
{
    QColor ground, line, words;
    double radius = 8;
};
[[nodiscard]] ButtonLooks buttonLooks(ButtonRole role, QStyle::State state, const Palette &palette);
void drawButtonGround(QPainter &painter, const QRect &rect, ButtonRole role, QStyle::State state,
                      const Palette &palette);
/// The words and the icon of a push button, in the colour of its role.
void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, ButtonRole role, const Palette &palette,
                     const QWidget *widget);
/// How much wider a push button is by the sign at its end.
[[nodiscard]] int buttonEndRoom();
void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, ButtonRole role, const Palette &palette,
                    const QWidget *widget);

void drawInputGround(QPainter &painter, const QRect &rect, QStyle::State state, const Palette &palette);
void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const Palette &palette);
void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
                 const Palette &palette);
void drawCheckBox(QPainter &painter, const QRect &rect, QStyle::State state, const Palette &palette);
void drawRadioButton(QPainter &painter, const QRect &rect, QStyle::State state, const Palette &palette);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const Palette &palette);
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option, const Palette &palette);

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Palette &palette, const QWidget *widget);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);
void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const Palette &palette,
                     const QWidget *widget);
/// A word with a line under it while its page is shown.
void drawTab(QPainter &painter, const QStyleOptionTab &option, const Palette &palette);
void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option, const Palette &palette);
void drawHeaderLabel(QPainter &painter, const QStyleOptionHeader &option, const Palette &palette);
void drawViewItemGround(QPainter &painter, const QStyleOptionViewItem &option, const Palette &palette);

/// A text of several lines whose Arabic begins at the edge: `QPainter::drawText` sets each of its lines in by the space
/// at which it was broken.
void drawWrapped(QPainter &painter, const QRect &rect, int flags, const QString &text, const QColor &colour);
/// `Qt::TextShowMnemonic` or not, as the style wants it for this widget.
[[nodiscard]] int mnemonicFlag(const QStyleOption &option, const QWidget *widget);
/// A "v" that points down; up, or to either side, when turned.
void drawChevron(QPainter &painter, const QRectF &place, const QColor &colour, int degrees = 0);
void drawCross(QPainter &painter, const QRectF &place, const QColor &colour);

} // namespace broadside
