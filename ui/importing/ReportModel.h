// Rows of an import's report under the columns of the list; those at fault can be corrected.
#pragma once

#include "ReportPart.h"

#include <QAbstractTableModel>
#include <QSet>

namespace broadside {

class ReportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// In front of the list's own columns.
    enum Column { Line, Why, FirstCell };
    /// Whether a cell is what the row is rejected or warned for, and whether it was corrected since the last check.
    enum Role { IsFaultRole = Qt::UserRole + 1, IsCorrectedRole };

    explicit ReportModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void show(ReportPart part, const QList<ReportedRow> &rows, const ImportPlan &plan);
    [[nodiscard]] const ReportedRow &row(int row) const { return m_rows[row]; }
    /// Why it is here, in whole sentences; empty where there is nothing to say.
    [[nodiscard]] QString reasonOf(int row) const;
    /// The cell of a row that is at fault; invalid where none is.
    [[nodiscard]] QModelIndex faultOf(int row) const;
    /// What would be right in that cell and does not stand there yet; empty for none.
    [[nodiscard]] QString proposalOf(int row) const;
    [[nodiscard]] int proposalCount() const;
    void takeProposal(int row);
    void takeProposals();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// A row's cells, by the number of its record.
    void corrected(qint64 record, const QStringList &cells);

private:
    [[nodiscard]] bool isEditable(int row) const;
    [[nodiscard]] QVariant toolTip(const QModelIndex &index) const;

    ReportPart m_part = ReportPart::New;
    QList<ReportedRow> m_rows;
    ImportPlan m_plan;
    qsizetype m_cells = 0; ///< columns of the list, or of its longest row here
    QSet<std::pair<int, qsizetype>> m_corrected;
};

} // namespace broadside
