#include "SideBar.h"

#include "Icon.h"
#include "Label.h"
#include "Language.h"
#include "Rooms.h"
#include "Style.h"

#include <QButtonGroup>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace broadside {

namespace {

/// Grows with the text, and leaves the room its room.
int wantedWidth()
{
    return std::min(scaledPixels(208), 290);
}

/// The program's sign in the accent colour: a sheet with three lines.
class Mark : public QWidget
{
public:
    Mark() { setFixedSize(24, 24); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const Palette &palette = Style::paletteOf(this);
        painter.setBrush(palette.accent);
        painter.drawRoundedRect(rect(), 5, 5);
        for (const int line : {7, 11, 15})
            painter.fillRect(QRect(6, line, 12, 2), palette.onAccent);
    }
};

} // namespace

RoomButton::RoomButton(RoomId room, QWidget *parent) : QAbstractButton(parent), m_room(room)
{
    setObjectName(roomKey(room) + QStringLiteral("Button"));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(broadside::icon(roomIconName(room)));
    setButtonRole(this, ButtonRole::Nav);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RoomButton::retranslate()
{
    setText(roomName(m_room));
    //: A room and how many things in it want to be looked at: "Text, 3"
    setAccessibleName(m_count == 0 ? text() : tr("%1, %2").arg(text(), QLocale().toString(m_count)));
}

void RoomButton::setCount(int count)
{
    m_count = count;
    retranslate();
    update();
}

QSize RoomButton::sizeHint() const
{
    return {scaledPixels(120), std::max(36, fontMetrics().height() + 16)};
}

void RoomButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    option.state.setFlag(QStyle::State_Sunken, isDown());
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    option.fontMetrics = QFontMetrics(words);
    const QString count = m_count > 0 ? QLocale().toString(m_count) : QString();
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    option.text = text();
    option.icon = icon();
    option.iconSize = QSize(scaledPixels(18), scaledPixels(18));
    option.rect =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, count.isEmpty() ? 0 : -countWidth - 14, 0));
    style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
    if (count.isEmpty())
        return;
    const Palette &palette = Style::paletteOf(this);
    painter.setPen(isChecked() ? palette.accent : palette.muted);
    const QRect place(width() - countWidth - 12, 0, countWidth + 2, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter, count);
}

SideBar::SideBar(QMenu *languageMenu, QWidget *parent)
    : QWidget(parent),
      m_organisation(new Label(LabelRole::Strong)),
      m_rooms(new QButtonGroup(this)),
      m_language(new QToolButton)
{
    setObjectName(QStringLiteral("side"));
    m_organisation->setWordWrap(true);
    m_organisation->setObjectName(QStringLiteral("organisation"));
    m_language->setObjectName(QStringLiteral("programLanguageButton"));
    m_language->setMenu(languageMenu);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setIcon(icon(QStringLiteral("language-chooser")));
    m_language->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setButtonRole(m_language, ButtonRole::Nav);

    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(8, 0, 8, 14);
    brand->setSpacing(10);
    brand->addWidget(new Mark, 0, Qt::AlignVCenter);
    brand->addWidget(m_organisation, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 16, 12, 8);
    layout->setSpacing(2);
    layout->addLayout(brand);
    for (const RoomId room : roomIds()) {
        auto *button = new RoomButton(room);
        m_rooms->addButton(button, static_cast<int>(room));
        layout->addWidget(button);
    }
    layout->addStretch();
    layout->addWidget(m_language);
    setFixedWidth(wantedWidth());
    connect(m_rooms, &QButtonGroup::idClicked, this, [this](int id) { emit roomChosen(static_cast<RoomId>(id)); });
}

void SideBar::setOrganisation(const QString &name)
{
    m_organisation->setText(name.isEmpty() ? QStringLiteral("Broadside") : name);
}

void SideBar::setRoom(RoomId room)
{
    m_rooms->button(static_cast<int>(room))->setChecked(true);
}

void SideBar::setCount(RoomId room, int count)
{
    static_cast<RoomButton *>(m_rooms->button(static_cast<int>(room)))->setCount(count);
}

void SideBar::retranslate()
{
    for (QAbstractButton *button : m_rooms->buttons())
        static_cast<RoomButton *>(button)->retranslate();
    const Result<Language> language = Language::parse(QLocale().bcp47Name().section(u'-', 0, 0));
    m_language->setText(language ? language->nativeName() : QString());
    m_language->setAccessibleName(tr("Language of the program: %1").arg(m_language->text()));
    m_language->setToolTip(tr("Language of the program"));
}

void SideBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedWidth(wantedWidth());
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Style::paletteOf(this).line);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
}

} // namespace broadside
