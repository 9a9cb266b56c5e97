// The second step: what stands in which column.
#pragma once

#include "Import.h"

#include <QWidget>

#include <memory>

class QTableView;

namespace Ui {
class ColumnsStep;
}

namespace broadside {

class ColumnTableModel;

class ColumnsStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsStep(QWidget *parent = nullptr);
    ~ColumnsStep() override;

    void setPlan(const ImportPlan &plan);
    /// With the user's choices in it.
    [[nodiscard]] const ImportPlan &plan() const;
    /// Whether a column holds names: without one no row can be taken in.
    [[nodiscard]] bool isComplete() const;
    void retranslate();

signals:
    void completeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChoices();

    std::unique_ptr<Ui::ColumnsStep> m_ui;
    ColumnTableModel *m_model;
    QTableView *m_table;
};

} // namespace broadside
