// Beginnings of postal codes, typed: "H2X, K1A".
#pragma once

#include "ChipTests.h"
#include "PopupCard.h"

class QCheckBox;
class QLineEdit;

namespace broadside {

class BeginningsPopup final : public PopupCard
{
    Q_OBJECT
public:
    BeginningsPopup(ChipTest test, QWidget *parent);

signals:
    void changed(const broadside::ChipTest &test);

protected:
    void showEvent(QShowEvent *event) override;

private:
    ChipTest m_test;
    QLineEdit *m_line;
    QCheckBox *m_negated;
};

} // namespace broadside
