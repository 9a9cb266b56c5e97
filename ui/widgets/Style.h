// How every widget is drawn: Fusion underneath, Broadside's shapes and colours on top. No style sheets anywhere.
#pragma once

#include "Palette.h"

#include <QProxyStyle>

class QAbstractButton;

namespace broadside {

/// What a button is for; it decides how it is drawn. One `Primary` a room.
enum class ButtonRole {
    Normal,  ///< surface with a line
    Primary, ///< filled with the accent colour
    Outline, ///< line and words in the accent colour
    Flat,    ///< neither line nor surface until the pointer is on it: tool bars, links
    Chip,    ///< round ends; filled softly when checked: filters, choices
    Nav,     ///< an entry of the side: icon, name, count
    Tab,     ///< a language of the campaign
    Link,    ///< words in the accent colour, nothing around them: they begin where a text does
};

void setButtonRole(QAbstractButton *button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QWidget *button);

/// What stands behind the words of a push button; one with words and a menu has a chevron by itself.
enum class ButtonEnd {
    None,
    Chevron, ///< opens something below
    Cross,   ///< takes itself away
};

void setButtonEnd(QAbstractButton *button, ButtonEnd end);
[[nodiscard]] ButtonEnd buttonEnd(const QWidget *button);

/// A length of the design, whose interface text has 13 px, at the size of text that this program runs with.
[[nodiscard]] int scaledPixels(int pixels);
/// The sign that a widget has the keyboard.
void drawFocusRing(QPainter &painter, const QRect &rect, const QColor &colour, double radius = 8);

class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit Style(Palette palette);

    /// The palette that a widget is drawn with, as the application's style knows it.
    [[nodiscard]] static const Palette &paletteOf(const QWidget *widget);
    /// Light or dark; every widget is drawn anew.
    void setColours(const Palette &palette);
    /// Whether the desktop's own colours are dark.
    [[nodiscard]] bool isSystemDark() const { return m_isSystemDark; }

    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool isEnabled,
                      const QString &text, QPalette::ColorRole role) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
    [[nodiscard]] QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap,
                                              const QStyleOption *option) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;

signals:
    void systemColoursChanged(bool isDark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Palette m_colours;
    bool m_isSystemDark = false;
};

} // namespace broadside
