#include "Card.h"

#include "Label.h"
#include "Style.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace broadside {

namespace {

constexpr double radius = 12;
constexpr int usualPadding = 20;

QRectF outlineOf(const QWidget &widget)
{
    return QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5);
}

/// Lies over content that reaches the card's edges: what sticks out of the round corners takes the window's colour.
class Edge : public QWidget
{
public:
    explicit Edge(QWidget *card) : QWidget(card)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        card->installEventFilter(this);
        setGeometry(card->rect());
        show();
    }

protected:
    bool eventFilter(QObject *card, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        else if (event->type() == QEvent::ChildAdded || event->type() == QEvent::LayoutRequest)
            raise();
        return QWidget::eventFilter(card, event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath inside;
        inside.addRoundedRect(outlineOf(*this), radius, radius);
        QPainterPath corners;
        corners.addRect(rect());
        const Palette &palette = Style::paletteOf(this);
        painter.fillPath(corners.subtracted(inside), palette.window);
        painter.setPen(palette.line);
        painter.drawPath(inside);
    }
};

} // namespace

Card::Card(QWidget *parent) : QFrame(parent), m_title(new Label(LabelRole::Section)), m_content(new QVBoxLayout)
{
    m_title->hide();
    m_content->setSpacing(12);
    m_content->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addLayout(m_content, 1);
    setPadding(usualPadding);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setPadding(int pixels)
{
    // The line itself always stays free.
    const int margin = std::max(pixels, 1);
    layout()->setContentsMargins(margin, margin, margin, margin);
    if (pixels == 0)
        new Edge(this);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = Style::paletteOf(this);
    painter.setPen(palette.line);
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(outlineOf(*this), radius, radius);
}

} // namespace broadside
