// Every import of the campaign: what it brought, how to take it back, and the rows that were left out.
#pragma once

#include "SidePanel.h"
#include "Signature.h"

namespace broadside {

class ImportsPanel final : public SidePanel
{
    Q_OBJECT
public:
    explicit ImportsPanel(QWidget *parent = nullptr);

    /// Newest first.
    void setImports(const QList<ImportRecord> &imports);
    void retranslate();

signals:
    /// After it was asked whether it is meant.
    void takeBackRequested(const broadside::ImportRecord &import);
    void saveRejectedRequested(const broadside::ImportRecord &import);
    void showRejectedRequested(const broadside::ImportRecord &import);
    void showRequested(broadside::ImportId import);

private:
    [[nodiscard]] QWidget *makeEntry(const ImportRecord &import);
    [[nodiscard]] QWidget *makeQuestion(const ImportRecord &import, QWidget *tools);

    QList<ImportRecord> m_imports;
};

} // namespace broadside
