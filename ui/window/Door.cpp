#include "Door.h"

#include "Icon.h"
#include "Paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace broadside {

namespace {

constexpr int padding = 20;
constexpr int gap = 8;

int discSide()
{
    return scaledPixels(44);
}

} // namespace

Door::Door(const QString &iconName, QWidget *parent) : QAbstractButton(parent)
{
    setIcon(broadside::icon(iconName));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Door::setTexts(const QString &title, const QString &sentence)
{
    setText(title);
    m_sentence = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QFont Door::titleFont() const
{
    QFont title = font();
    title.setPixelSize(scaledPixels(15));
    title.setWeight(QFont::DemiBold);
    return title;
}

int Door::heightFor(int width) const
{
    const QRect room(0, 0, width - 2 * padding, 10'000);
    const int title = QFontMetrics(titleFont()).boundingRect(room, Qt::TextWordWrap, text()).height();
    const int sentence = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_sentence).height();
    return 2 * padding + discSide() + 16 + title + gap + sentence;
}

QSize Door::sizeHint() const
{
    return {scaledPixels(250), heightFor(scaledPixels(220))};
}

QSize Door::minimumSizeHint() const
{
    return {scaledPixels(180), heightFor(std::max(width(), scaledPixels(180)))};
}

void Door::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = Style::paletteOf(this);
    const bool isHot = underMouse() || isDown();
    painter.setPen(isHot ? palette.accent : palette.line);
    painter.setBrush(isDown() ? palette.raised : palette.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    if (hasFocus())
        drawFocusRing(painter, rect(), palette.accent, 12);

    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int side = discSide();
    const QRect disc = visual(QRect(padding, padding, side, side));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.accentSoft);
    painter.drawEllipse(disc);
    const int inset = side / 4;
    icon().paint(&painter, disc.adjusted(inset, inset, -inset, -inset), Qt::AlignCenter, QIcon::Selected);

    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop);
    QRect place(padding, padding + side + 16, width() - 2 * padding, height());
    painter.setFont(titleFont());
    drawWrapped(painter, visual(place), flags, text(), palette.text);
    place.setTop(place.top() + painter.fontMetrics().boundingRect(place, Qt::TextWordWrap, text()).height() + gap);
    painter.setFont(font());
    drawWrapped(painter, visual(place), flags, m_sentence, palette.muted);
}

} // namespace broadside
