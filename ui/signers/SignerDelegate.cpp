#include "SignerDelegate.h"

#include "Pill.h"
#include "SignerTableModel.h"
#include "Style.h"

#include <QPainter>

namespace broadside {

namespace {

constexpr int padding = 10; // as in the header

/// Left to right, every digit as wide as the widest, so that figures stand in columns (Qt 6.4 cannot ask a font for
/// "tnum").
void drawFigures(QPainter &painter, const QRect &rect, const QString &text, bool isMirrored)
{
    const QFontMetrics metrics = painter.fontMetrics();
    int digit = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            digit = std::max(digit, metrics.horizontalAdvance(c));
    }
    const auto widthOf = [&](QChar c) { return c.isDigit() ? digit : metrics.horizontalAdvance(c); };
    int width = 0;
    for (const QChar c : text)
        width += widthOf(c);
    int x = isMirrored ? rect.right() + 1 - width : rect.left();
    for (const QChar c : text) {
        painter.drawText(QRect(x, rect.top(), widthOf(c), rect.height()), Qt::AlignCenter | Qt::TextDontClip, c);
        x += widthOf(c);
    }
}

} // namespace

QSize SignerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, std::max(34, option.fontMetrics.height() + 16)};
}

void SignerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = Style::paletteOf(option.widget);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRect cell = option.rect.adjusted(padding, 0, -padding, 0);
    const int alignment = Qt::AlignVCenter | Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, palette.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, palette.raised);
    painter->setPen(palette.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QFont font = option.font;
    painter->setFont(font);
    painter->setPen(palette.text);
    QString text = index.data().toString();
    switch (index.column()) {
    case SignerTableModel::SignedAt:
        painter->setPen(palette.muted);
        drawFigures(*painter, cell, text, isMirrored);
        break;
    case SignerTableModel::Status: {
        const bool isValid = text == signatureStatusName(SignatureStatus::Valid);
        const bool isHere = isValid || text == signatureStatusName(SignatureStatus::Duplicate);
        if (isHere)
            Pill::draw(*painter, cell, text, isValid ? Tone::Good : Tone::Neutral, option.widget);
        break;
    }
    case SignerTableModel::Name:
        font.setWeight(QFont::Medium);
        painter->setFont(font);
        painter->drawText(cell, alignment, QFontMetrics(font).elidedText(text, Qt::ElideRight, cell.width()));
        break;
    case SignerTableModel::Email:
        if (text.isEmpty()) {
            painter->setPen(palette.muted);
            //: Instead of an e-mail address that a signer did not give
            text = tr("none");
        } else {
            text = QFontMetrics(font).elidedText(text, Qt::ElideRight, cell.width());
            painter->setLayoutDirection(Qt::LeftToRight);
        }
        painter->drawText(cell, alignment, text);
        break;
    default:
        if (index.column() != SignerTableModel::City)
            painter->setPen(palette.muted);
        painter->drawText(cell, alignment, QFontMetrics(font).elidedText(text, Qt::ElideRight, cell.width()));
    }
    painter->restore();
}

} // namespace broadside
