// A form within a panel: Ctrl+S saves it, Escape gives it up.
#pragma once

#include <QWidget>

namespace broadside {

class EditForm : public QWidget
{
    Q_OBJECT
public:
    explicit EditForm(QWidget *parent = nullptr);

signals:
    void saveRequested();
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace broadside
