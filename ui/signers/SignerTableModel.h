// The table of signatures, of any size: rows are read when they come into view.
#pragma once

#include "Result.h"
#include "RowCache.h"
#include "SignerQuery.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>

namespace broadside {

/// What is asked of the store: some rows of a query, and how many it has where that is not known yet.
struct SignerRequest
{
    SignerQuery query;
    qint64 offset = 0;
    qint64 limit = 0;
    bool wantsCount = false;
};

struct SignerRows
{
    QList<Signature> rows;
    qint64 count = 0; ///< where it was asked for
};

/// Asks for one page at a time, the one that came into view last first, and forgets wishes that are no longer in view.
/// Answers to an older query are dropped. While a new query is on its way the rows of the old one stay, so that nothing
/// flickers while somebody types.
class SignerTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SignedAt, Name, Email, City, Region, Source, Status, ColumnCount };

    using Answer = std::function<void(Result<SignerRows>)>;
    /// Answers later, on this thread, or never.
    using Fetch = std::function<void(const SignerRequest &, Answer)>;

    explicit SignerTableModel(Fetch fetch, QObject *parent = nullptr);

    void setQuery(const SignerQuery &query);
    [[nodiscard]] const SignerQuery &query() const { return m_query; }
    /// The same query anew: the store has changed.
    void reload();
    /// No campaign: no rows, and nothing is asked.
    void clear();

    /// Null while the row is on its way.
    [[nodiscard]] const Signature *signature(int row) const;
    /// Where a signature stands, if it was read lately; -1 otherwise.
    [[nodiscard]] int rowOf(SignatureId id) const { return static_cast<int>(m_cache.find(id)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// A query was answered: the table shows it.
    void loaded(qint64 count);
    void failed(const broadside::Error &error);

private:
    void want(qint64 page) const;
    void fetchNext();
    void take(qint64 page, Result<SignerRows> answer);

    Fetch m_fetch;
    SignerQuery m_query;
    qint64 m_count = 0;
    quint64 m_generation = 0;   ///< of the query asked for last
    bool m_isReloading = false; ///< its count and first page are on their way
    qint64 m_pending = -1;      ///< the page on its way
    mutable RowCache m_cache;
    mutable QList<qint64> m_wanted; ///< pages, the latest last
    mutable QTimer m_timer;         ///< gathers the wishes of one painting
};

/// "2021-11-24 14:02" in the program's digits; empty for an empty or unreadable date.
[[nodiscard]] QString signedAtText(const QString &isoDate);
[[nodiscard]] QString signatureStatusName(SignatureStatus status);

} // namespace broadside
