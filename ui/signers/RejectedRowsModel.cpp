#include "RejectedRowsModel.h"

#include "Isolated.h"
#include "Session.h"
#include "SignerStore.h"
#include "SignerTexts.h"

#include <QLocale>

namespace broadside {

namespace {

constexpr int rowsAtOnce = 200;
constexpr qsizetype longestText = 400;

QVariant alignmentOf(int column)
{
    return QVariant(Qt::AlignVCenter | (column == RejectedRowsModel::Line ? Qt::AlignTrailing : Qt::AlignLeading));
}

} // namespace

RejectedRowsModel::RejectedRowsModel(Session &session, const QList<ImportRecord> &imports, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_left(imports)
{
    m_left.removeIf([](const ImportRecord &import) { return import.rejected == 0; });
}

int RejectedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RejectedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Text + 1;
}

QVariant RejectedRowsModel::data(const QModelIndex &index, int role) const
{
    const Entry &entry = m_rows[index.row()];
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == Qt::ToolTipRole && index.column() != Line)
        return data(index, Qt::DisplayRole).toString().toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case File:
        return isolated(harmless(entry.fileName));
    case Line:
        return QLocale().toString(entry.row.line);
    case Why:
        return rowFaultText(entry.row.reason);
    default:
        return isolated(harmless(entry.row.text.left(longestText)));
    }
}

QVariant RejectedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("List");
    case Line:
        //: Of a file, counted from 1
        return tr("Line");
    case Why:
        return tr("Why");
    default:
        return tr("The row");
    }
}

bool RejectedRowsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_left.isEmpty() && !m_isReading;
}

void RejectedRowsModel::fetchMore(const QModelIndex &)
{
    if (m_left.isEmpty() || std::exchange(m_isReading, true))
        return;
    m_session.ask(
        this,
        [import = m_left.first().id, after = m_last](Workspace &workspace) {
            return SignerStore(workspace).rejectedRows(import, after, rowsAtOnce);
        },
        [this](const Result<QList<RejectedRow>> &rows) {
            m_isReading = false;
            if (!rows) {
                m_left.clear();
                return emit m_session.failed(rows.error());
            }
            const QString fileName = m_left.first().fileName;
            m_last = rows->isEmpty() ? 0 : rows->last().row;
            if (rows->size() < rowsAtOnce) {
                m_left.removeFirst();
                m_last = 0;
            }
            take(fileName, *rows);
        });
}

void RejectedRowsModel::take(const QString &fileName, const QList<RejectedRow> &rows)
{
    const int first = static_cast<int>(m_rows.size());
    if (!rows.isEmpty()) {
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        for (const RejectedRow &row : rows)
            m_rows.append({fileName, row});
        endInsertRows();
    }
    // A view asks for more when it is scrolled; a short list never is.
    if (rows.size() < rowsAtOnce)
        fetchMore({});
}

} // namespace broadside
