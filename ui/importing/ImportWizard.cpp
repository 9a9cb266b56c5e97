#include "ImportWizard.h"

#include "CheckStep.h"
#include "ColumnsStep.h"
#include "DoneStep.h"
#include "FileStep.h"
#include "Label.h"
#include "Session.h"
#include "StepHeader.h"
#include "Style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

namespace broadside {

ImportWizard::ImportWizard(Session &session, Tasks &tasks, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_tasks(tasks),
      m_header(new StepHeader),
      m_steps(new QStackedWidget),
      m_file(new FileStep),
      m_columns(new ColumnsStep),
      m_check(new CheckStep(tasks)),
      m_done(new DoneStep(session, tasks)),
      m_note(new Label(LabelRole::Muted)),
      m_cancel(new QPushButton),
      m_back(new QPushButton),
      m_next(new QPushButton),
      m_finish(new QPushButton)
{
    setObjectName(QStringLiteral("importWizard"));
    setWindowModality(Qt::WindowModal);
    m_header->setObjectName(QStringLiteral("stepHeader"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_finish->setObjectName(QStringLiteral("doneButton"));
    setButtonRole(m_next, ButtonRole::Primary);
    setButtonRole(m_finish, ButtonRole::Primary);
    build();
    connectAll();
    retranslate();
    goTo(File);
}

void ImportWizard::connectAll()
{
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_finish, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_file, &FileStep::planChanged, this, [this] {
        if (m_file->plan())
            m_columns->setPlan(*m_file->plan());
        showButtons();
    });
    connect(m_columns, &ColumnsStep::completeChanged, this, &ImportWizard::showButtons);
    connect(m_check, &CheckStep::reportChanged, this, [this] {
        showButtons();
        focusStep();
    });
    connect(m_check, &CheckStep::stopped, this, [this] { goTo(Columns); });
    connect(m_done, &DoneStep::stateChanged, this, [this] {
        showButtons();
        focusStep();
    });
    connect(m_done, &DoneStep::wantsSigners, this, [this] {
        accept();
        emit wants(RoomId::Signers);
    });
    connect(m_check, &CheckStep::correctionsChanged, this, &ImportWizard::showButtons);
    connect(this, &QDialog::finished, m_check, &CheckStep::stop);
    auto *paste = new QShortcut(QKeySequence(QKeySequence::Paste), this);
    connect(paste, &QShortcut::activated, this, [this] {
        if (step() == File)
            m_file->paste();
    });
}

void ImportWizard::build()
{
    for (QWidget *step : std::initializer_list<QWidget *>{m_file, m_columns, m_check, m_done})
        m_steps->addWidget(step);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_note->setWordWrap(true);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_finish);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(20);
    layout->addWidget(m_header);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);
    const QSize room = (parentWidget() ? parentWidget()->window()->size() : screen()->availableSize()) * 92 / 100;
    resize(QSize(scaledPixels(1080), scaledPixels(740)).boundedTo(room));
}

void ImportWizard::retranslate()
{
    setWindowTitle(tr("Import signatures"));
    //: The four steps of the import
    m_header->setSteps({tr("File"), tr("Columns"), tr("Check"), tr("Done")});
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("Back"));
    m_finish->setText(tr("Done"));
    showButtons();
}

void ImportWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_file->retranslate();
    m_columns->retranslate();
    m_check->retranslate();
    m_done->retranslate();
    retranslate();
}

void ImportWizard::setFile(const QString &path)
{
    if (m_done->isRunning() && step() == Done)
        return;
    m_check->stop();
    goTo(File);
    m_file->setFile(path);
}

void ImportWizard::pasteList()
{
    if (m_done->isRunning() && step() == Done)
        return;
    m_check->stop();
    goTo(File);
    m_file->paste();
}

void ImportWizard::reject()
{
    const qsizetype corrected = step() == Check ? m_check->plan().corrections.size() : 0;
    if (corrected > 0 && !m_mayLeave) {
        m_mayLeave = true;
        m_note->setText(tr("%Ln row(s) were corrected here. Press Cancel again to leave without them.", nullptr,
                           static_cast<int>(corrected)));
        return;
    }
    QDialog::reject();
}

ImportWizard::Step ImportWizard::step() const
{
    return Step(m_steps->currentIndex());
}

void ImportWizard::goTo(Step step)
{
    m_steps->setCurrentIndex(step);
    m_header->setCurrent(step);
    m_note->clear();
    m_mayLeave = false;
    showButtons();
    focusStep();
}

// The keyboard goes where the step begins; where there is nothing to choose, to the button that leads on.
void ImportWizard::focusStep()
{
    switch (step()) {
    case File:
        return m_file->beginning()->setFocus();
    case Columns:
        return m_columns->beginning()->setFocus();
    case Check:
        return m_check->report() ? m_next->setFocus() : m_check->beginning()->setFocus();
    case Done:
        return m_done->hasFailed() ? m_back->setFocus() : m_finish->setFocus();
    }
}

void ImportWizard::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    focusStep();
}

void ImportWizard::goBack()
{
    switch (step()) {
    case Columns:
        return goTo(File);
    case Check:
        m_check->stop();
        return goTo(Columns);
    case Done:
        return goTo(Columns);
    case File:
        break;
    }
}

void ImportWizard::goOn()
{
    switch (step()) {
    case File:
        return goTo(Columns);
    case Columns:
        goTo(Check);
        m_check->check(m_session.path(), m_session.campaignId(), m_columns->plan());
        return;
    case Check:
        if (m_check->hasUnchecked())
            return m_check->checkAgain();
        if (m_tasks.isRunning()) {
            //: %1 is the work that runs: "Exporting the kit"
            m_note->setText(tr("Something else is still at work: %1. Import when it is done.").arg(m_tasks.title()));
            return;
        }
        goTo(Done);
        m_done->store(m_check->plan());
        return;
    case Done:
        break;
    }
}

void ImportWizard::showButtons()
{
    const Step now = step();
    const bool hasFailed = now == Done && m_done->hasFailed();
    m_back->setVisible(now == Columns || now == Check || hasFailed);
    m_next->setVisible(now != Done);
    m_finish->setVisible(now == Done && !hasFailed);
    m_finish->setEnabled(!m_done->isRunning());
    m_cancel->setVisible(now != Done || hasFailed);
    const std::optional<ImportReport> &report = m_check->report();
    if (now == Check && report && m_check->hasUnchecked())
        m_next->setText(tr("Check again"));
    else if (now == Check && report)
        m_next->setText(
            tr("Import %Ln signature(s)", nullptr, static_cast<int>(report->record.added + report->record.duplicates)));
    else
        m_next->setText(tr("Next"));
    m_next->setEnabled((now == File && m_file->plan()) || (now == Columns && m_columns->isComplete()) ||
                       (now == Check && report && report->record.rows > 0));
    (now == Done ? m_finish : m_next)->setDefault(true);
}

} // namespace broadside
