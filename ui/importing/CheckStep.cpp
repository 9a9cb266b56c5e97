#include "CheckStep.h"

#include "ImportRun.h"
#include "SampleModel.h"
#include "ui_CheckStep.h"

#include <QHeaderView>
#include <QTableView>

namespace broadside {

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::CheckStep>()),
      m_rejected(new SampleModel(this)),
      m_table(new QTableView)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("stepCheck"));
    m_table->setObjectName(QStringLiteral("rejectedTable"));
    m_table->setModel(m_rejected);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(30, m_table->fontMetrics().height() + 12));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_ui->rejectedCard->setPadding(0);
    m_ui->rejectedCard->content()->addWidget(m_table);
    m_ui->rejectedCard->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_ui->progressBar->setRange(0, 1000);
    setFocusProxy(m_ui->stopButton);
    connect(m_ui->stopButton, &QPushButton::clicked, this, &CheckStep::stop);
    connect(&m_work, &Tasks::progressed, this, [this](double share, int secondsLeft) {
        showProgress(*m_ui->progressBar, *m_ui->timeLabel, share, secondsLeft);
    });
    retranslate();
}

CheckStep::~CheckStep() = default;

void CheckStep::check(const QString &workspacePath, CampaignId campaign, const ImportPlan &plan)
{
    if (m_work.isRunning()) {
        m_work.cancel();
        m_afterwards = [=, this] { check(workspacePath, campaign, plan); };
        return;
    }
    m_report.reset();
    m_error = {};
    m_isStopped = false;
    showProgress(*m_ui->progressBar, *m_ui->timeLabel, -1, -1);
    showReport();
    emit reportChanged();
    runImportIn(m_work, workspacePath, campaign, plan, ImportMode::DryRun,
                [this](Result<ImportReport> report) { take(std::move(report)); });
}

void CheckStep::stop()
{
    if (!m_work.isRunning())
        return;
    m_isStopped = true;
    m_afterwards = {};
    m_work.cancel();
}

void CheckStep::take(Result<ImportReport> report)
{
    if (const auto next = std::exchange(m_afterwards, {}))
        return next();
    if (m_isStopped)
        return emit stopped();
    m_error = report ? Error{} : report.error();
    if (report)
        m_report = std::move(*report);
    showReport();
    emit reportChanged();
}

void CheckStep::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->progressBar->setAccessibleName(tr("How far the check is"));
    m_table->setAccessibleName(tr("Rejected rows"));
    m_ui->counts->retranslate();
    showReport();
}

void CheckStep::showReport()
{
    const bool failed = !m_error.what.isEmpty();
    m_ui->progressRow->setVisible(!m_report && !failed);
    m_ui->counts->setVisible(m_report.has_value());
    m_ui->rejectedLabel->setVisible(m_report && !m_report->rejected.isEmpty());
    m_ui->rejectedCard->setVisible(m_report && !m_report->rejected.isEmpty());
    if (failed) {
        m_ui->titleLabel->setText(tr("The list could not be checked"));
        m_ui->introLabel->setText(m_error.next.isEmpty() ? m_error.what : m_error.what + u' ' + m_error.next);
        return;
    }
    if (!m_report) {
        m_ui->titleLabel->setText(tr("Checking every row…"));
        m_ui->introLabel->setText(tr("Nothing is written yet."));
        return;
    }
    m_ui->titleLabel->setText(tr("This is what will happen"));
    m_ui->introLabel->setText(
        tr("%Ln row(s) in the file. Nothing is written yet.", nullptr, static_cast<int>(m_report->record.rows)));
    m_ui->counts->setRecord(m_report->record);

    QList<QStringList> rows;
    for (const ReportedRow &row : m_report->rejected)
        rows.append({QLocale().toString(row.line), rowFaultText(row.reason), row.cells.join(QStringLiteral(" · "))});
    m_rejected->show({tr("Line"), tr("Why"), tr("The row")}, rows);
    fitColumns();
    m_ui->rejectedLabel->setText(m_report->record.rejected > m_report->rejected.size() ? tr("The first rejected rows")
                                                                                       : tr("Rejected rows"));
}

void CheckStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void CheckStep::fitColumns()
{
    const int character = m_table->fontMetrics().horizontalAdvance(u'0');
    m_table->setColumnWidth(0, 8 * character);
    m_table->setColumnWidth(1, std::min(38 * character, width() * 45 / 100));
}

} // namespace broadside
