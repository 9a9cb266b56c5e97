#include "Style.h"

#include "Icon.h"
#include "Label.h"
#include "Paint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace broadside {

namespace {

constexpr const char *roleProperty = "broadsideButtonRole";
constexpr int designPixels = 13;

/// A height of the design, or as much as larger text needs.
int controlHeight(const QFontMetrics &metrics)
{
    return std::max(32, metrics.height() + 14);
}

bool isButton(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget);
}

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(roleProperty, static_cast<int>(role));
    button->setAttribute(Qt::WA_Hover);
    button->updateGeometry();
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    const QVariant role = button ? button->property(roleProperty) : QVariant();
    return role.isValid() ? static_cast<ButtonRole>(role.toInt()) : ButtonRole::Normal;
}

int scaledPixels(int pixels)
{
    const QFont font = QApplication::font();
    const int size = font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
    return (pixels * size + designPixels / 2) / designPixels;
}

Style::Style(Palette palette) : QProxyStyle(QStringLiteral("Fusion")), m_colours(std::move(palette))
{
    qApp->installEventFilter(this);
}

const Palette &Style::paletteOf(const QWidget *widget)
{
    static const Palette light = Palette::light();
    const auto *style = qobject_cast<const Style *>(widget ? widget->style() : QApplication::style());
    if (!style)
        style = qobject_cast<const Style *>(QApplication::style());
    return style ? style->m_colours : light;
}

void Style::setColours(const Palette &palette)
{
    if (m_colours == palette)
        return;
    m_colours = palette;
    // An empty palette asks the style for its own.
    QApplication::setPalette(QPalette());
}

void Style::polish(QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    palette = m_colours.toQPalette();
    if (isDark == m_isSystemDark)
        return;
    m_isSystemDark = isDark;
    // Not while the application is in the middle of taking its palette.
    QMetaObject::invokeMethod(this, [this] { emit systemColoursChanged(m_isSystemDark); }, Qt::QueuedConnection);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isButton(widget)) {
        QFont medium;
        medium.setWeight(QFont::Medium);
        widget->setFont(medium);
        widget->setAttribute(Qt::WA_Hover);
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    } else if (qobject_cast<QScrollBar *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    // Qt tells windows alone; a label whose size follows the program's text has no other way to hear of it.
    if (event->type() == QEvent::ApplicationFontChange && watched == qApp) {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (qobject_cast<Label *>(widget))
                QCoreApplication::sendEvent(widget, event);
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawButtonGround(*painter, option->rect, buttonRole(widget), option->state, m_colours);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonLabel(*painter, *button, buttonRole(widget), m_colours, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(*painter, *item, m_colours, widget);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(*painter, *item, m_colours);
            return;
        }
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, m_colours.window); return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(*painter, *header, m_colours);
            return;
        }
        painter->fillRect(option->rect, m_colours.raised);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderLabel(*painter, *header, m_colours);
            return;
        }
        break;
    case CE_Splitter: return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgress(*painter, *bar, m_colours);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        if (isButton(widget) || qobject_cast<const QAbstractItemView *>(widget))
            return;
        drawFocusRing(*painter, option->rect, m_colours.accent, 4);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawInputGround(*painter, option->rect, option->state, m_colours);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (const auto *frame = qobject_cast<const QFrame *>(widget); frame && frame->frameShape() == QFrame::StyledPanel) {
            drawInputGround(*painter, option->rect, option->state & ~State_MouseOver, m_colours);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(*painter, option->rect, option->state, m_colours); return;
    case PE_IndicatorRadioButton: drawRadioButton(*painter, option->rect, option->state, m_colours); return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            drawViewItemGround(*painter, *item, m_colours);
            return;
        }
        break;
    case PE_PanelItemViewRow: return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->setPen(m_colours.line);
        painter->setBrush(m_colours.surface);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenuBar: return;
    case PE_PanelTipLabel:
        painter->setPen(m_colours.line);
        painter->setBrush(m_colours.raised);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelStatusBar: return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button && control == CC_ToolButton) {
        drawToolButton(*painter, *button, buttonRole(widget), m_colours, widget);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && control == CC_ComboBox) {
        drawComboBox(*painter, *box, m_colours);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        drawScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget), m_colours);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No buttons at its ends: the groove is all of it.
    const bool isUpright = bar->orientation == Qt::Vertical;
    const QRect all = bar->rect;
    const int length = isUpright ? all.height() : all.width();
    const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
    const qint64 whole = std::max<qint64>(range + bar->pageStep, 1);
    const int handle = std::clamp(static_cast<int>(bar->pageStep * static_cast<qint64>(length) / whole), std::min(32, length), length);
    const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = isUpright ? QRect(all.left(), all.top() + from, all.width(), size)
                                     : QRect(all.left() + from, all.top(), size, all.height());
        return visualRect(bar->direction, all, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider: return along(at, handle);
    case SC_ScrollBarGroove: return all;
    case SC_ScrollBarSubPage: return along(0, at);
    case SC_ScrollBarAddPage: return along(at + handle, length - at - handle);
    default: return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize: return scaledPixels(16);
    case PM_ToolBarIconSize: return scaledPixels(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaledPixels(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 5;
    case PM_MenuHMargin: return 5;
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuBarVMargin: return 2;
    case PM_MenuBarHMargin: return 8;
    case PM_MenuBarPanelWidth: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return widget && widget->isWindow() ? 20 : 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SplitterWidth: return 16;
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_FocusFrameHMargin: return scaledPixels(8);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const ButtonRole role = buttonRole(widget);
        const int height = controlHeight(option->fontMetrics);
        if (role == ButtonRole::Link)
            return {size.width() + 8, height - 8};
        const int sides = role == ButtonRole::Flat ? 10 : role == ButtonRole::Chip ? 12 : 14;
        return {size.width() + 2 * sides, role == ButtonRole::Chip ? height - 2 : height};
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
        return {size.width() + 20 + chevron, std::max(height, size.height() + 8)};
    }
    case CT_LineEdit: return {size.width() + 16, controlHeight(option->fontMetrics)};
    case CT_ComboBox: return {size.width() + scaledPixels(44), controlHeight(option->fontMetrics)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, size);
        break;
    case CT_MenuBarItem: return {size.width() + 20, option->fontMetrics.height() + 10};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 16, std::max(34, option->fontMetrics.height() + 16)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 8, std::max(base.height() + 8, controlHeight(option->fontMetrics))};
    }
    case CT_ProgressBar: return {size.width(), 8};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ComboBox_Popup:
    case SH_MenuBar_AltKeyNavigation: return hint == SH_ItemView_ShowDecorationSelected || hint == SH_MenuBar_AltKeyNavigation;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_Menu_SupportsSections: return 1;
    case SH_ToolTip_WakeUpDelay: return 500;
    // Hint 255: what is under the tip stays as it is.
    case SH_ToolTipLabel_Opacity: return 255;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton: return icon(QStringLiteral("edit-clear"));
    case SP_MessageBoxInformation: return icon(QStringLiteral("dialog-information"));
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace broadside
