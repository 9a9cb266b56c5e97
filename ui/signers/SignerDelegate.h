// Draws a signature's cells: dates muted and in columns of figures, addresses left to right, the status as a pill, and
// what was searched for marked.
#pragma once

#include <QStyledItemDelegate>

namespace broadside {

class SignerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// For an index of a `SignerTableModel`.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace broadside
