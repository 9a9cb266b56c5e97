#include "ReportModel.h"

#include "Isolated.h"
#include "SampleModel.h"

#include <QLocale>

#include <algorithm>

namespace broadside {

namespace {

/// The fields that a fault lies in; the first that the list has is marked.
QList<SignatureField> fieldsOf(const QString &reason)
{
    if (reason == rowFaultId(RowFault::NoName))
        return {SignatureField::FullName, SignatureField::FirstName, SignatureField::LastName};
    if (reason == rowFaultId(RowFault::Email))
        return {SignatureField::Email};
    if (reason == rowFaultId(RowFault::Date))
        return {SignatureField::SignedAt};
    return {};
}

QList<SignatureField> fieldsOf(RowWarning warning)
{
    switch (warning) {
    case RowWarning::EmailTypo:
        return {SignatureField::Email};
    case RowWarning::Phone:
        return {SignatureField::Phone};
    case RowWarning::PostalCode:
        return {SignatureField::PostalCode};
    case RowWarning::PostalRegion:
        return {SignatureField::Region, SignatureField::PostalCode};
    case RowWarning::FutureDate:
    case RowWarning::AncientDate:
        return {SignatureField::SignedAt};
    case RowWarning::Consent:
        return {SignatureField::ConsentEmail};
    }
    Q_UNREACHABLE();
}

QList<RowWarning> warningsOf(RowWarnings warnings)
{
    QList<RowWarning> all;
    for (int i = 0; i < rowWarningCount; ++i) {
        if (warnings & (1U << i))
            all.append(RowWarning(i));
    }
    return all;
}

} // namespace

void ReportModel::show(ReportPart part, const QList<ReportedRow> &rows, const ImportPlan &plan)
{
    beginResetModel();
    m_part = part;
    m_rows = rows;
    m_plan = plan;
    m_corrected.clear();
    m_cells = plan.header.size();
    for (const ReportedRow &row : rows)
        m_cells = std::max(m_cells, row.cells.size());
    endResetModel();
}

QString ReportModel::reasonOf(int row) const
{
    const ReportedRow &shown = m_rows[row];
    const QString original = QLocale().toString(shown.original);
    switch (m_part) {
    case ReportPart::Rejected:
        return rowFaultText(shown.reason);
    case ReportPart::Warned: {
        QStringList texts;
        for (const RowWarning warning : warningsOf(shown.warnings))
            texts.append(rowWarningText(warning));
        return texts.join(u' ');
    }
    case ReportPart::Duplicates:
        //: %1: the number of a row
        return shown.original > 0 ? tr("The same person as in row %1.").arg(original)
                                  : tr("Signed the campaign before.");
    case ReportPart::LikelyDuplicates:
        //: %1: the number of a row
        return shown.original > 0 ? tr("Perhaps the person of row %1.").arg(original)
                                  : tr("Perhaps somebody who signed before.");
    case ReportPart::New:
    case ReportPart::Known:
    case ReportPart::Consents:
        return {};
    }
    Q_UNREACHABLE();
}

QModelIndex ReportModel::faultOf(int row) const
{
    const ReportedRow &shown = m_rows[row];
    QList<SignatureField> fields;
    if (m_part == ReportPart::Rejected)
        fields = fieldsOf(shown.reason);
    else if (const QList<RowWarning> warnings = warningsOf(shown.warnings);
             m_part == ReportPart::Warned && !warnings.isEmpty())
        fields = fieldsOf(warnings.first());
    for (const SignatureField field : fields) {
        if (const qsizetype column = m_plan.mapping.columns.indexOf(field); column >= 0)
            return index(row, FirstCell + static_cast<int>(column));
    }
    return {};
}

QString ReportModel::proposalOf(int row) const
{
    const QModelIndex fault = faultOf(row);
    const QString &proposal = m_rows[row].proposal;
    return fault.isValid() && isEditable(row) && fault.data(Qt::EditRole).toString() != proposal ? proposal : QString();
}

int ReportModel::proposalCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += proposalOf(row).isEmpty() ? 0 : 1;
    return count;
}

void ReportModel::takeProposal(int row)
{
    if (const QString proposal = proposalOf(row); !proposal.isEmpty())
        setData(faultOf(row), proposal, Qt::EditRole);
}

void ReportModel::takeProposals()
{
    for (int row = 0; row < rowCount(); ++row)
        takeProposal(row);
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + static_cast<int>(m_cells);
}

// A cell that the report cut would lose its end if it were stored as it stands here.
bool ReportModel::isEditable(int row) const
{
    return (m_part == ReportPart::Rejected || m_part == ReportPart::Warned) &&
           std::ranges::none_of(m_rows[row].cells,
                                [](const QString &cell) { return cell.size() >= reportedCellLength; });
}

QVariant ReportModel::toolTip(const QModelIndex &index) const
{
    if (index.column() == Why || index.data(IsFaultRole).toBool())
        return reasonOf(index.row());
    return index.column() >= FirstCell ? m_rows[index.row()].cells.value(index.column() - FirstCell) : QVariant();
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReportedRow &row = m_rows[index.row()];
    const int cell = index.column() - FirstCell;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Line)
            return QLocale().toString(row.line);
        return index.column() == Why ? reasonOf(index.row()) : isolated(inOneLine(row.cells.value(cell)));
    case Qt::EditRole:
        return cell < 0 ? QVariant() : row.cells.value(cell);
    case Qt::ToolTipRole:
        return toolTip(index);
    case IsFaultRole:
        return cell >= 0 && faultOf(index.row()) == index;
    case IsCorrectedRole:
        return m_corrected.contains({index.row(), cell});
    case Qt::AccessibleDescriptionRole:
        return cell >= 0 && faultOf(index.row()) == index ? reasonOf(index.row()) : QVariant();
    default:
        return {};
    }
}

bool ReportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int cell = index.column() - FirstCell;
    if (!index.isValid() || role != Qt::EditRole || cell < 0 || !isEditable(index.row()))
        return false;
    ReportedRow &row = m_rows[index.row()];
    if (row.cells.value(cell) == value.toString())
        return true;
    // A row that was too short is filled up, one that was too long is cut once its end is empty.
    row.cells.resize(std::max({row.cells.size(), qsizetype{cell} + 1, m_plan.header.size()}));
    row.cells[cell] = value.toString();
    while (row.cells.size() > m_plan.header.size() && row.cells.last().trimmed().isEmpty())
        row.cells.removeLast();
    m_corrected.insert({index.row(), cell});
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    emit corrected(row.row, row.cells);
    return true;
}

Qt::ItemFlags ReportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() >= FirstCell && isEditable(index.row()) ? flags | Qt::ItemIsEditable
                                                                                     : flags;
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == Line)
        return tr("Line");
    if (section == Why)
        return tr("Why");
    return inOneLine(m_plan.header.value(section - FirstCell));
}

} // namespace broadside
