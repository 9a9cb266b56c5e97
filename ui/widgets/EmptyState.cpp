#include "EmptyState.h"

#include "Icon.h"
#include "Label.h"
#include "Style.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

/// The room's sign on a soft disc. Says nothing that the words do not say.
class Emblem : public QWidget
{
public:
    explicit Emblem(const QString &iconName) : m_icon(icon(iconName)) {}
    [[nodiscard]] QSize sizeHint() const override { return {72, 72}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Style::paletteOf(this).accentSoft);
        painter.drawEllipse(rect());
        m_icon.paint(&painter, rect().adjusted(20, 20, -20, -20), Qt::AlignCenter, QIcon::Selected);
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent),
      m_title(new Label(LabelRole::Name)),
      m_sentence(new Label(LabelRole::Muted)),
      m_button(new QPushButton),
      m_buttons(new QHBoxLayout)
{
    auto *emblem = new Emblem(iconName);
    emblem->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("emptyButton"));
    m_button->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(emblem, 0, Qt::AlignCenter);
    words->addSpacing(8);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addSpacing(8);
    m_buttons->setSpacing(12);
    m_buttons->addStretch();
    m_buttons->addWidget(m_button);
    m_buttons->addStretch();
    words->addLayout(m_buttons);
    auto *column = new QWidget;
    column->setLayout(words);
    column->setMaximumWidth(scaledPixels(460));

    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(column, 100);
    across->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);
}

QPushButton *EmptyState::addButton()
{
    auto *button = new QPushButton;
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setVisible(!m_button->text().isEmpty());
}

} // namespace broadside
