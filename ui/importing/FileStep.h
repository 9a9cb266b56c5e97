// The first step: which list, how it is written, and its first rows.
#pragma once

#include "Import.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QTableView;

namespace Ui {
class FileStep;
}

namespace broadside {

class SampleModel;

class FileStep final : public QWidget
{
    Q_OBJECT
public:
    explicit FileStep(QWidget *parent = nullptr);
    ~FileStep() override;

    /// Looks at the file on another thread; `planChanged` follows.
    void setFile(const QString &path);
    /// Takes what the clipboard holds: cells of a spreadsheet, text, or a file that was copied.
    void paste();
    /// None while no file is chosen, while one is looked at, and when the choices do not fit it.
    [[nodiscard]] const std::optional<ImportPlan> &plan() const { return m_plan; }
    /// Where the keyboard goes when the step comes up. (A focus proxy would send Tab there from every turn.)
    [[nodiscard]] QWidget *beginning() const;
    void retranslate();

signals:
    void planChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Found
    {
        Result<ImportPlan> plan;
        QStringList members; ///< of an archive that holds several tables: one is to be chosen
    };
    using Look = std::function<Found()>;

    void connectAll();
    void chooseFile();
    void openMember(const QString &member);
    void look(Look look);
    void lookAgain(const SniffChoices &choices);
    void take(const Found &found);
    void showError();
    void showPlan();
    void showGuess();
    void fitRows();
    void fitColumns();

    std::unique_ptr<Ui::FileStep> m_ui;
    SampleModel *m_sample;
    QTableView *m_preview;
    std::optional<ImportPlan> m_plan;
    std::optional<ImportPlan> m_shown; ///< the newest that there was: it stays in view while another is looked for
    Error m_error;
    QString m_path;      ///< of the file that was chosen last
    quint64 m_looks = 0; ///< the number of the newest look: an older one that ends later is dropped
    QTimer m_slow;       ///< says that it is still at work when a look takes long
};

} // namespace broadside
