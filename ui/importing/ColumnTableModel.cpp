#include "ColumnTableModel.h"

#include "Answers.h"
#include "Isolated.h"
#include "SampleModel.h"

#include <algorithm>

namespace broadside {

namespace {

constexpr qsizetype shownSamples = 3;

} // namespace

void ColumnTableModel::show(const ImportPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_plan.mapping.columns.resize(plan.header.size());
    endResetModel();
}

bool ColumnTableModel::has(SignatureField field) const
{
    return m_plan.mapping.columns.contains(field);
}

bool ColumnTableModel::hasName() const
{
    return has(SignatureField::FirstName) || has(SignatureField::LastName) || has(SignatureField::FullName);
}

void ColumnTableModel::setMapping(const ColumnMapping &mapping)
{
    m_plan.mapping = mapping;
    m_plan.mapping.columns.resize(m_plan.header.size());
    if (rowCount() > 0)
        emit dataChanged(index(0, Field), index(rowCount() - 1, Field));
}

void ColumnTableModel::setDateOrder(DateOrder order)
{
    m_plan.mapping.dateOrder = order;
    m_plan.mapping.isDateOrderOpen = false;
}

void ColumnTableModel::setConsentValue(const QString &value, std::optional<bool> meaning)
{
    m_plan.mapping.consentValues[foldedValue(value.toStdString())] = meaning;
}

int ColumnTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.header.size());
}

int ColumnTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ColumnTableModel::samplesOf(int column) const
{
    QStringList values;
    for (const QStringList &row : m_plan.sample) {
        const QString value = inOneLine(row.value(column).trimmed());
        if (!value.isEmpty() && !values.contains(isolated(value)))
            values.append(isolated(value));
        if (values.size() == shownSamples)
            break;
    }
    return values.join(QStringLiteral("  ·  "));
}

QVariant ColumnTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::optional<SignatureField> field = m_plan.mapping.columns[index.row()];
    switch (index.column()) {
    case FileName:
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(inOneLine(m_plan.header[index.row()]))
                                                                  : QVariant();
    case Sample:
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(samplesOf(index.row())) : QVariant();
    case Field:
        if (role == Qt::EditRole)
            return field ? int(*field) : leftOut;
        if (role == Qt::DisplayRole)
            return field ? signatureFieldName(*field) : tr("Leave out");
        return {};
    default:
        return {};
    }
}

bool ColumnTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Field || role != Qt::EditRole)
        return false;
    std::optional<SignatureField> field;
    if (value.toInt() != leftOut)
        field = SignatureField(value.toInt());
    auto &columns = m_plan.mapping.columns;
    if (columns[index.row()] == field)
        return true;
    if (field) {
        if (const qsizetype other = columns.indexOf(field); other >= 0 && other != index.row()) {
            columns[other].reset();
            emit dataChanged(this->index(static_cast<int>(other), Field), this->index(static_cast<int>(other), Field));
        }
    }
    columns[index.row()] = field;
    m_plan.mapping.preset.clear();
    m_plan.mapping = guessedForColumns(m_plan.mapping, m_plan.header, m_plan.sample);
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags ColumnTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Field ? flags | Qt::ItemIsEditable : flags;
}

QVariant ColumnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileName:
        return tr("In the file");
    case Sample:
        return tr("What stands in it");
    default:
        return tr("Goes to");
    }
}

} // namespace broadside
