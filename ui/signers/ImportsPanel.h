// Every import of the campaign: what it brought, how to take it back, and the rows that were left out.
#pragma once

#include "Card.h"
#include "Signature.h"

class QScrollArea;

namespace broadside {

class Label;

class ImportsPanel final : public Card
{
    Q_OBJECT
public:
    explicit ImportsPanel(QWidget *parent = nullptr);

    /// Newest first.
    void show(const QList<ImportRecord> &imports);
    void retranslate();

signals:
    /// After it was asked whether it is meant.
    void takeBackRequested(const broadside::ImportRecord &import);
    void saveRejectedRequested(const broadside::ImportRecord &import);
    void showRequested(broadside::ImportId import);

private:
    [[nodiscard]] QWidget *makeEntry(const ImportRecord &import);
    [[nodiscard]] QWidget *makeQuestion(const ImportRecord &import, QWidget *tools);

    QScrollArea *m_scroll;
    QList<ImportRecord> m_imports;
};

} // namespace broadside
