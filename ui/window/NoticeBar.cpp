#include "NoticeBar.h"

#include "ErrorText.h"
#include "Icon.h"
#include "IconButton.h"
#include "Label.h"
#include "Style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace broadside {

namespace {

constexpr int leavesAfter = 15'000;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent),
      m_icon(new Label(LabelRole::Body)),
      m_text(new Label(LabelRole::Body)),
      m_offer(new QPushButton),
      m_copy(new QPushButton),
      m_close(new IconButton(QStringLiteral("noticeCloseButton"), QStringLiteral("edit-delete-remove")))
{
    setObjectName(QStringLiteral("notice"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_offer->setObjectName(QStringLiteral("noticeOfferButton"));
    m_copy->setObjectName(QStringLiteral("noticeCopyButton"));
    setButtonRole(m_copy, ButtonRole::Flat);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_offer);
    layout->addWidget(m_copy);
    layout->addWidget(m_close);

    m_leave.setSingleShot(true);
    m_leave.setInterval(leavesAfter);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &IconButton::clicked, this, &QWidget::hide);
    connect(m_copy, &QPushButton::clicked, this, &NoticeBar::copy);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (m_take)
            m_take();
    });
    retranslate();
    hide();
}

void NoticeBar::showSuccess(const QString &text, const Offer &offer)
{
    m_isError = false;
    m_tell = {};
    m_detail.clear();
    showNotice(text, QStringLiteral("checkmark"), offer);
    m_leave.start();
}

void NoticeBar::showError(const Error &error)
{
    m_tell = {};
    showTrouble(error, {});
}

void NoticeBar::showWarning(std::function<Warning()> tell)
{
    m_tell = std::move(tell);
    const Warning warning = m_tell();
    showTrouble(warning.error, warning.offer);
}

void NoticeBar::showTrouble(const Error &error, const Offer &offer)
{
    m_isError = true;
    m_detail = error.detail;
    m_leave.stop();
    showNotice(errorText(error), QStringLiteral("dialog-warning"), offer);
}

void NoticeBar::showNotice(const QString &text, const QString &iconName, const Offer &offer)
{
    m_iconName = iconName;
    m_icon->setPixmap(icon(iconName).pixmap(QSize(scaledPixels(18), scaledPixels(18)), devicePixelRatio()));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_offer->setText(offer.text);
    m_offer->setVisible(!offer.text.isEmpty());
    m_take = offer.take;
    show();
    update();
}

void NoticeBar::copy() const
{
    QString text = m_text->text();
    if (!m_detail.isEmpty())
        text += u"\n\n" + m_detail;
    QGuiApplication::clipboard()->setText(text);
}

void NoticeBar::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies this notice and its details"));
    m_close->setName(tr("Close this notice"));
    if (isHidden())
        return;
    if (!m_isError)
        hide();
    else if (m_tell)
        showWarning(m_tell);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        m_icon->setPixmap(icon(m_iconName).pixmap(QSize(scaledPixels(18), scaledPixels(18)), devicePixelRatio()));
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &palette = Style::paletteOf(this);
    painter.fillRect(rect(), m_isError ? palette.warningSoft : palette.goodSoft);
    painter.setPen(palette.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace broadside
