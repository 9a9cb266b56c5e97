// The third step: what the import would do, before anything is written, with the rows themselves. Rows at fault are
// corrected in place.
#pragma once

#include "ReportPart.h"
#include "Tasks.h"

#include <QWidget>

namespace Ui {
class CheckStep;
}

namespace broadside {

class EntryTable;
class ReportModel;
class SampleModel;

class CheckStep final : public QWidget
{
    Q_OBJECT
public:
    /// What is saved goes through `tasks`; the check itself through work of its own.
    explicit CheckStep(Tasks &tasks, QWidget *parent = nullptr);
    ~CheckStep() override;

    /// Runs the import dry, on another thread; one that still runs is stopped first. What was corrected before counts
    /// as long as it is the same table.
    void check(const QString &workspacePath, CampaignId campaign, const ImportPlan &plan);
    void stop();
    /// None while it is not known.
    [[nodiscard]] const std::optional<ImportReport> &report() const { return m_report; }
    /// The plan that was checked, with the corrections since.
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }
    /// Whether rows were corrected that no check has seen yet.
    [[nodiscard]] bool hasUnchecked() const { return m_unchecked > 0; }
    void checkAgain();
    /// Where the keyboard goes while it is at work.
    [[nodiscard]] QWidget *beginning() const;
    void retranslate();

signals:
    void reportChanged();
    void correctionsChanged();
    /// Stopped by the user: there is nothing to see here.
    void stopped();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectAll();
    void take(Result<ImportReport> report);
    void showReport();
    void showIntro();
    void showPart(ReportPart part);
    void showConsents();
    void showRow();
    void takeCorrection(qint64 record, const QStringList &cells);
    void forgetCorrections();
    void showCorrections();
    void saveRejected();
    void fitColumns();
    [[nodiscard]] ReportPart firstPart() const;

    Tasks &m_tasks;
    std::unique_ptr<Ui::CheckStep> m_ui;
    ReportModel *m_rows;
    SampleModel *m_consents;
    EntryTable *m_table;
    QString m_workspacePath;
    CampaignId m_campaign = CampaignId::None;
    ImportPlan m_plan;
    std::optional<ImportReport> m_report;
    ReportPart m_part = ReportPart::New;
    qsizetype m_unchecked = 0;
    Error m_error;
    bool m_isStopped = false;
    std::function<void()> m_afterwards; ///< another check, once the one that runs has stopped
    Tasks m_work;                       ///< last: its end waits for the check to stop
};

} // namespace broadside
