#include "SampleModel.h"

#include "Isolated.h"

#include <QLocale>

namespace broadside {

namespace {

constexpr qsizetype longestCell = 200;

} // namespace

QString inOneLine(QString text)
{
    text.truncate(longestCell);
    text.replace(QStringLiteral("\r\n"), QStringLiteral(" ⏎ "));
    text.replace(u'\n', QStringLiteral(" ⏎ "));
    text.replace(u'\r', QStringLiteral(" ⏎ "));
    return text;
}

void SampleModel::show(const QStringList &header, const QList<QStringList> &rows)
{
    beginResetModel();
    m_header = header;
    m_rows = rows;
    qsizetype columns = header.size();
    for (const QStringList &row : rows)
        columns = std::max(columns, row.size());
    m_columns = static_cast<int>(columns);
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString cell = m_rows[index.row()].value(index.column());
    return role == Qt::DisplayRole ? isolated(inOneLine(cell)) : cell.left(longestCell);
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return QLocale().toString(section + 1);
    return section < m_header.size() ? inOneLine(m_header[section]) : QString();
}

} // namespace broadside
