// The first step: which file, and how it is written.
#pragma once

#include "Import.h"

#include <QWidget>

#include <memory>

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
    /// None while no file is chosen, or while one is looked at.
    [[nodiscard]] const std::optional<ImportPlan> &plan() const { return m_plan; }
    void retranslate();

signals:
    void planChanged();

private:
    void chooseFile();
    void look(std::function<Result<ImportPlan>()> plan);
    void take(Result<ImportPlan> plan);
    void takeDialect();
    void fillBoxes();
    void showPlan();

    std::unique_ptr<Ui::FileStep> m_ui;
    SampleModel *m_sample;
    std::optional<ImportPlan> m_plan;
    Error m_error;
    QString m_because; ///< the guess's reason, shown while the guess stands
    quint64 m_looks = 0;
};

} // namespace broadside
