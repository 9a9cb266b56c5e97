#include "SignerDelegate.h"

#include "Pill.h"
#include "SignerTableModel.h"
#include "Style.h"

#include <QPainter>
#include <QTextLayout>

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

/// Where a row's text will stand: it is still on its way.
void drawPlaceholder(QPainter &painter, const QRect &cell, const Palette &palette, const QModelIndex &index,
                     Qt::LayoutDirection direction)
{
    // Of uneven length, as texts are, and each always the same.
    const int share = 45 + (index.row() * 7 + index.column() * 13) % 40;
    QRect bar(cell.left(), cell.center().y() - 3, std::min(cell.width() * share / 100, scaledPixels(140)), 7);
    bar = QStyle::visualRect(direction, cell, bar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.line);
    painter.drawRoundedRect(bar, 3.5, 3.5);
}

struct CellLooks
{
    QColor ink;
    QFont font;
    bool isLeftToRight = false;
};

/// One line with the hits on a ground of their own and underlined: not by colour alone.
void drawLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &cell, const QString &whole,
              const SearchHits &hits, const CellLooks &looks)
{
    const QString text = QFontMetrics(looks.font).elidedText(whole, Qt::ElideRight, cell.width());
    QTextLayout layout(text, looks.font, painter.device());
    QTextOption lineOption;
    lineOption.setWrapMode(QTextOption::NoWrap);
    const bool isRightToLeft = !looks.isLeftToRight && whole.isRightToLeft();
    lineOption.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    lineOption.setAlignment(Qt::AlignAbsolute | Qt::AlignLeft);
    layout.setTextOption(lineOption);
    QList<QTextLayout::FormatRange> marks;
    const Palette &palette = Style::paletteOf(option.widget);
    for (const TextHit &hit : hits.in(whole)) {
        const auto length = std::min(hit.start + hit.length, text.size()) - hit.start;
        if (length <= 0)
            continue;
        QTextCharFormat format;
        format.setBackground(palette.warningSoft);
        format.setForeground(palette.text);
        format.setFontUnderline(true);
        marks.append({static_cast<int>(hit.start), static_cast<int>(length), format});
    }
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(cell.width());
    layout.endLayout();
    const double width = line.naturalTextWidth();
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const double left = isMirrored ? cell.right() + 1 - width : cell.left();
    painter.setPen(looks.ink);
    layout.draw(&painter, QPointF(left, cell.top() + (cell.height() - line.height()) / 2));
}

CellLooks looksOf(SignerColumn column, const QStyleOptionViewItem &option)
{
    const Palette &palette = Style::paletteOf(option.widget);
    CellLooks looks{palette.muted, option.font, isLeftToRight(column)};
    switch (column) {
    case SignerColumn::Name:
        looks.font.setWeight(QFont::Medium);
        [[fallthrough]];
    case SignerColumn::Email:
    case SignerColumn::City:
    case SignerColumn::Comment:
    case SignerColumn::Tags:
        looks.ink = palette.text;
        break;
    default:
        break;
    }
    return looks;
}

bool isSearched(SignerColumn column)
{
    return column == SignerColumn::Name || column == SignerColumn::Email || column == SignerColumn::City ||
           column == SignerColumn::PostalCode || column == SignerColumn::Comment;
}

} // namespace

QSize SignerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, std::max(34, option.fontMetrics.height() + 16)};
}

void SignerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &model = *static_cast<const SignerTableModel *>(index.model());
    const Palette &palette = Style::paletteOf(option.widget);
    const QRect cell = option.rect.adjusted(padding, 0, -padding, 0);
    const SignerColumn column = SignerTableModel::columnAt(index.column());

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, palette.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, palette.raised);
    painter->setPen(palette.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), palette.accent, 4);

    CellLooks looks = looksOf(column, option);
    painter->setFont(looks.font);
    if (const ShownSignature *shown = model.signature(index.row())) {
        QString text = cellText(*shown, column);
        static const SearchHits none;
        if (column == SignerColumn::Status) {
            const bool isValid = shown->signature.status == SignatureStatus::Valid;
            Pill::draw(*painter, cell, text, isValid ? Tone::Good : Tone::Neutral, option.widget);
        } else if (column == SignerColumn::SignedAt) {
            painter->setPen(palette.muted);
            drawFigures(*painter, cell, text, option.direction == Qt::RightToLeft);
        } else if (column == SignerColumn::Email && text.isEmpty()) {
            //: Instead of an e-mail address that a signer did not give
            drawLine(*painter, option, cell, tr("none"), none, {palette.muted, looks.font, false});
        } else {
            drawLine(*painter, option, cell, text, isSearched(column) ? model.hits() : none, looks);
        }
    } else {
        drawPlaceholder(*painter, cell, palette, index, option.direction);
    }
    painter->restore();
}

} // namespace broadside
