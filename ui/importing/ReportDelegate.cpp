#include "ReportDelegate.h"

#include "Icon.h"
#include "ReportModel.h"
#include "Style.h"

#include <QLineEdit>
#include <QPainter>

namespace broadside {

void ReportDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Palette &palette = Style::paletteOf(option->widget);
    const bool isCorrected = index.data(ReportModel::IsCorrectedRole).toBool();
    const bool isFault = index.data(ReportModel::IsFaultRole).toBool();
    if (isCorrected || isFault) {
        option->backgroundBrush = isCorrected ? palette.goodSoft : palette.warningSoft;
        option->icon = isCorrected ? icon(QStringLiteral("document-edit")) : icon(QStringLiteral("data-warning"));
        option->decorationSize = QSize(scaledPixels(16), scaledPixels(16));
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
    if (index.column() < ReportModel::FirstCell)
        option->palette.setColor(QPalette::Text, palette.muted);
}

void ReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->setPen(Style::paletteOf(option.widget).line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QWidget *ReportDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEdit"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void ReportDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    const int least = scaledPixels(220);
    QRect place = option.rect;
    if (place.width() < least) {
        place.setWidth(least);
        if (option.direction == Qt::RightToLeft)
            place.moveRight(option.rect.right());
        place.moveRight(std::min(place.right(), editor->parentWidget()->width() - 1));
        place.moveLeft(std::max(place.left(), 0));
    }
    editor->setGeometry(place);
}

} // namespace broadside
