#include "SignerTableModel.h"

#include <QDateTime>
#include <QLocale>

#include <limits>

namespace broadside {

namespace {

constexpr qsizetype mostWishes = 4; ///< pages that a screen can show, and one to spare

SignerColumn sortColumn(int column)
{
    switch (column) {
    case SignerTableModel::Name:
        return SignerColumn::Name;
    case SignerTableModel::Email:
        return SignerColumn::Email;
    case SignerTableModel::City:
        return SignerColumn::City;
    case SignerTableModel::Region:
        return SignerColumn::Region;
    case SignerTableModel::Source:
        return SignerColumn::Source;
    case SignerTableModel::Status:
        return SignerColumn::Status;
    default:
        return SignerColumn::SignedAt;
    }
}

} // namespace

SignerTableModel::SignerTableModel(Fetch fetch, QObject *parent)
    : QAbstractTableModel(parent), m_fetch(std::move(fetch))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SignerTableModel::fetchNext);
}

void SignerTableModel::setQuery(const SignerQuery &query)
{
    m_query = query;
    reload();
}

void SignerTableModel::reload()
{
    m_isReloading = true;
    m_pending = -1;
    m_wanted.clear();
    const quint64 generation = ++m_generation;
    m_fetch({m_query, 0, m_cache.pageSize(), true}, [this, generation](Result<SignerRows> answer) {
        if (generation != m_generation)
            return;
        m_isReloading = false;
        if (!answer)
            return emit failed(answer.error());
        beginResetModel();
        m_cache.clear();
        m_cache.insert(0, std::move(answer->rows));
        m_count = answer->count;
        endResetModel();
        emit loaded(m_count);
    });
}

void SignerTableModel::clear()
{
    ++m_generation;
    m_isReloading = false;
    m_pending = -1;
    beginResetModel();
    m_cache.clear();
    m_wanted.clear();
    m_count = 0;
    endResetModel();
}

const Signature *SignerTableModel::signature(int row) const
{
    if (row < 0 || row >= m_count)
        return nullptr;
    const Signature *signature = m_cache.row(row);
    if (!signature)
        want(m_cache.pageOf(row));
    return signature;
}

void SignerTableModel::want(qint64 page) const
{
    if (page == m_pending || m_isReloading)
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > mostWishes)
        m_wanted.removeFirst();
    if (m_pending < 0 && !m_timer.isActive())
        m_timer.start();
}

void SignerTableModel::fetchNext()
{
    if (m_pending >= 0 || m_wanted.isEmpty() || m_isReloading)
        return;
    m_pending = m_wanted.takeLast();
    const quint64 generation = m_generation;
    m_fetch({m_query, m_cache.firstRow(m_pending), m_cache.pageSize(), false},
            [this, generation, page = m_pending](Result<SignerRows> answer) {
                if (generation == m_generation)
                    take(page, std::move(answer));
            });
}

void SignerTableModel::take(qint64 page, Result<SignerRows> answer)
{
    m_pending = -1;
    if (!answer) {
        m_wanted.clear();
        return emit failed(answer.error());
    }
    m_cache.insert(page, std::move(answer->rows));
    const qint64 first = m_cache.firstRow(page);
    const qint64 last = std::min(first + m_cache.pageSize(), m_count) - 1;
    emit dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), ColumnCount - 1));
    fetchNext();
}

int SignerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min<qint64>(m_count, std::numeric_limits<int>::max()));
}

int SignerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SignerTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Signature *signature = this->signature(index.row());
    if (!signature)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    switch (index.column()) {
    case SignedAt:
        return signedAtText(signature->signedAt);
    case Name:
        return signature->fullName();
    case Email:
        return signature->email;
    case City:
        return signature->city;
    case Region:
        return signature->region;
    case Source:
        return signature->source;
    case Status:
        return signatureStatusName(signature->status);
    default:
        return {};
    }
}

QVariant SignerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SignedAt:
        //: Heading of a column: when somebody signed
        return tr("Signed");
    case Name:
        return tr("Name");
    case Email:
        return tr("E-mail");
    case City:
        return tr("City");
    case Region:
        return tr("Province");
    case Source:
        //: Heading of a column: where a signature came from
        return tr("Source");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

void SignerTableModel::sort(int column, Qt::SortOrder order)
{
    SignerQuery query = m_query;
    query.sort = sortColumn(column);
    query.descending = order == Qt::DescendingOrder;
    if (query != m_query)
        setQuery(query);
}

QString signedAtText(const QString &isoDate)
{
    const QDateTime moment = QDateTime::fromString(isoDate, Qt::ISODate);
    if (!moment.isValid())
        return {};
    const bool hasTime = isoDate.contains(u'T') || isoDate.contains(u':');
    return QLocale().toString(moment, hasTime ? QStringLiteral("yyyy-MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd"));
}

QString signatureStatusName(SignatureStatus status)
{
    //: The status of a signature: it counts, or it is a second one of the same person
    return status == SignatureStatus::Valid ? SignerTableModel::tr("valid") : SignerTableModel::tr("duplicate");
}

} // namespace broadside
