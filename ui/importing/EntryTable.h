// A table within a dialog, whose cells are edited by Enter as well.
#pragma once

#include <QTableView>

namespace broadside {

/// Enter never goes on to the dialog's default button.
class EntryTable final : public QTableView
{
    Q_OBJECT
public:
    explicit EntryTable(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
};

} // namespace broadside
