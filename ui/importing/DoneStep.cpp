#include "DoneStep.h"

#include "ErrorText.h"
#include "ImportRun.h"
#include "Isolated.h"
#include "Session.h"
#include "SignerWork.h"
#include "Style.h"
#include "ui_DoneStep.h"

#include <QPointer>

namespace broadside {

namespace {

constexpr qsizetype namedSignatures = 5;

/// For the next list of that shape.
void rememberMapping(Session &session, const ImportPlan &plan)
{
    const QByteArray shape = shapeOf(plan.header);
    if (shape.isEmpty())
        return;
    session.ask(
        &session,
        [shape, json = mappingToJson(plan.mapping, plan.header)](Workspace &workspace) {
            return SignerStore(workspace).rememberMapping(shape, json);
        },
        [&session](const Result<void> &remembered) {
            if (!remembered)
                emit session.failed(remembered.error());
        });
}

} // namespace

DoneStep::DoneStep(Session &session, Tasks &tasks, QWidget *parent)
    : QWidget(parent), m_session(session), m_tasks(tasks), m_ui(std::make_unique<Ui::DoneStep>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("stepDone"));
    setButtonRole(m_ui->showSignersButton, ButtonRole::Outline);
    setButtonRole(m_ui->confirmTakeBackButton, ButtonRole::Outline);
    connect(&tasks, &Tasks::progressed, this, [this](double share, int) {
        m_ui->progressBar->setRange(0, share < 0 ? 0 : 1000);
        m_ui->progressBar->setValue(static_cast<int>(share * 1000));
    });
    connect(m_ui->showSignersButton, &QPushButton::clicked, this, &DoneStep::wantsSigners);
    connect(m_ui->takeBackButton, &QPushButton::clicked, this, &DoneStep::askWhetherToTakeBack);
    connect(m_ui->confirmTakeBackButton, &QPushButton::clicked, this, &DoneStep::takeBack);
    connect(m_ui->keepImportButton, &QPushButton::clicked, this, &DoneStep::closeQuestion);
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
                [self, plan, &session = m_session](const Result<ImportReport> &report) {
                    session.refreshSigners();
                    if (report)
                        rememberMapping(session, plan);
                    if (!self)
                        return;
                    self->m_record = report ? report->record : ImportRecord{};
                    self->m_error = report ? Error{} : report.error();
                    self->setState(report ? State::Stored : State::Failed);
                });
}

void DoneStep::askWhetherToTakeBack()
{
    m_session.ask(
        this, [id = m_record.id](Workspace &workspace) { return SignerStore(workspace).correctedSince(id); },
        [this](const Result<QList<Signature>> &edited) {
            if (!edited)
                emit m_session.failed(edited.error());
            else if (m_state == State::Stored)
                showQuestion(*edited);
        });
}

void DoneStep::showQuestion(const QList<Signature> &edited)
{
    QString text = tr("Take this import back? Its %Ln signature(s) go, and its rejected rows. The file itself stays "
                      "where it is.",
                      nullptr, static_cast<int>(m_record.added + m_record.duplicates));
    if (!edited.isEmpty()) {
        QStringList names;
        for (const Signature &signature : edited.first(std::min(namedSignatures, edited.size())))
            names.append(signature.fullName());
        //: %1: people's names, separated by commas
        text += u'\n' + tr("%Ln of them were edited since, and what was changed goes as well: %1.", nullptr,
                           static_cast<int>(edited.size()))
                            .arg(names.join(tr(", ")));
    }
    m_ui->questionHint->setText(text);
    m_ui->tools->hide();
    m_ui->question->show();
    m_ui->keepImportButton->setFocus();
}

void DoneStep::closeQuestion()
{
    m_ui->question->hide();
    m_ui->tools->show();
    m_ui->takeBackButton->setFocus();
}

void DoneStep::takeBack()
{
    const QPointer<DoneStep> self(this);
    m_ui->question->setEnabled(false);
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
    m_ui->question->hide();
    m_ui->question->setEnabled(true);
    m_ui->tools->show();
    m_ui->saveRejectedButton->setVisible(m_state == State::Stored && m_record.rejected > 0);
    switch (m_state) {
    case State::Running:
        m_ui->titleLabel->setText(tr("Bringing the signatures in…"));
        m_ui->introLabel->setText(tr("If this is stopped, everything stays as it was."));
        break;
    case State::Stored:
        m_ui->titleLabel->setText(tr("%Ln signature(s) came in", nullptr, static_cast<int>(m_record.added)));
        m_ui->introLabel->setText(
            tr("%1 can be taken back here, or later under Signers, Imports.").arg(isolated(m_record.fileName)));
        break;
    case State::Failed:
        m_ui->titleLabel->setText(tr("Nothing was imported"));
        m_ui->introLabel->setText(errorText(m_error));
        break;
    case State::TakenBack:
        m_ui->titleLabel->setText(tr("The import is taken back"));
        m_ui->introLabel->setText(tr("Everything is as it was before. The file itself was not changed."));
        break;
    }
}

} // namespace broadside
