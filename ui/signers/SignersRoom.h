// The signatures of the campaign: find some, see where one came from, bring lists in and take them back.
#pragma once

#include "ChipTests.h"
#include "Result.h"
#include "Room.h"
#include "Signature.h"
#include "SignerRecords.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace broadside {

class EmptyState;
class FiguresView;
class ImportsPanel;
class Label;
class ListShelf;
class ListsButton;
class ListTrouble;
class NewSignaturePanel;
class PaperPanel;
class SearchField;
class SignerDetails;
class SignerFilters;
class SignerReader;
class SignerTable;
class SignerTableModel;

class SignersRoom final : public Room
{
    Q_OBJECT
public:
    SignersRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;

    /// Shows the signatures that a filter takes, as from a figure that was clicked; words that were searched go.
    void showFilter(const SignerFilter &filter);
    /// One signature in the side panel.
    void openDetails(SignatureId id);

signals:
    /// Something was done, in a sentence.
    void notice(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildTable();
    void showTable(bool isShown);
    void connectAll();
    void connectReader();
    void connectTable();
    void connectLists();
    void search();
    void showFigures();
    void showCount();
    void followCurrent();
    void readImports();
    void takeImports(Result<QList<ImportRecord>> imports);
    void showList(const SavedList &list);
    void showSide(QWidget *panel);
    void closeSide();
    void showImports(bool shown);

    void takeBack(const ImportRecord &import);

    SignerReader *m_reader;
    SignerTableModel *m_model;
    QPushButton *m_tableButton; ///< or figures
    QPushButton *m_figuresButton;
    SearchField *m_search;
    QTimer m_searchTimer; ///< gathers keystrokes
    QPushButton *m_newButton;
    QPushButton *m_importsButton;
    QPushButton *m_moreButton;
    QAction *m_showPaper;
    QAction *m_showPrivacy;
    QPushButton *m_exportButton;
    QPushButton *m_importButton;
    SignerFilters *m_filters;
    ListsButton *m_lists;
    ListShelf *m_shelf;
    Label *m_count;
    ListTrouble *m_trouble;
    SignerTable *m_table;
    EmptyState *m_noMatch;
    QStackedWidget *m_tableStack;
    QStackedWidget *m_side;
    SignerDetails *m_details;
    NewSignaturePanel *m_newSignature;
    PaperPanel *m_paper;
    ImportsPanel *m_importsPanel;
    FiguresView *m_figures;
    QStackedWidget *m_views; ///< the table, or the figures
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    QList<ImportRecord> m_imports;
    CampaignId m_campaign = CampaignId::None;
    SignatureId m_shown = SignatureId::None; ///< in the side panel
    bool m_isAwaiting = false;               ///< the current row is on its way: its details follow
};

} // namespace broadside
