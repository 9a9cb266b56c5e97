#include "Label.h"

#include "Style.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>

namespace broadside {

namespace {

struct Looks
{
    int pixels; ///< beside interface text of 13 px
    QFont::Weight weight;
    bool isMuted;
};

Looks looksOf(LabelRole role)
{
    switch (role) {
    case LabelRole::Body:
        return {13, QFont::Normal, false};
    case LabelRole::Strong:
        return {13, QFont::DemiBold, false};
    case LabelRole::Muted:
        return {13, QFont::Normal, true};
    case LabelRole::Small:
        return {12, QFont::Normal, true};
    case LabelRole::Section:
        return {13, QFont::DemiBold, true};
    case LabelRole::Heading:
        return {22, QFont::Bold, false};
    case LabelRole::Figure:
        return {44, QFont::Bold, false};
    case LabelRole::Name:
        return {17, QFont::DemiBold, false};
    }
    Q_UNREACHABLE();
}

} // namespace

Label::Label(LabelRole role, const QString &text, QWidget *parent) : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    apply();
    align();
}

void Label::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    align();
}

void Label::align()
{
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), m_alignment) | Qt::AlignAbsolute);
}

void Label::setRole(LabelRole role)
{
    m_role = role;
    apply();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    switch (event->type()) {
    case QEvent::LayoutDirectionChange:
        align();
        break;
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        apply();
        break;
    default:
        break;
    }
}

void Label::apply()
{
    if (m_applying)
        return;
    m_applying = true;
    const Looks looks = looksOf(m_role);
    QFont scaled = QApplication::font();
    scaled.setPixelSize(scaledPixels(looks.pixels));
    scaled.setWeight(looks.weight);
    // Figures alone: spacing would tear joined scripts apart.
    if (m_role == LabelRole::Figure)
        scaled.setLetterSpacing(QFont::PercentageSpacing, 98);
    setFont(scaled);
    setForegroundRole(looks.isMuted ? QPalette::PlaceholderText : QPalette::WindowText);
    m_applying = false;
}

} // namespace broadside
