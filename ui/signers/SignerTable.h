// The table's view: as many columns as its width has room for, the most telling ones first.
#pragma once

#include <QTableView>

namespace broadside {

class SignerTableModel;

class SignerTable final : public QTableView
{
    Q_OBJECT
public:
    explicit SignerTable(SignerTableModel *model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
};

} // namespace broadside
