#include "CheckStep.h"

#include "EntryTable.h"
#include "ErrorText.h"
#include "ImportRun.h"
#include "Isolated.h"
#include "RejectedExport.h"
#include "ReportDelegate.h"
#include "ReportModel.h"
#include "SampleModel.h"
#include "SignerWork.h"
#include "Style.h"
#include "TableNotes.h"
#include "ui_CheckStep.h"

#include <QFileInfo>
#include <QHeaderView>

namespace broadside {

namespace {

QString consentChangeText(ConsentChange::Kind kind)
{
    switch (kind) {
    case ConsentChange::Kind::Given:
        return CheckStep::tr("now says yes");
    case ConsentChange::Kind::Refused:
        return CheckStep::tr("now says no");
    case ConsentChange::Kind::StaysWithdrawn:
        return CheckStep::tr("stays withdrawn, whatever the row says");
    }
    Q_UNREACHABLE();
}

} // namespace

CheckStep::CheckStep(Tasks &tasks, QWidget *parent)
    : QWidget(parent),
      m_tasks(tasks),
      m_ui(std::make_unique<Ui::CheckStep>()),
      m_rows(new ReportModel(this)),
      m_consents(new SampleModel(this)),
      m_table(new EntryTable)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("stepCheck"));
    m_table->setObjectName(QStringLiteral("reportTable"));
    m_table->setItemDelegate(new ReportDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                             QAbstractItemView::DoubleClicked);
    m_ui->tableCard->setPadding(0);
    m_ui->tableCard->content()->addWidget(m_table);
    m_ui->tableCard->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_ui->reportArea->viewport()->setAutoFillBackground(false);
    m_ui->reportPage->setAutoFillBackground(false);
    m_ui->reportArea->setFocusPolicy(Qt::NoFocus);
    m_ui->progressBar->setRange(0, 1000);
    setButtonRole(m_ui->useProposalButton, ButtonRole::Outline);
    setButtonRole(m_ui->forgetButton, ButtonRole::Link);
    setTabOrder(m_ui->saveRejectedButton, m_table);
    connectAll();
    retranslate();
}

CheckStep::~CheckStep() = default;

void CheckStep::connectAll()
{
    connect(m_ui->stopButton, &QPushButton::clicked, this, &CheckStep::stop);
    connect(&m_work, &Tasks::progressed, this, [this](double share, int secondsLeft) {
        showProgress(*m_ui->progressBar, *m_ui->timeLabel, share, secondsLeft);
    });
    connect(m_ui->tiles, &ReportTiles::chosen, this, &CheckStep::showPart);
    connect(m_rows, &ReportModel::corrected, this, &CheckStep::takeCorrection);
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &CheckStep::showRow);
    connect(m_ui->useProposalButton, &QPushButton::clicked, this,
            [this] { m_rows->takeProposal(m_table->currentIndex().row()); });
    connect(m_ui->useAllButton, &QPushButton::clicked, m_rows, &ReportModel::takeProposals);
    connect(m_ui->saveRejectedButton, &QPushButton::clicked, this, &CheckStep::saveRejected);
    connect(m_ui->forgetButton, &QPushButton::clicked, this, &CheckStep::forgetCorrections);
}

void CheckStep::check(const QString &workspacePath, CampaignId campaign, const ImportPlan &plan)
{
    if (m_work.isRunning()) {
        m_work.cancel();
        m_afterwards = [=, this] { check(workspacePath, campaign, plan); };
        return;
    }
    const bool isSameTable = plan.file.path() == m_plan.file.path() && plan.table.format == m_plan.table.format;
    const auto corrections = isSameTable ? m_plan.corrections : decltype(m_plan.corrections){};
    m_workspacePath = workspacePath;
    m_campaign = campaign;
    m_plan = plan;
    m_plan.corrections = corrections;
    checkAgain();
}

void CheckStep::checkAgain()
{
    m_report.reset();
    m_error = {};
    m_isStopped = false;
    m_unchecked = 0;
    showProgress(*m_ui->progressBar, *m_ui->timeLabel, -1, -1);
    showReport();
    emit reportChanged();
    runImportIn(m_work, m_workspacePath, m_campaign, m_plan, ImportMode::DryRun,
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
    if (report) {
        m_report = std::move(*report);
        // Who corrects rows goes on with what is left of them.
        if (reportPartCount(*m_report, m_part) == 0 || m_part == ReportPart::New)
            m_part = firstPart();
    }
    showReport();
    emit reportChanged();
}

/// What needs somebody first: rejected rows, then warnings and likely duplicates.
ReportPart CheckStep::firstPart() const
{
    for (const ReportPart part : {ReportPart::Rejected, ReportPart::Warned, ReportPart::LikelyDuplicates}) {
        if (reportPartCount(*m_report, part) > 0)
            return part;
    }
    const auto found =
        std::ranges::find_if(reportParts, [this](ReportPart part) { return reportPartCount(*m_report, part) > 0; });
    return found == reportParts.end() ? ReportPart::New : *found;
}

QWidget *CheckStep::beginning() const
{
    return m_ui->stopButton;
}

void CheckStep::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->progressBar->setAccessibleName(tr("How far the check is"));
    m_ui->tiles->retranslate();
    showReport();
}

void CheckStep::showReport()
{
    const bool failed = !m_error.what.isEmpty();
    m_ui->progressRow->setVisible(!m_report && !failed);
    m_ui->reportArea->setVisible(m_report.has_value());
    showIntro();
    showCorrections();
    if (!m_report)
        return;
    m_ui->notesHint->setText(tableNotesText(m_report->notes));
    m_ui->tiles->setReport(*m_report);
    showPart(m_part);
}

void CheckStep::showIntro()
{
    if (!m_error.what.isEmpty()) {
        m_ui->titleLabel->setText(tr("The list could not be checked"));
        m_ui->introLabel->setText(errorText(m_error));
    } else if (!m_report) {
        m_ui->titleLabel->setText(tr("Checking every row…"));
        m_ui->introLabel->setText(tr("Nothing is written yet."));
    } else {
        m_ui->titleLabel->setText(tr("This is what will happen"));
        m_ui->introLabel->setText(
            tr("%Ln row(s) in the file. Nothing is written yet.", nullptr, static_cast<int>(m_report->record.rows)));
    }
}

void CheckStep::showPart(ReportPart part)
{
    m_part = part;
    m_ui->tiles->setCurrent(part);
    const qint64 count = reportPartCount(*m_report, part);
    const QList<ReportedRow> rows = reportPartRows(*m_report, part);
    const bool isConsents = part == ReportPart::Consents;
    if (isConsents)
        showConsents();
    else
        m_rows->show(part, rows, m_plan);
    QAbstractItemModel *model = isConsents ? static_cast<QAbstractItemModel *>(m_consents) : m_rows;
    if (m_table->model() != model)
        m_table->setModel(model);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckStep::showRow,
            Qt::UniqueConnection);
    const bool hasReasons = part != ReportPart::New && part != ReportPart::Known;
    m_table->setColumnHidden(ReportModel::Why, !hasReasons);
    m_ui->partLabel->setText(reportPartMeaning(part));
    m_table->setAccessibleName(
        //: A number of rows and what they are: "3 rejected"
        tr("Rows: %1 %2").arg(QLocale().toString(count), reportPartName(part, count)));
    m_table->setAccessibleDescription(m_ui->partLabel->text());
    const int shown = model->rowCount();
    m_ui->moreLabel->setVisible(shown < count && shown > 0);
    m_ui->moreLabel->setText(
        tr("The first %1 of %2 are shown.").arg(QLocale().toString(shown), QLocale().toString(count)));
    m_ui->saveRejectedButton->setVisible(part == ReportPart::Rejected && shown > 0);
    m_ui->tableCard->setVisible(shown > 0);
    fitColumns();
    if (shown > 0) {
        const QModelIndex fault = isConsents ? QModelIndex() : m_rows->faultOf(0);
        m_table->setCurrentIndex(fault.isValid() ? fault : model->index(0, 0));
        m_table->scrollToTop();
    }
    showRow();
}

void CheckStep::showConsents()
{
    QList<QStringList> rows;
    for (const ConsentChange &change : m_report->consentChanges)
        rows.append({QLocale().toString(change.row), consentChangeText(change.kind), change.name, change.email});
    m_consents->show({tr("Row"), tr("What changes"), tr("Name"), tr("E-mail")}, rows);
}

// What is wrong with the row that the keyboard is on, in full, and what would be right.
void CheckStep::showRow()
{
    const bool isRow = m_report && m_part != ReportPart::Consents && m_table->currentIndex().isValid();
    const int row = isRow ? m_table->currentIndex().row() : -1;
    const QString proposal = isRow ? m_rows->proposalOf(row) : QString();
    const QString reason = isRow ? m_rows->reasonOf(row) : QString();
    //: %1: a line's number. %2: what is wrong with it
    m_ui->rowLabel->setText(
        reason.isEmpty() ? QString() : tr("Line %1: %2").arg(QLocale().toString(m_rows->row(row).line), reason));
    m_ui->useProposalButton->setVisible(!proposal.isEmpty());
    //: %1: a value that would be right: "ada@gmail.com"
    m_ui->useProposalButton->setText(tr("%1?").arg(isolated(proposal)).replace(u'&', QStringLiteral("&&")));
    m_ui->useProposalButton->setAccessibleName(tr("Write %1 instead").arg(proposal));
    m_ui->useProposalButton->setToolTip(m_ui->useProposalButton->accessibleName());
    const int proposals = isRow ? m_rows->proposalCount() : 0;
    m_ui->useAllButton->setVisible(proposals > 1);
    m_ui->useAllButton->setText(tr("Take all %Ln proposals", nullptr, proposals));
}

void CheckStep::takeCorrection(qint64 record, const QStringList &cells)
{
    m_plan.corrections[record] = cells;
    ++m_unchecked;
    showCorrections();
    emit correctionsChanged();
}

void CheckStep::forgetCorrections()
{
    m_plan.corrections.clear();
    checkAgain();
}

void CheckStep::showCorrections()
{
    const qsizetype count = m_plan.corrections.size();
    m_ui->correctedRow->setVisible(m_report && count > 0);
    const QString rows =
        tr("%Ln row(s) corrected by hand; the file itself stays as it is.", nullptr, static_cast<int>(count));
    m_ui->correctedHint->setText(hasUnchecked() ? rows + u' ' + tr("Check again to see whether they come in now.")
                                                : rows,
                                 hasUnchecked() ? Tone::Warning : Tone::Good);
}

void CheckStep::saveRejected()
{
    const QString name = QFileInfo(m_plan.file.name()).completeBaseName() + QStringLiteral("-rejected.csv");
    askForTableFile(this, tr("Save rejected rows"), name,
                    [this, header = m_plan.header, rows = m_report->rejected](const QString &path) {
                        m_tasks.run(tr("Saving rejected rows"), [=](Progress &) -> Result<QString> {
                            const auto saved = exportRejected(header, rows, path);
                            if (!saved)
                                return std::unexpected(saved.error());
                            return tr("%Ln rejected row(s) saved in %1.", nullptr, static_cast<int>(*saved))
                                .arg(QFileInfo(path).fileName());
                        });
                    });
}

void CheckStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_report)
        fitColumns();
}

void CheckStep::fitColumns()
{
    if (!m_table->model())
        return;
    const int character = m_table->fontMetrics().horizontalAdvance(u'0');
    m_table->resizeColumnsToContents();
    const int columns = m_table->model()->columnCount();
    for (int column = 0; column < columns; ++column) {
        const int most = column == ReportModel::Why ? std::min(36 * character, width() * 35 / 100) : 30 * character;
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + character, 7 * character, most));
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace broadside
