// The rows that imports left out, each with where it stands in its list and why.
#pragma once

#include "Signature.h"

#include <QDialog>

class QPushButton;

namespace broadside {

class EntryTable;
class Label;
class RejectedRowsModel;
class Session;

class RejectedRowsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `imports`: whose rows.
    RejectedRowsDialog(Session &session, const QList<ImportRecord> &imports, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layColumns();
    void retranslate();

    qint64 m_count;
    RejectedRowsModel *m_model;
    Label *m_title;
    Label *m_intro;
    EntryTable *m_table;
    QPushButton *m_close;
};

} // namespace broadside
