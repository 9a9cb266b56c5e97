// The foot: whether all is saved, the figures, and the work that runs.
#pragma once

#include <QWidget>

class QPushButton;

namespace broadside {

class Label;
class MeterBar;
class Session;
class Tasks;

class FootBar : public QWidget
{
    Q_OBJECT
public:
    FootBar(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate();

signals:
    void wantsFindings();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setSmallFont();
    void showSaveState();
    void showFigures();
    void showTask();
    void showProgress(double share, int secondsLeft);

    Session &m_session;
    Tasks &m_tasks;
    Label *m_saved;
    Label *m_signatures;
    QPushButton *m_findings;
    Label *m_task;
    MeterBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace broadside
