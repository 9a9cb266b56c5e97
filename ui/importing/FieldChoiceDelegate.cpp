#include "FieldChoiceDelegate.h"

#include "ColumnTableModel.h"
#include "Style.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace broadside {

namespace {

constexpr int margin = 4;

} // namespace

QSize FieldChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, std::max(32, option.fontMetrics.height() + 12) + 2 * margin};
}

void FieldChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionComboBox box;
    box.initFrom(option.widget);
    box.rect = option.rect.adjusted(margin, margin, -margin, -margin);
    box.direction = option.direction;
    box.state = QStyle::State_Enabled;
    const int room = option.widget->style()
                         ->subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxEditField, option.widget)
                         .width();
    box.currentText = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room - 2);
    if (option.state & QStyle::State_HasFocus)
        box.state |= QStyle::State_HasFocus;
    if (option.state & QStyle::State_MouseOver)
        box.state |= QStyle::State_MouseOver;
    if (index.data(Qt::EditRole).toInt() == ColumnTableModel::leftOut) {
        const QColor muted = Style::paletteOf(option.widget).muted;
        box.palette.setColor(QPalette::ButtonText, muted);
        box.palette.setColor(QPalette::Text, muted);
    }
    option.widget->style()->drawComplexControl(QStyle::CC_ComboBox, &box, painter, nullptr);
    option.widget->style()->drawControl(QStyle::CE_ComboBoxLabel, &box, painter, nullptr);
}

QWidget *FieldChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("fieldBox"));
    box->setAccessibleName(
        tr("Where “%1” goes").arg(index.siblingAtColumn(ColumnTableModel::FileName).data().toString()));
    box->addItem(ColumnTableModel::tr("Leave out"), ColumnTableModel::leftOut);
    box->insertSeparator(1);
    for (const SignatureField field : signatureFields())
        box->addItem(signatureFieldName(field), int(field));
    box->setMaxVisibleItems(box->count());
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<FieldChoiceDelegate *>(this);
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void FieldChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void FieldChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
}

void FieldChoiceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(margin, margin, -margin, -margin));
}

} // namespace broadside
