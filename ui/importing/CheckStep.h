// The third step: what the import would do, before anything is written.
#pragma once

#include "Import.h"
#include "Tasks.h"

#include <QWidget>

class QTableView;

namespace Ui {
class CheckStep;
}

namespace broadside {

class SampleModel;

class CheckStep final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckStep(QWidget *parent = nullptr);
    ~CheckStep() override;

    /// Runs the import dry, on another thread; one that still runs is stopped first.
    void check(const QString &workspacePath, CampaignId campaign, const ImportPlan &plan);
    void stop();
    /// None while it is not known.
    [[nodiscard]] const std::optional<ImportReport> &report() const { return m_report; }
    void retranslate();

signals:
    void reportChanged();
    /// Stopped by the user: there is nothing to see here.
    void stopped();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(Result<ImportReport> report);
    void showReport();
    void fitColumns();

    std::unique_ptr<Ui::CheckStep> m_ui;
    SampleModel *m_rejected;
    QTableView *m_table;
    std::optional<ImportReport> m_report;
    Error m_error;
    bool m_isStopped = false;
    std::function<void()> m_afterwards; ///< another check, once the one that runs has stopped
    Tasks m_work;                       ///< last: its end waits for the check to stop
};

} // namespace broadside
