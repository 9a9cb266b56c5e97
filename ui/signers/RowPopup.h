// "Go to row": a number and Enter.
#pragma once

#include "PopupCard.h"

class QSpinBox;

namespace broadside {

class RowPopup final : public PopupCard
{
    Q_OBJECT
public:
    /// Rows count from 1. Closes and goes by itself.
    RowPopup(int rows, int current, QWidget *parent);

signals:
    void chosen(qint64 row);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSpinBox *m_row;
};

} // namespace broadside
