// The signatures of the campaign: find one, see where it came from, bring lists in and take them back.
#pragma once

#include "Result.h"
#include "Room.h"
#include "Signature.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace broadside {

class EmptyState;
class ImportsPanel;
class Label;
class SearchField;
class SignerDetails;
class SignerFilters;
class SignerTable;
class SignerTableModel;

class SignersRoom final : public Room
{
    Q_OBJECT
public:
    SignersRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectAll();
    void search();
    void showFigures();
    void showCount(qint64 count);
    void readImports();
    void takeImports(Result<QList<ImportRecord>> imports);
    void openDetails(SignatureId id);
    void closeSide();
    void showImports(bool shown);

    void exportList();
    void takeBack(const ImportRecord &import);

    SignerTableModel *m_model;
    SearchField *m_search;
    QTimer m_searchTimer; ///< gathers keystrokes
    QPushButton *m_importsButton;
    QPushButton *m_exportButton;
    QPushButton *m_importButton;
    SignerFilters *m_filters;
    Label *m_count;
    SignerTable *m_table;
    EmptyState *m_noMatch;
    QStackedWidget *m_tableStack;
    QStackedWidget *m_side;
    SignerDetails *m_details;
    ImportsPanel *m_importsPanel;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    QList<ImportRecord> m_imports;
    SignatureId m_shown = SignatureId::None; ///< in the side panel
    qint64 m_matches = 0;
};

} // namespace broadside
