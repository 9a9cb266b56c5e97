#include "Hint.h"

#include "Icon.h"
#include "Label.h"
#include "Style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace broadside {

Hint::Hint(QWidget *parent) : QFrame(parent), m_icon(new Label(LabelRole::Body)), m_text(new Label(LabelRole::Body))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void Hint::setText(const QString &text, Tone tone)
{
    m_tone = tone;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    showIcon();
    setVisible(!text.isEmpty());
    update();
}

QString Hint::text() const
{
    return m_text->text();
}

void Hint::showIcon()
{
    const QString name = m_tone == Tone::Good      ? QStringLiteral("checkmark")
                         : m_tone == Tone::Neutral ? QStringLiteral("dialog-information")
                                                   : QStringLiteral("data-warning");
    const int side = scaledPixels(16);
    m_icon->setPixmap(icon(name).pixmap(QSize(side, side), devicePixelRatio()));
    // Beside the first line, however tall its script is.
    m_icon->setFixedHeight(std::max(side, m_text->fontMetrics().size(Qt::TextSingleLine, m_text->text()).height()));
}

void Hint::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void Hint::paintEvent(QPaintEvent *)
{
    const Palette &palette = Style::paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_tone == Tone::Neutral ? QPen(palette.line) : QPen(Qt::NoPen));
    painter.setBrush(m_tone == Tone::Good      ? palette.goodSoft
                     : m_tone == Tone::Warning ? palette.warningSoft
                     : m_tone == Tone::Bad     ? palette.accentSoft
                                               : palette.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace broadside
