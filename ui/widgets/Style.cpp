#include "Style.h"

#include "Icon.h"
#include "Label.h"
#include "Paint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace broadside {

namespace {

constexpr const char *roleProperty = "broadsideButtonRole";
constexpr const char *endProperty = "broadsideButtonEnd";
constexpr int designPixels = 13;

bool isButton(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget);
}

/// After the window's direction, as labels are: a Latin name in an Arabic form begins where the others do.
void alignText(QLineEdit *line)
{
    if (line->alignment() & (Qt::AlignHCenter | Qt::AlignJustify))
        return;
    line->setAlignment(QStyle::visualAlignment(line->layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute |
                       (line->alignment() & Qt::AlignVertical_Mask));
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

void setButtonEnd(QAbstractButton *button, ButtonEnd end)
{
    button->setProperty(endProperty, static_cast<int>(end));
    button->setIcon(button->icon()); // else a push button keeps the size that it had
}

ButtonEnd buttonEnd(const QWidget *button)
{
    if (const auto *push = qobject_cast<const QPushButton *>(button); push && push->menu() && !push->text().isEmpty())
        return ButtonEnd::Chevron;
    const QVariant end = button ? button->property(endProperty) : QVariant();
    return end.isValid() ? static_cast<ButtonEnd>(end.toInt()) : ButtonEnd::None;
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
        widget->setAttribute(Qt::WA_Hover);
        if (!widget->testAttribute(Qt::WA_SetFont)) {
            QFont medium;
            medium.setWeight(QFont::Medium);
            widget->setFont(medium);
        }
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    } else if (qobject_cast<QScrollBar *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    } else if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        alignText(line);
        line->installEventFilter(this);
    }
}

void Style::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    // Qt tells windows alone; a label whose size follows the program's text has no other way to hear of it.
    if (event->type() == QEvent::ApplicationFontChange && watched == qApp) {
        for (QWidget *widget : QApplication::allWidgets()) {
            QEvent change(QEvent::FontChange);
            if (qobject_cast<Label *>(widget))
                QCoreApplication::sendEvent(widget, &change);
        }
    }
    if (event->type() == QEvent::LayoutDirectionChange) {
        if (auto *line = qobject_cast<QLineEdit *>(watched))
            alignText(line);
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
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
            drawMenuBarItem(*painter, *item, m_colours, widget);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_colours.window);
        return;
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
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*painter, *tab, m_colours);
        return;
    case CE_Splitter:
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgress(*painter, *bar, m_colours);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
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
    case PE_FrameTabWidget:
        painter->setPen(m_colours.line);
        painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        return;
    case PE_FrameTabBarBase:
    case PE_IndicatorHeaderArrow: // drawn with the header's words
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (const auto *frame = qobject_cast<const QFrame *>(widget);
            frame && frame->frameShape() == QFrame::StyledPanel) {
            drawInputGround(*painter, option->rect, option->state & ~State_MouseOver, m_colours);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*painter, option->rect, option->state, m_colours);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*painter, option->rect, option->state, m_colours);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            drawViewItemGround(*painter, *item, m_colours);
            return;
        }
        break;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->setPen(m_colours.line);
        painter->setBrush(m_colours.surface);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenuBar:
        return;
    case PE_PanelTipLabel:
        painter->setPen(m_colours.line);
        painter->setBrush(m_colours.raised);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelStatusBar:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton) {
        drawToolButton(*painter, *button, buttonRole(widget), m_colours, widget);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && control == CC_ComboBox) {
        drawComboBox(*painter, *box, m_colours);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option); box && control == CC_SpinBox) {
        drawSpinBox(*painter, *box, subControlRect(control, option, SC_SpinBoxUp, widget),
                    subControlRect(control, option, SC_SpinBoxDown, widget), m_colours);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        drawScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget), m_colours);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool isEnabled,
                         const QString &text, QPalette::ColorRole role) const
{
    if (flags & Qt::TextWordWrap && flags & Qt::TextForceRightToLeft)
        drawWrapped(*painter, rect, flags, text, palette.color(role));
    else
        QProxyStyle::drawItemText(painter, rect, flags, palette, isEnabled, text, role);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_AltKeyNavigation:
        return 1;
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    // Letters to press are shown to those who use the keyboard: once a menu bar has it, and in menus.
    case SH_UnderlineShortcut:
        return qobject_cast<const QMenu *>(widget) || (qobject_cast<const QMenuBar *>(widget) && widget->hasFocus());
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QPixmap Style::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const
{
    // A picture in a list keeps its colours when it is chosen.
    return mode == QIcon::Disabled ? QProxyStyle::generatedIconPixmap(mode, pixmap, option) : pixmap;
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    // The tools of Qt's own file dialog, where the desktop has none.
    case SP_ArrowBack:
    case SP_FileDialogBack:
        return icon(QStringLiteral("go-previous"));
    case SP_ArrowForward:
        return icon(QStringLiteral("go-next"));
    case SP_FileDialogToParent:
        return icon(QStringLiteral("go-up"));
    case SP_FileDialogNewFolder:
        return icon(QStringLiteral("folder-new"));
    case SP_FileDialogListView:
        return icon(QStringLiteral("view-list-icons"));
    case SP_FileDialogDetailedView:
        return icon(QStringLiteral("view-list-details"));
    case SP_LineEditClearButton:
        return icon(QStringLiteral("edit-clear"));
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("dialog-information"));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace broadside
