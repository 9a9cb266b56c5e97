#include "DoneStep.h"

#include "ImportRun.h"
#include "Session.h"
#include "SignerWork.h"
#include "Style.h"
#include "ui_DoneStep.h"

#include <QPointer>

namespace broadside {

DoneStep::DoneStep(Session &session, Tasks &tasks, QWidget *parent)
    : QWidget(parent), m_session(session), m_tasks(tasks), m_ui(std::make_unique<Ui::DoneStep>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("stepDone"));
    setButtonRole(m_ui->showSignersButton, ButtonRole::Outline);
    connect(&tasks, &Tasks::progressed, this, [this](double share, int) {
        m_ui->progressBar->setRange(0, share < 0 ? 0 : 1000);
        m_ui->progressBar->setValue(static_cast<int>(share * 1000));
    });
    connect(m_ui->showSignersButton, &QPushButton::clicked, this, &DoneStep::wantsSigners);
    connect(m_ui->takeBackButton, &QPushButton::clicked, this, &DoneStep::takeBack);
    connect(m_ui->saveRejectedButton, &QPushButton::clicked, this,
            [this] { askAndSaveRejected(this, m_tasks, m_session.path(), m_record); });
    retranslate();
}

DoneStep::~DoneStep() = default;

void DoneStep::store(const ImportPlan &plan)
{
    m_error = {};
    setState(State::Running);
    // The session hears of it even when the wizard is closed meanwhile.
    const QPointer<DoneStep> self(this);
    runImportIn(m_tasks, m_session.path(), m_session.campaignId(), plan, ImportMode::Store,
                [self, &session = m_session](const Result<ImportReport> &report) {
                    session.refreshSigners();
                    if (!self)
                        return;
                    self->m_record = report ? report->record : ImportRecord{};
                    self->m_error = report ? Error{} : report.error();
                    self->setState(report ? State::Stored : State::Failed);
                });
}

void DoneStep::takeBack()
{
    const QPointer<DoneStep> self(this);
    m_ui->takeBackButton->setEnabled(false);
    m_tasks.run(tr("Taking back %1").arg(m_record.fileName), takeBackWork(m_session.path(), m_record.id),
                [self, &session = m_session](const Result<QString> &gone) {
                    session.refreshSigners();
                    if (self)
                        self->setState(gone ? State::TakenBack : State::Stored);
                });
}

void DoneStep::setState(State state)
{
    m_state = state;
    showState();
    emit stateChanged();
}

void DoneStep::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->progressBar->setAccessibleName(tr("How far the import is"));
    m_ui->counts->retranslate();
    showState();
}

void DoneStep::showState()
{
    m_ui->progressBar->setVisible(m_state == State::Running);
    m_ui->counts->setVisible(m_state == State::Stored);
    m_ui->counts->setRecord(m_record);
    m_ui->showSignersButton->setVisible(m_state == State::Stored || m_state == State::TakenBack);
    m_ui->takeBackButton->setVisible(m_state == State::Stored);
    m_ui->takeBackButton->setEnabled(true);
    m_ui->saveRejectedButton->setVisible(m_state == State::Stored && m_record.rejected > 0);
    switch (m_state) {
    case State::Running:
        m_ui->titleLabel->setText(tr("Bringing the signatures in…"));
        m_ui->introLabel->setText(tr("If this is stopped, everything stays as it was."));
        break;
    case State::Stored:
        m_ui->titleLabel->setText(tr("%Ln signature(s) came in", nullptr, static_cast<int>(m_record.added)));
        m_ui->introLabel->setText(
            tr("%1 can be taken back here, or later under Signers, Imports.").arg(m_record.fileName));
        break;
    case State::Failed:
        m_ui->titleLabel->setText(tr("Nothing was imported"));
        m_ui->introLabel->setText(m_error.next.isEmpty() ? m_error.what : m_error.what + u' ' + m_error.next);
        break;
    case State::TakenBack:
        m_ui->titleLabel->setText(tr("The import is taken back"));
        m_ui->introLabel->setText(tr("Everything is as it was before. The file itself was not changed."));
        break;
    }
}

} // namespace broadside
