#include "LanguageList.h"

#include "Charts.h"
#include "Style.h"

#include <QPainter>
#include <QVBoxLayout>

namespace broadside {

LanguageRow::LanguageRow(const Language &language, const LanguageProgress &progress, QWidget *parent)
    : QAbstractButton(parent), m_progress(progress)
{
    if (progress.missing > 0) {
        m_state = tr("%Ln missing", nullptr, progress.missing);
        m_tone = Tone::Bad;
    } else if (progress.stale > 0) {
        m_state = tr("%Ln stale", nullptr, progress.stale);
        m_tone = Tone::Warning;
    } else if (progress.draft > 0) {
        m_state = tr("%Ln draft(s)", nullptr, progress.draft);
        m_tone = Tone::Warning;
    } else {
        //: All texts of a language are approved, or all are at least current
        m_state = progress.approved == progress.total() ? tr("approved") : tr("complete");
    }
    setText(language.name());
    setAccessibleName(tr("%1: %2 % done, %3").arg(language.name()).arg(progress.percent()).arg(m_state));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setObjectName(QStringLiteral("languageRow_") + language.tag());
}

QSize LanguageRow::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text() + m_state) + scaledPixels(64), scaledPixels(36)};
}

void LanguageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colours = Style::paletteOf(this);
    const auto place = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int ring = scaledPixels(14);
    drawRing(painter, place(QRect(2, (height() - ring) / 2, ring, ring)), m_progress.percent(), m_tone, this);

    const int pill = Pill::sizeOf(m_state).width();
    const QRect words(ring + 14, 0, width() - ring - pill - 26, height());
    painter.setPen(underMouse() ? colours.accent : colours.text);
    painter.drawText(place(words), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    Pill::draw(painter, place(QRect(width() - pill, 0, pill, height())), m_state, m_tone, this);
    if (hasFocus())
        drawFocusRing(painter, rect().adjusted(1, 1, -1, -1), colours.accent);
}

LanguageList::LanguageList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void LanguageList::setCampaign(const Campaign &campaign)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Language &language : campaign.brief.languages) {
        auto *row = new LanguageRow(language, campaign.progress(language));
        connect(row, &QAbstractButton::clicked, this, [this, language] { emit wantsLanguage(language); });
        m_rows->addWidget(row);
    }
    m_rows->addStretch();
}

} // namespace broadside
