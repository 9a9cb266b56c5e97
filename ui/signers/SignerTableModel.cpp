#include "SignerTableModel.h"

#include <QLocale>

#include <algorithm>

namespace broadside {

namespace {

constexpr qsizetype mostWishes = 4; ///< pages that a screen can show, and one to spare

QList<ShownSignature> withShortComments(QList<ShownSignature> rows)
{
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (rows.at(at).signature.comment.size() > SignerTableModel::longestComment)
            rows[at].signature.comment.truncate(SignerTableModel::longestComment);
    }
    return rows;
}

} // namespace

SignerTableModel::SignerTableModel(SignerSource *source, QObject *parent)
    : QAbstractTableModel(parent), m_source(source)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SignerTableModel::readNext);
    connect(source, &SignerSource::shown, this, &SignerTableModel::takeList);
    connect(source, &SignerSource::rowsRead, this, &SignerTableModel::takeRows);
    connect(source, &SignerSource::orderKnown, this, [this] {
        m_list.knowsOrder = true;
        // Whoever looks at rows beyond the first ones asks again.
        if (m_list.count > SignerView::firstRows)
            emit dataChanged(index(SignerView::firstRows, 0), index(rowCount() - 1, columnCount() - 1));
    });
    connect(source, &SignerSource::failed, this, [this] {
        m_isLoading = false;
        m_pending = -1;
        m_wanted.clear();
    });
}

void SignerTableModel::setQuery(const SignerQuery &query)
{
    const bool hasOrderChanged = query.order != m_query.order;
    m_query = query;
    reload();
    if (hasOrderChanged) {
        emit orderChanged();
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void SignerTableModel::reload(qint64 row)
{
    m_isLoading = true;
    m_pending = -1;
    m_wanted.clear();
    m_source->show(m_query, m_cache.firstRow(m_cache.pageOf(row)), m_cache.pageSize());
}

void SignerTableModel::clear()
{
    m_isLoading = false;
    m_pending = -1;
    beginResetModel();
    m_cache.clear();
    m_wanted.clear();
    m_list = {};
    m_hits = {};
    endResetModel();
}

void SignerTableModel::takeList(const ShownList &list)
{
    m_isLoading = false;
    m_pending = -1;
    m_wanted.clear();
    const bool isNew = list.query != m_list.query || m_list.count == 0;
    const bool hasRoom = list.count == m_list.count;
    if (isNew || !hasRoom)
        beginResetModel();
    if (isNew)
        m_cache.clear();
    else
        m_cache.expire(); // the old rows stand until the new ones are read
    m_list = list;
    m_list.rows.clear();
    m_cache.insert(m_cache.pageOf(list.offset), withShortComments(list.rows));
    m_hits = SearchHits(list.query.search);
    if (isNew || !hasRoom)
        endResetModel();
    else if (m_list.count > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit loaded(m_list.count, isNew);
}

const ShownSignature *SignerTableModel::signature(int row) const
{
    if (row < 0 || row >= m_list.count)
        return nullptr;
    const qint64 page = m_cache.pageOf(row);
    if (!m_cache.isFresh(page))
        want(page);
    return m_cache.row(row);
}

void SignerTableModel::want(qint64 page) const
{
    const bool canBeRead = m_list.knowsOrder || m_cache.firstRow(page) < SignerView::firstRows;
    if (page == m_pending || m_isLoading || !canBeRead)
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > mostWishes)
        m_wanted.removeFirst();
    if (m_pending < 0 && !m_timer.isActive())
        m_timer.start();
}

void SignerTableModel::readNext()
{
    if (m_pending >= 0 || m_wanted.isEmpty() || m_isLoading)
        return;
    m_pending = m_wanted.takeLast();
    m_source->readRows(m_cache.firstRow(m_pending), m_cache.pageSize());
}

void SignerTableModel::takeRows(qint64 offset, const QList<ShownSignature> &rows)
{
    const qint64 page = m_cache.pageOf(offset);
    if (page != m_pending || m_isLoading)
        return;
    m_pending = -1;
    m_cache.insert(page, withShortComments(rows));
    const qint64 last = std::min(offset + m_cache.pageSize(), static_cast<qint64>(rowCount())) - 1;
    emit dataChanged(index(static_cast<int>(offset), 0), index(static_cast<int>(last), columnCount() - 1));
    readNext();
}

int SignerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_list.count, mostRows));
}

int SignerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(signerColumns().size());
}

int SignerTableModel::sortLevel(SignerColumn column) const
{
    const auto found = std::ranges::find(m_query.order, column, &SortLevel::column);
    return found == m_query.order.end() ? -1 : static_cast<int>(found - m_query.order.begin());
}

QString SignerTableModel::spokenCell(const ShownSignature &shown, SignerColumn column) const
{
    const QString text = cellText(shown, column);
    //: Read out for an empty cell: %1 is a column's heading
    return text.isEmpty() ? tr("%1: none").arg(signerColumnName(column)) : text;
}

QVariant SignerTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const SignerColumn column = columnAt(index.column());
    const ShownSignature *shown = signature(index.row());
    if (!shown && role == Qt::AccessibleTextRole)
        //: Read out for a row that is still being read from the disk
        return tr("loading");
    if (!shown)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*shown, column);
    case Qt::ToolTipRole:
        return cellTip(*shown, column);
    default:
        return spokenCell(*shown, column);
    }
}

QVariant SignerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(QLocale().toString(section + 1)) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const SignerColumn column = columnAt(section);
    const QString name = signerColumnName(column);
    const int level = sortLevel(column);
    if (role == Qt::DisplayRole || level < 0)
        return name;
    const bool descending = m_query.order[level].descending;
    if (m_query.order.size() == 1)
        //: A column's heading, read out
        return descending ? tr("%1, sorted downwards").arg(name) : tr("%1, sorted upwards").arg(name);
    //: A column's heading, read out; %2: 1 for what the table is sorted by first, 2 for what decides between equals …
    return (descending ? tr("%1, sorted downwards, level %2") : tr("%1, sorted upwards, level %2"))
        .arg(name, QLocale().toString(level + 1));
}

void SignerTableModel::sort(int column, Qt::SortOrder order)
{
    if (canOrderBy(columnAt(column)))
        setOrder({{columnAt(column), order == Qt::DescendingOrder}});
}

void SignerTableModel::setOrder(const SignerOrder &order)
{
    if (order == m_query.order)
        return;
    SignerQuery query = m_query;
    query.order = order;
    setQuery(query);
}

} // namespace broadside
