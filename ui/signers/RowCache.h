// The rows around what is on screen, page by page: what is far from it is forgotten.
#pragma once

#include "SignerView.h"

#include <list>
#include <unordered_map>

namespace broadside {

/// Holds at most `maxPages` pages of `pageSize` rows; the page that was asked for least lately goes first.
class RowCache
{
public:
    explicit RowCache(qint64 pageSize = 64, size_t maxPages = 12) : m_pageSize(pageSize), m_maxPages(maxPages) {}

    [[nodiscard]] qint64 pageSize() const { return m_pageSize; }
    [[nodiscard]] qint64 pageOf(qint64 row) const { return row / m_pageSize; }
    [[nodiscard]] qint64 firstRow(qint64 page) const { return page * m_pageSize; }

    /// The row, or null while its page is not here.
    [[nodiscard]] const ShownSignature *row(qint64 row);
    void insert(qint64 page, QList<ShownSignature> rows);
    void clear();
    /// What is here may be out of date: it is still given, and `isFresh` says no until it was put in anew.
    void expire();
    [[nodiscard]] bool isFresh(qint64 page) const;
    /// Where a signature stands, if its page is here; -1 otherwise.
    [[nodiscard]] qint64 find(SignatureId id) const;

private:
    struct Page
    {
        qint64 number;
        bool isFresh;
        QList<ShownSignature> rows;
    };

    qint64 m_pageSize;
    size_t m_maxPages;
    std::list<Page> m_pages; ///< lately used first
    std::unordered_map<qint64, std::list<Page>::iterator> m_places;
};

} // namespace broadside
