// Why the list could not be read anew; what is shown stays, and it can be tried again.
#pragma once

#include "Error.h"

#include <QWidget>

class QPushButton;

namespace broadside {

class Label;

class ListTrouble final : public QWidget
{
    Q_OBJECT
public:
    explicit ListTrouble(QWidget *parent = nullptr);

    void retranslate();
    void showError(const Error &error);

signals:
    void retryWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_text;
    QPushButton *m_retry;
};

} // namespace broadside
