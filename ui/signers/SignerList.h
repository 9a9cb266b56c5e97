// The list of signatures: what is searched and filtered, the table of what fits, and the panel beside it.
#pragma once

#include "ListShelf.h"
#include "SignerQuery.h"
#include "SignerRecords.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace broadside {

class EmptyState;
class Label;
class ListTrouble;
class ListsButton;
class SearchField;
class Session;
class SignerFilters;
class SignerReader;
class SignerSide;
class SignerTable;
class SignerTableModel;
struct NamedThings;

class SignerList final : public QWidget
{
    Q_OBJECT
public:
    /// `search`: where the words are typed. `side`: becomes the list's own.
    SignerList(Session &session, SearchField *search, SignerSide *side, QWidget *parent = nullptr);

    void retranslate();
    /// The session's campaign: another one, or the same that has changed.
    void refresh();
    /// What imports and campaigns are called.
    void setThings(const NamedThings &things);
    /// How many fit, of how many.
    void showCount();

    /// What is shown, or on its way.
    [[nodiscard]] const SignerQuery &query() const;
    /// The signatures that a filter takes; words that were searched go.
    void showFilter(const SignerFilter &filter);

signals:
    /// Something was done, in a sentence.
    void notice(const QString &text);
    /// The rows that imports left out.
    void wantsRejected();

private:
    void build();
    void connectSearch();
    void connectReader();
    void connectTable();
    void connectLists();
    void search();
    void showList(const SavedList &list);
    void followCurrent();

    Session &m_session;
    SignerReader *m_reader;
    SignerTableModel *m_model;
    SearchField *m_search;
    QTimer m_searchTimer; ///< what changes at once is one question
    SignerSide *m_side;
    SignerFilters *m_filters;
    ListsButton *m_lists;
    ListShelf *m_shelf;
    Label *m_count;
    ListTrouble *m_trouble;
    SignerTable *m_table;
    EmptyState *m_noMatch;
    QStackedWidget *m_tableStack;
    CampaignId m_campaign = CampaignId::None;
    bool m_isAwaiting = false; ///< the current row is on its way: its details follow
};

} // namespace broadside
