// The second step: what stands in which column, and what the list does not say by itself.
#pragma once

#include "Import.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ColumnsStep;
}

namespace broadside {

class ColumnTableModel;
class EntryTable;

class ColumnsStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsStep(QWidget *parent = nullptr);
    ~ColumnsStep() override;

    /// The plan's mapping is what was guessed; `remembered`: what was chosen for the last list of that shape, and is
    /// shown first.
    void setPlan(const ImportPlan &plan, const std::optional<ColumnMapping> &remembered = {});
    /// With the user's choices in it.
    [[nodiscard]] const ImportPlan &plan() const;
    /// Whether a column holds names (without one no row can be taken in) and no question is open.
    [[nodiscard]] bool isComplete() const;
    /// Where the keyboard goes when the step comes up.
    [[nodiscard]] QWidget *beginning() const;
    void retranslate();

signals:
    void completeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectAll();
    void offerMappings();
    void takeMapping();
    void showQuestions();
    void showChoices();
    void fitColumns();

    std::unique_ptr<Ui::ColumnsStep> m_ui;
    ColumnTableModel *m_model;
    EntryTable *m_table;
    ColumnMapping m_guessed;
    std::optional<ColumnMapping> m_remembered;
};

} // namespace broadside
