#include "FootBar.h"

#include "Charts.h"
#include "Label.h"
#include "Session.h"
#include "Style.h"
#include "Tasks.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTime>

namespace broadside {

namespace {

/// "0:12", "1:05:00": digits of the program's language, in the order of reading.
QString timeText(int seconds)
{
    const QLocale locale;
    const QString format = seconds < 3600 ? QStringLiteral("m:ss") : QStringLiteral("h:mm:ss");
    return locale.toString(QTime(0, 0).addSecs(seconds), format);
}

} // namespace

FootBar::FootBar(Session &session, Tasks &tasks, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_tasks(tasks),
      m_saved(new Label(LabelRole::Small)),
      m_signatures(new Label(LabelRole::Small)),
      m_findings(new QPushButton),
      m_task(new Label(LabelRole::Small)),
      m_bar(new MeterBar(6)),
      m_cancel(new QPushButton)
{
    m_saved->setObjectName(QStringLiteral("saveState"));
    m_signatures->setObjectName(QStringLiteral("signatureCount"));
    m_findings->setObjectName(QStringLiteral("findingCount"));
    m_task->setObjectName(QStringLiteral("taskText"));
    m_cancel->setObjectName(QStringLiteral("cancelTaskButton"));
    setButtonRole(m_findings, ButtonRole::Link);
    setButtonRole(m_cancel, ButtonRole::Link);
    m_bar->setFixedWidth(120);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 4, 24, 3);
    layout->setSpacing(24);
    layout->addWidget(m_saved);
    layout->addWidget(m_signatures);
    layout->addWidget(m_findings);
    layout->addStretch();
    layout->addWidget(m_task);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);

    setSmallFont();
    connect(&session, &Session::saveStateChanged, this, &FootBar::showSaveState);
    connect(&session, &Session::signersChanged, this, &FootBar::showFigures);
    connect(&session, &Session::findingsChanged, this, &FootBar::showFigures);
    connect(&tasks, &Tasks::started, this, &FootBar::showTask);
    connect(&tasks, &Tasks::finished, this, &FootBar::showTask);
    connect(&tasks, &Tasks::progressed, this, &FootBar::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_tasks.cancel();
        m_cancel->setEnabled(false);
    });
    connect(m_findings, &QPushButton::clicked, this, &FootBar::wantsFindings);
    retranslate();
}

void FootBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setSmallFont();
}

void FootBar::setSmallFont()
{
    QFont small = font();
    small.setPixelSize(scaledPixels(12));
    small.setWeight(QFont::Medium);
    m_findings->setFont(small);
    m_cancel->setFont(small);
}

void FootBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("How far it is"));
    showSaveState();
    showFigures();
    showTask();
}

void FootBar::showSaveState()
{
    switch (m_session.saveState()) {
    case SaveState::Saved:
        m_saved->setText(tr("Saved"));
        break;
    case SaveState::Pending:
        m_saved->setText(tr("Saving…"));
        break;
    //: What was typed could not be stored
    case SaveState::Failed:
        m_saved->setText(tr("Not saved"));
        break;
    }
    m_saved->setRole(m_session.saveState() == SaveState::Failed ? LabelRole::Strong : LabelRole::Small);
}

void FootBar::showFigures()
{
    m_signatures->setText(tr("%Ln signature(s)", nullptr, static_cast<int>(m_session.statistics().total())));
    const int findings = static_cast<int>(m_session.findings().size());
    m_findings->setText(tr("%Ln finding(s)", nullptr, findings));
    m_findings->setToolTip(tr("What to look at before it goes out"));
}

void FootBar::showTask()
{
    const bool isRunning = m_tasks.isRunning();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_task), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        widget->setVisible(isRunning);
    m_cancel->setEnabled(true);
    m_bar->setValue(0);
    m_task->setText(m_tasks.title());
}

void FootBar::showProgress(double share, int secondsLeft)
{
    m_bar->setValue(share);
    m_bar->setAccessibleDescription(QLocale().toString(qRound(std::max(share, 0.0) * 100)));
    if (secondsLeft < 0)
        m_task->setText(m_tasks.title());
    else
        //: A task and the time that it still needs: "Importing list.csv · 0:12 left"
        m_task->setText(tr("%1 · %2 left").arg(m_tasks.title(), timeText(secondsLeft)));
}

void FootBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Style::paletteOf(this).line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace broadside
