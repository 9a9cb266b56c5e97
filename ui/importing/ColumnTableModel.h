// What each column of a list holds: a row a column, with its name, what stands in it, and the field it becomes.
#pragma once

#include "Import.h"

#include <QAbstractTableModel>

namespace broadside {

class ColumnTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FileName, Sample, Field, ColumnCount };

    explicit ColumnTableModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void show(const ImportPlan &plan);
    /// With the user's choices in it.
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }
    /// Another mapping for the same list.
    void setMapping(const ColumnMapping &mapping);
    /// Answers a question that was open.
    void setDateOrder(DateOrder order);
    void setNameOrder(NameOrder order) { m_plan.mapping.nameOrder = order; }
    /// `value`: as it stands in the list.
    void setConsentValue(const QString &value, std::optional<bool> meaning);
    void setConsentInverted(bool isInverted) { m_plan.mapping.consentIsInverted = isInverted; }
    void setCountry(const QString &country) { m_plan.mapping.country = country; }
    [[nodiscard]] bool hasName() const;
    [[nodiscard]] bool has(SignatureField field) const;

    /// No field; the others are numbered by `SignatureField`.
    static constexpr int leftOut = -1;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// A field is held by one column: the one that had it is left out.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString samplesOf(int column) const;

    ImportPlan m_plan;
};

} // namespace broadside
