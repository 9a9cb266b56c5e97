// The steps of the wizard: which are done, which one this is, which are to come.
#pragma once

#include <QWidget>

namespace broadside {

class StepHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit StepHeader(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    void setCurrent(int step);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void drawStep(QPainter &painter, const QRect &rect, int step) const;

    QStringList m_names;
    int m_current = 0;
};

} // namespace broadside
