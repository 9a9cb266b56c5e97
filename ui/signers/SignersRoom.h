// The signatures of the campaign: find some, see where one came from, bring lists in and take them back.
#pragma once

#include "ChipTests.h"
#include "Result.h"
#include "Room.h"
#include "SignerRecords.h"

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace broadside {

class EmptyState;
class FiguresView;
class SearchField;
class SignerList;
class SignerSide;

class SignersRoom final : public Room
{
    Q_OBJECT
public:
    SignersRoom(Session &session, Tasks &tasks, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;

    /// Shows the signatures that a filter takes, as from a figure that was clicked; words that were searched go.
    void showFilter(const SignerFilter &filter);

signals:
    /// Something was done, in a sentence.
    void notice(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QBoxLayout *buildTools();
    void connectTools();
    void connectMore();
    void connectViews();
    void retranslateTools();
    void showTable(bool isShown);
    void showFigures();
    void showPlaceholder();
    /// The list, or what an empty campaign can begin with.
    void showPage();
    void readImports();
    void takeImports(Result<QList<ImportRecord>> imports);
    void showRejected(const QList<ImportRecord> &imports);
    void typeIn();
    void countPaper();

    QPushButton *m_tableButton; ///< or figures
    QPushButton *m_figuresButton;
    SearchField *m_search;
    QPushButton *m_newButton;
    QPushButton *m_importsButton;
    QPushButton *m_moreButton;
    QAction *m_showPaper = nullptr;
    QAction *m_showPrivacy = nullptr;
    QPushButton *m_exportButton;
    QPushButton *m_importButton;
    SignerSide *m_side;
    SignerList *m_list;
    FiguresView *m_figures;
    QStackedWidget *m_views; ///< the table, or the figures
    EmptyState *m_empty;
    QPushButton *m_emptyTypeIn;
    QPushButton *m_emptyPaper;
    QStackedWidget *m_pages;
    QList<ImportRecord> m_imports;
};

} // namespace broadside
