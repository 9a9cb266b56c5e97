// A bar up to a goal, of two parts: one by one, and on paper.
#pragma once

#include <QWidget>

namespace broadside {

class SplitBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SplitBar(QWidget *parent = nullptr);
    /// Shares of the whole bar, 0 to 1 together.
    void setShares(double signatures, double paper);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_signatures = 0;
    double m_paper = 0;
};

} // namespace broadside
