#include "FieldList.h"

#include "FieldListModel.h"
#include "Icon.h"
#include "Isolated.h"
#include "SearchField.h"
#include "Session.h"
#include "Style.h"
#include "TextStates.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace broadside {

namespace {

/// A heading in small muted letters; a field with its name, the beginning of its text where there are several of its
/// kind, and the mark of its state at the trailing edge.
class FieldDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        return {80, index.data(FieldListModel::IsHeadingRole).toBool() ? line + 20 : std::max(36, line + 16)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Style::paletteOf(option.widget);
        const bool isHeading = index.data(FieldListModel::IsHeadingRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(8, 1, -8, -1);
        if (isHeading)
            paintHeading(*painter, option, box.adjusted(10, 10, -10, 0), index, palette);
        else
            paintField(*painter, option, box, index, palette);
        painter->restore();
    }

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                             const QModelIndex &index, const Palette &palette)
    {
        QFont font = option.font;
        font.setPixelSize(scaledPixels(12));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(palette.muted);
        painter.drawText(rect, Qt::AlignVCenter | leading(option), index.data().toString());
        font.setWeight(QFont::Normal);
        painter.setFont(font);
        const int trailing = Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight);
        painter.drawText(rect, Qt::AlignVCenter | trailing, index.data(FieldListModel::ProgressRole).toString());
    }

    static void paintField(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box,
                           const QModelIndex &index, const Palette &palette)
    {
        const bool selected = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        if (selected || hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(selected ? palette.accentSoft : palette.raised);
            painter.drawRoundedRect(box, 8, 8);
        }
        if (selected && (option.state & QStyle::State_HasFocus)) {
            painter.setPen(QPen(palette.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 7, 7);
        }
        const int mark = std::max(9, option.fontMetrics.height() * 9 / 16);
        const QRect inner = box.adjusted(10, 0, -10, 0);
        const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
        drawTextState(painter, place(QRect(inner.right() - mark + 1, inner.center().y() - mark / 2, mark, mark)),
                      TextState(index.data(FieldListModel::StateRole).toInt()), palette);

        QFont font = option.font;
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        const QFontMetrics metrics(font);
        const int width = inner.width() - mark - 10;
        const QString name = index.data().toString();
        // One pixel more: advances are rounded, and eliding is not.
        const int nameWidth = std::min(width, metrics.horizontalAdvance(name) + 1);
        painter.setPen(selected ? palette.accent : palette.text);
        painter.drawText(place(QRect(inner.left(), inner.top(), nameWidth, inner.height())),
                         Qt::AlignVCenter | leading(option), metrics.elidedText(name, Qt::ElideRight, nameWidth));
        const QString excerpt = index.data(FieldListModel::ExcerptRole).toString();
        const int rest = width - nameWidth - 8;
        if (!excerpt.isEmpty() && rest > 4 * metrics.averageCharWidth()) {
            painter.setPen(palette.muted);
            painter.setFont(option.font);
            painter.drawText(place(QRect(inner.left() + nameWidth + 8, inner.top(), rest, inner.height())),
                             Qt::AlignVCenter | leading(option),
                             isolated(QFontMetrics(option.font).elidedText(excerpt, Qt::ElideRight, rest)));
        }
    }

    static int leading(const QStyleOptionViewItem &option)
    {
        return Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    }
};

} // namespace

FieldList::FieldList(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new FieldListModel(this)),
      m_search(new SearchField),
      m_view(new QListView),
      m_add(new QPushButton)
{
    m_search->setObjectName(QStringLiteral("fieldSearch"));
    m_view->setObjectName(QStringLiteral("fieldList"));
    m_add->setObjectName(QStringLiteral("addDemandButton"));
    setButtonRole(m_add, ButtonRole::Flat);
    m_add->setIcon(icon(QStringLiteral("list-add")));

    m_view->setModel(m_model);
    m_view->setItemDelegate(new FieldDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDropIndicatorShown(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 8);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(m_search);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 0);
    foot->addWidget(m_add, 0, Qt::AlignLeading);
    layout->addLayout(foot);

    connect(m_search, &QLineEdit::textChanged, this, &FieldList::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (const auto key = m_model->keyAt(m_model->index(row)))
                return emit chosen(*key);
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const auto key = m_model->keyAt(index);
        if (key && !m_selecting)
            emit chosen(*key);
    });
    connect(m_model, &FieldListModel::demandMoved, this, &FieldList::demandMoved);
    connect(m_add, &QPushButton::clicked, this, &FieldList::addDemandRequested);
}

const QList<FieldKey> &FieldList::keys() const
{
    return m_model->keys();
}

void FieldList::showField(const FieldKey &key)
{
    m_key = key;
    search();
    if (!m_model->indexOf(key).isValid() && !m_search->text().isEmpty())
        m_search->clear();
}

void FieldList::search()
{
    m_selecting = true; // the choice stays what it was while the list becomes shorter and longer
    m_model->show(m_session.campaign(), m_session.language(), m_search->text());
    m_selecting = false;
    select(m_key);
}

void FieldList::update(const FieldKey &key)
{
    m_model->update(m_session.campaign(), key);
}

void FieldList::select(const FieldKey &key)
{
    m_selecting = true;
    const QModelIndex index = m_model->indexOf(key);
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
    m_selecting = false;
}

void FieldList::retranslate()
{
    m_search->setPlaceholderText(tr("Find a field"));
    m_search->setAccessibleName(tr("Find a field"));
    m_view->setAccessibleName(tr("Fields"));
    m_add->setText(tr("Add a demand"));
    m_add->setToolTip(m_add->text());
}

} // namespace broadside
