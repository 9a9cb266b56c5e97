// Who took signatures out of the program, what and when.
#pragma once

#include "Card.h"
#include "SignerRecords.h"

class QTableWidget;

namespace broadside {

class Session;

class ExportLogPart final : public Card
{
    Q_OBJECT
public:
    explicit ExportLogPart(Session &session, QWidget *parent = nullptr);
    void retranslate();

private:
    void read();
    void showRecords();

    Session &m_session;
    QList<ExportRecord> m_records;
    Label *m_empty;
    QTableWidget *m_table;
};

} // namespace broadside
