#include "FieldListModel.h"

#include "TextStates.h"

#include <QMimeData>

#include <algorithm>

namespace broadside {

namespace {

constexpr qsizetype excerptLength = 60;

QString mimeType()
{
    return QStringLiteral("application/x-broadside-demand");
}

QList<FieldKey> inListOrder(const Campaign &campaign)
{
    QList<FieldKey> keys = campaign.fieldKeys();
    std::ranges::stable_sort(keys, {}, [](const FieldKey &key) { return fieldInfo(key.kind).group; });
    return keys;
}

} // namespace

void FieldListModel::show(const Campaign &campaign, const Language &language, const QString &filter)
{
    beginResetModel();
    m_language = language;
    m_filter = filter.split(u' ', Qt::SkipEmptyParts);
    fill(campaign);
    applyFilter();
    endResetModel();
}

void FieldListModel::fill(const Campaign &campaign)
{
    m_keys = inListOrder(campaign);
    m_entries.clear();
    std::optional<FieldGroup> group;
    for (const FieldKey &key : std::as_const(m_keys)) {
        const FieldGroup own = fieldInfo(key.kind).group;
        if (group != own) {
            m_entries.append(Entry{.heading = own, .key = {}, .name = fieldGroupName(own), .excerpt = {}});
            group = own;
        }
        m_entries.append(entryOf(campaign, key));
    }
}

FieldListModel::Entry FieldListModel::entryOf(const Campaign &campaign, const FieldKey &key) const
{
    Entry entry{.heading = {}, .key = key, .name = campaign.nameOf(key), .excerpt = {}};
    entry.state = campaign.brief.state(key, m_language);
    const bool isWritten = !campaign.brief.body(key, campaign.brief.sourceOf(key)).trimmed().isEmpty();
    entry.counts = fieldInfo(key.kind).isRequired || isWritten || entry.state != TextState::Missing;
    const QString body = campaign.brief.body(key, m_language);
    if (!key.item.isEmpty())
        entry.excerpt =
            (body.isEmpty() ? campaign.brief.body(key, campaign.brief.sourceOf(key)) : body).left(excerptLength);
    const QString text = entry.name + u'\n' + body;
    entry.matches =
        std::ranges::all_of(m_filter, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    return entry;
}

QString FieldListModel::progressOf(FieldGroup group) const
{
    int done = 0;
    int total = 0;
    for (const Entry &entry : m_entries) {
        if (entry.heading || !entry.counts || fieldInfo(entry.key.kind).group != group)
            continue;
        ++total;
        done += entry.state == TextState::Current || entry.state == TextState::Approved ? 1 : 0;
    }
    const QLocale locale;
    return total == 0 ? QString() : QString(locale.toString(done) + u'/' + locale.toString(total));
}

void FieldListModel::applyFilter()
{
    m_rows.clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].matches)
            continue;
        // A heading without fields below it goes again.
        if (m_entries[i].heading && !m_rows.isEmpty() && m_entries[m_rows.back()].heading)
            m_rows.removeLast();
        m_rows.append(i);
    }
    if (!m_rows.isEmpty() && m_entries[m_rows.back()].heading)
        m_rows.removeLast();
}

void FieldListModel::update(const Campaign &campaign, const FieldKey &key)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].heading || m_entries[i].key != key)
            continue;
        const bool matched = m_entries[i].matches;
        m_entries[i] = entryOf(campaign, key);
        m_entries[i].matches = matched; // a field does not vanish under the hands of whoever writes it
        if (const auto row = m_rows.indexOf(i); row >= 0)
            emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_entries[m_rows[row]].heading == fieldInfo(key.kind).group)
            emit dataChanged(index(row), index(row), {ProgressRole});
    }
}

std::optional<FieldKey> FieldListModel::keyAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Entry &entry = m_entries[m_rows[index.row()]];
    return entry.heading ? std::nullopt : std::optional(entry.key);
}

QModelIndex FieldListModel::indexOf(const FieldKey &key) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const Entry &entry = m_entries[m_rows[row]];
        if (!entry.heading && entry.key == key)
            return index(row);
    }
    return {};
}

int FieldListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FieldListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Entry &entry = m_entries[m_rows[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::ToolTipRole:
        return entry.heading ? QVariant() : QVariant(entry.name + u'\n' + textStateSentence(entry.state));
    case Qt::AccessibleTextRole:
        //: A field's name and its state, read out: "Ask, stale"
        return tr("%1, %2").arg(entry.name, entry.heading ? progressOf(*entry.heading) : textStateName(entry.state));
    case ProgressRole:
        return entry.heading ? progressOf(*entry.heading) : QString();
    case IsHeadingRole:
        return entry.heading.has_value();
    case StateRole:
        return entry.heading ? QVariant() : QVariant(int(entry.state));
    case ExcerptRole:
        return entry.excerpt;
    default:
        return {};
    }
}

Qt::ItemFlags FieldListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const std::optional<FieldKey> key = keyAt(index);
    if (!key)
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return key->kind == FieldKind::Demand ? flags | Qt::ItemIsDragEnabled : flags;
}

std::pair<int, int> FieldListModel::demandRows() const
{
    int first = -1;
    int count = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Entry &entry = m_entries[m_rows[row]];
        if (!entry.heading && entry.key.kind == FieldKind::Demand) {
            first = first < 0 ? row : first;
            ++count;
        }
    }
    return {first, count};
}

QStringList FieldListModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *FieldListModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (const auto key = indexes.isEmpty() ? std::nullopt : keyAt(indexes.front()))
        data->setData(mimeType(), key->item.toUtf8());
    return data;
}

bool FieldListModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                     const QModelIndex &parent) const
{
    const auto [first, count] = demandRows();
    return action == Qt::MoveAction && data->hasFormat(mimeType()) && !parent.isValid() && m_filter.isEmpty() &&
           row >= first && row <= first + count;
}

bool FieldListModel::moveRows(const QModelIndex &, int sourceRow, int count, const QModelIndex &, int row)
{
    const auto [first, demands] = demandRows();
    const auto key = keyAt(index(sourceRow));
    if (count != 1 || !key || key->kind != FieldKind::Demand || row < first || row > first + demands)
        return false;
    // The campaign is changed, and the list follows it, once the drop is over.
    QMetaObject::invokeMethod(
        this, [this, item = key->item, place = row - first] { emit demandMoved(item, place); }, Qt::QueuedConnection);
    return true;
}

} // namespace broadside
