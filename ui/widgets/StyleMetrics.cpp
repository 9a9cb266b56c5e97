// How large the parts of widgets are; lengths of the design grow with the program's text.
#include "Paint.h"
#include "Style.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

namespace broadside {

namespace {

/// A height of the design, or as much as larger text needs.
int controlHeight(const QFontMetrics &metrics)
{
    return std::max(32, metrics.height() + 14);
}

/// The number, and one step above the other at its end.
QRect spinBoxPart(const QStyleOption &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const int room = scaledPixels(26);
    const QRect steps(all.right() - room, all.top() + 3, room - 4, all.height() - 6);
    QRect place = all;
    if (part == QStyle::SC_SpinBoxEditField)
        place = all.adjusted(7, 2, -room, -2);
    else if (part == QStyle::SC_SpinBoxUp)
        place = QRect(steps.topLeft(), QSize(steps.width(), steps.height() / 2));
    else if (part == QStyle::SC_SpinBoxDown)
        place = steps.adjusted(0, steps.height() / 2, 0, 0);
    return QStyle::visualRect(option.direction, all, place);
}

/// How much taller a line is than its font, where another font has to lend it letters. Qt lifts such a text twice: to
/// keep the line in the middle, and to keep its letters on the font's base.
int heightOverFont(const QStyleOption &option, const QLineEdit *line)
{
    if (!line || line->text().isEmpty())
        return 0;
    const int height = option.fontMetrics.size(Qt::TextSingleLine, line->displayText()).height();
    return std::max(0, height - option.fontMetrics.height());
}

} // namespace

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element != SE_LineEditContents || !frame)
        return rect;
    const int sides = frame->lineWidth > 0 ? 7 : 0;
    return rect.adjusted(sides, 0, -sides, heightOverFont(*option, qobject_cast<const QLineEdit *>(widget)));
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(9, 2, -scaledPixels(28), -2));
    if (control == CC_SpinBox)
        return spinBoxPart(*option, part);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No buttons at its ends: the groove is all of it.
    const bool isUpright = bar->orientation == Qt::Vertical;
    const QRect all = bar->rect;
    const int length = isUpright ? all.height() : all.width();
    const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
    const qint64 whole = std::max<qint64>(range + bar->pageStep, 1);
    const int handle =
        std::clamp(static_cast<int>(bar->pageStep * static_cast<qint64>(length) / whole), std::min(32, length), length);
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = isUpright ? QRect(all.left(), all.top() + from, all.width(), size)
                                     : QRect(all.left() + from, all.top(), size, all.height());
        return visualRect(bar->direction, all, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(at, handle);
    case SC_ScrollBarGroove:
        return all;
    case SC_ScrollBarSubPage:
        return along(0, at);
    case SC_ScrollBarAddPage:
        return along(at + handle, length - at - handle);
    default:
        return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    // Room for the round corners beside a view that fills its rectangle.
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 4 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabVSpace:
        return 18;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return scaledPixels(16);
    case PM_ToolBarIconSize:
        return scaledPixels(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaledPixels(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 5;
    case PM_MenuHMargin:
        return 5;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarVMargin:
        return 2;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 20 : 12;
    case PM_MenuButtonIndicator: // part of a push button's size, as the cross is
        return qobject_cast<const QPushButton *>(widget) ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 16;
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_FocusFrameHMargin:
        return scaledPixels(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const ButtonRole role = buttonRole(widget);
        const int height = controlHeight(option->fontMetrics);
        if (role == ButtonRole::Link)
            return {size.width() + 2, height - 8};
        // Qt leaves four pixels between icon and words.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int iconGap = button && !button->icon.isNull() ? 4 : 0;
        const int sides = role == ButtonRole::Flat ? 11 : role == ButtonRole::Chip ? 13 : 14;
        const int end = buttonEnd(widget) == ButtonEnd::None ? 0 : buttonEndRoom();
        return {size.width() + 2 * sides + iconGap + end, role == ButtonRole::Chip ? height - 2 : height};
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const int height = controlHeight(option->fontMetrics);
        const bool hasWords = button && button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
        const bool hasMenu = button && button->features.testFlag(QStyleOptionToolButton::HasMenu);
        const int chevron = hasMenu ? scaledPixels(16) : 0;
        if (button && button->toolButtonStyle == Qt::ToolButtonTextUnderIcon)
            return {size.width() + 16, size.height() + 12};
        if (!hasWords)
            return {std::max(height - 4, size.width() + 8) + chevron, std::max(height - 4, size.height() + 8)};
        return {size.width() + 26 + chevron, std::max(height, size.height() + 8)};
    }
    case CT_LineEdit:
        return {size.width() + 16, controlHeight(option->fontMetrics)};
    case CT_ComboBox:
        return {size.width() + scaledPixels(44), controlHeight(option->fontMetrics)};
    case CT_SpinBox:
        return {size.width() + scaledPixels(42), controlHeight(option->fontMetrics)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, size);
        break;
    case CT_MenuBarItem:
        return {size.width() + 20, option->fontMetrics.height() + 10};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 16, std::max(34, option->fontMetrics.height() + 16)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 8, std::max(base.height() + 8, controlHeight(option->fontMetrics))};
    }
    case CT_ProgressBar:
        return {size.width(), 8};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

} // namespace broadside
