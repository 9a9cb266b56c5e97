// Brings a list in, in four steps that show real rows: file, columns, check, done.
#pragma once

#include "Room.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace broadside {

class CheckStep;
class ColumnsStep;
class DoneStep;
class FileStep;
class Label;
class StepHeader;

/// A sheet over the window; `open()` shows it. Nothing is written before the last step.
class ImportWizard final : public QDialog
{
    Q_OBJECT
public:
    ImportWizard(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    /// Starts with a file; without one the first step asks for it.
    void setFile(const QString &path);
    /// Starts with what the clipboard holds.
    void pasteList();

    /// Cancel and Esc: what was corrected by hand is not lost by one key.
    void reject() override;

signals:
    /// Where the user wants to go when the wizard is closed.
    void wants(broadside::RoomId room);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Step { File, Columns, Check, Done };

    void build();
    void connectAll();
    void retranslate();
    [[nodiscard]] Step step() const;
    void goTo(Step step);
    void goBack();
    void goOn();
    void focusStep();
    void showButtons();

    Session &m_session;
    Tasks &m_tasks;
    StepHeader *m_header;
    QStackedWidget *m_steps;
    FileStep *m_file;
    ColumnsStep *m_columns;
    CheckStep *m_check;
    DoneStep *m_done;
    Label *m_note;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_finish;
    bool m_mayLeave = false; ///< said once what would be lost
};

} // namespace broadside
