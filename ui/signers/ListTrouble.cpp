#include "ListTrouble.h"

#include "ErrorText.h"
#include "Label.h"
#include "Style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace broadside {

ListTrouble::ListTrouble(QWidget *parent)
    : QWidget(parent), m_text(new Label(LabelRole::Body)), m_retry(new QPushButton)
{
    setObjectName(QStringLiteral("listTrouble"));
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(16);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &ListTrouble::retryWanted);
    hide();
    retranslate();
}

void ListTrouble::retranslate()
{
    m_retry->setText(tr("Try again"));
}

void ListTrouble::showError(const Error &error)
{
    const QString text = errorText(error);
    m_text->setText(tr("%1 What you see was read before.").arg(text));
    m_text->setToolTip(error.detail.toHtmlEscaped());
    setAccessibleName(m_text->text());
    show();
}

void ListTrouble::paintEvent(QPaintEvent *)
{
    const Palette &palette = Style::paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.warningSoft);
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace broadside
