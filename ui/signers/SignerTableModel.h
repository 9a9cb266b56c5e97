// The table of signatures, of any size: rows are read when they come into view.
#pragma once

#include "RowCache.h"
#include "SearchHits.h"
#include "SignerSource.h"
#include "SignerTexts.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace broadside {

/// Its columns are those of `SignerColumn`. It asks for one page at a time, the one that came into view last first, and
/// forgets wishes that are no longer in view. While a new query is on its way the rows of the old one stay, so that
/// nothing flickers while somebody types; and they stay when the answer is an error.
class SignerTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// What can be shown of a list: `int` is what Qt counts rows with.
    static constexpr qint64 mostRows = 1'000'000'000;
    /// Characters of a comment that are kept: no cell and no tip shows more, and it may have 100 kB.
    static constexpr qsizetype longestComment = 2000;

    explicit SignerTableModel(SignerSource *source, QObject *parent = nullptr);

    void setQuery(const SignerQuery &query);
    /// What was asked for last.
    [[nodiscard]] const SignerQuery &query() const { return m_query; }
    /// The same query anew: the store has changed. Rows near `row` are read first.
    void reload(qint64 row = 0);
    /// No campaign: no rows, and nothing is asked.
    void clear();

    /// Of the list that is shown.
    [[nodiscard]] qint64 count() const { return m_list.count; }
    [[nodiscard]] const SearchHits &hits() const { return m_hits; }
    /// Whether rows beyond the first ones can be read already.
    [[nodiscard]] bool knowsOrder() const { return m_list.knowsOrder; }
    /// The level of the order that a column is, from 0; -1 where it is none.
    [[nodiscard]] int sortLevel(SignerColumn column) const;

    /// Null while the row is on its way.
    [[nodiscard]] const ShownSignature *signature(int row) const;
    /// Where a signature stands, if it was read lately; -1 otherwise.
    [[nodiscard]] int rowOf(SignatureId id) const { return static_cast<int>(m_cache.find(id)); }
    [[nodiscard]] static SignerColumn columnAt(int section) { return signerColumns().at(section); }
    [[nodiscard]] static int sectionOf(SignerColumn column) { return static_cast<int>(column); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The one level of the order; `setOrder` for several.
    void sort(int column, Qt::SortOrder order) override;
    void setOrder(const SignerOrder &order);

signals:
    /// A query was answered: the table shows it. `isNew`: another one than before, so that its rows are others.
    void loaded(qint64 count, bool isNew);
    /// Another order was asked for.
    void orderChanged();

private:
    void takeList(const ShownList &list);
    void takeRows(qint64 offset, const QList<ShownSignature> &rows);
    void want(qint64 page) const;
    void readNext();
    [[nodiscard]] QString spokenCell(const ShownSignature &shown, SignerColumn column) const;

    SignerSource *m_source;
    SignerQuery m_query;
    ShownList m_list; ///< without its rows
    SearchHits m_hits;
    bool m_isLoading = false; ///< another list is on its way
    qint64 m_pending = -1;    ///< the page on its way
    mutable RowCache m_cache;
    mutable QList<qint64> m_wanted; ///< pages, the latest last
    mutable QTimer m_timer;         ///< gathers the wishes of one painting
};

} // namespace broadside
