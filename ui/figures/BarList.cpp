#include "BarList.h"

#include "ShareText.h"
#include "Style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace broadside {

namespace {

constexpr qsizetype shownAtFirst = 6;
constexpr int barHeight = 6;
constexpr int gap = 5;      ///< between words and bar
constexpr int rowSpace = 7; ///< above the words and below the bar
constexpr int countRole = Qt::UserRole;
constexpr int shareRole = Qt::UserRole + 1;
constexpr int shareTextRole = Qt::UserRole + 2;
constexpr int clickableRole = Qt::UserRole + 3;

/// The name and the figures on a line, the bar under them: there is room for both however narrow the card or large the
/// text.
class BarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + gap + barHeight + 2 * rowSpace};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = Style::paletteOf(option.widget);
        const bool isClickable = index.data(clickableRole).toBool();
        const bool isHovered = isClickable && option.state.testFlag(QStyle::State_MouseOver);
        const auto mirrored = [&option](const QRect &place) {
            return QStyle::visualRect(option.direction, option.rect, place);
        };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(option.font);
        const QRect line(option.rect.left(), option.rect.top() + rowSpace, option.rect.width(),
                         option.fontMetrics.height());
        const int trailing = static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute) |
                             static_cast<int>(option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight);
        const int leading = static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute) |
                            static_cast<int>(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);

        const QString share = index.data(shareTextRole).toString();
        const int shareRoom = std::max(option.fontMetrics.horizontalAdvance(share),
                                       option.fontMetrics.horizontalAdvance(shareText(0.88)));
        painter->setPen(palette.muted);
        painter->drawText(mirrored({line.right() + 1 - shareRoom, line.top(), shareRoom, line.height()}), trailing,
                          share);
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
        painter->setPen(palette.text);
        const QString count = QLocale().toString(index.data(countRole).toLongLong());
        const int countRoom = QFontMetrics(strong).horizontalAdvance(count);
        const int figures = shareRoom + 10 + countRoom;
        painter->drawText(mirrored({line.right() + 1 - figures, line.top(), countRoom, line.height()}), trailing,
                          count);
        painter->setFont(option.font);
        painter->setPen(isHovered ? palette.accent : palette.text);
        const int nameRoom = std::max(line.width() - figures - 12, 0);
        painter->drawText(mirrored({line.left(), line.top(), nameRoom, line.height()}), leading,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, nameRoom));

        const QRectF groove(option.rect.left(), line.bottom() + 1 + gap, option.rect.width(), barHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.line);
        painter->drawRoundedRect(groove, barHeight / 2.0, barHeight / 2.0);
        const double value = index.data(shareRole).toDouble();
        if (value > 0) {
            QRectF bar = groove;
            bar.setWidth(std::max(value * groove.width(), static_cast<double>(barHeight)));
            if (option.direction == Qt::RightToLeft)
                bar.moveRight(groove.right());
            painter->setBrush(palette.accent);
            painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
        }
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawFocusRing(*painter, option.rect.adjusted(-1, 1, 1, -1), palette.accent, 6);
        painter->restore();
    }
};

} // namespace

BarList::BarList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new BarDelegate(this));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, &BarList::choose);
}

void BarList::setRows(const QList<BarRow> &rows, qint64 total)
{
    const bool wasOpen = m_shown > shownAtFirst;
    m_rows = rows;
    m_total = total;
    m_shown = wasOpen || rows.size() <= shownAtFirst + 1 ? rows.size() : shownAtFirst;
    fill();
}

void BarList::showAll()
{
    m_shown = m_rows.size();
    fill();
}

void BarList::fill()
{
    m_model->clear();
    for (qsizetype at = 0; at < m_shown; ++at) {
        const BarRow &row = m_rows[at];
        auto *item = new QStandardItem(row.name);
        const double share = m_total > 0 ? static_cast<double>(row.count) / static_cast<double>(m_total) : 0;
        item->setData(row.count, countRole);
        item->setData(share, shareRole);
        item->setData(shareText(share), shareTextRole);
        item->setData(row.filter && row.count > 0, clickableRole);
        //: A value, its number of signatures and their share: "French: 1,204, 44 %"
        item->setData(tr("%1: %2, %3").arg(row.name, QLocale().toString(row.count), shareText(share)),
                      Qt::AccessibleTextRole);
        if (!row.note.isEmpty())
            item->setToolTip(row.note);
        m_model->appendRow(item);
    }
    updateGeometry();
}

FigureTable BarList::table(const QString &nameHeader) const
{
    FigureTable table{{nameHeader, tr("Signatures"), tr("Share")}, {}};
    for (const BarRow &row : m_rows) {
        const double share = m_total > 0 ? static_cast<double>(row.count) / static_cast<double>(m_total) : 0;
        table.rows.append({row.name, QString::number(row.count), QString::number(share, 'f', 4)});
    }
    return table;
}

QSize BarList::sizeHint() const
{
    const int row = std::max(sizeHintForRow(0), 0);
    return {scaledPixels(220), row * static_cast<int>(m_shown)};
}

QSize BarList::minimumSizeHint() const
{
    return {scaledPixels(120), sizeHint().height()};
}

void BarList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void BarList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(0, 0));
}

void BarList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void BarList::choose(const QModelIndex &index)
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return;
    const BarRow &row = m_rows[index.row()];
    if (row.filter && row.count > 0)
        emit wantsSignatures(*row.filter);
}

} // namespace broadside
