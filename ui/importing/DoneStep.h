// The last step: the import is written; what it brought, and what can be done about it.
#pragma once

#include "Import.h"

#include <QWidget>

namespace Ui {
class DoneStep;
}

namespace broadside {

class Session;
class Tasks;

class DoneStep final : public QWidget
{
    Q_OBJECT
public:
    DoneStep(Session &session, Tasks &tasks, QWidget *parent = nullptr);
    ~DoneStep() override;

    /// Writes the import, on another thread.
    void store(const ImportPlan &plan);
    [[nodiscard]] bool isRunning() const { return m_state == State::Running; }
    [[nodiscard]] bool hasFailed() const { return m_state == State::Failed; }
    void retranslate();

signals:
    void stateChanged();
    void wantsSigners();

private:
    enum class State { Running, Stored, Failed, TakenBack };

    void setState(State state);
    void askWhetherToTakeBack();
    /// `edited`: those of its signatures that were edited since it came in.
    void showQuestion(const QList<Signature> &edited);
    void closeQuestion();
    void takeBack();
    void showState();

    Session &m_session;
    Tasks &m_tasks;
    std::unique_ptr<Ui::DoneStep> m_ui;
    ImportRecord m_record;
    Error m_error;
    State m_state = State::Running;
};

} // namespace broadside
