#include "RowCache.h"

namespace broadside {

const ShownSignature *RowCache::row(qint64 row)
{
    const auto place = m_places.find(pageOf(row));
    if (place == m_places.end())
        return nullptr;
    m_pages.splice(m_pages.begin(), m_pages, place->second);
    const qint64 within = row - firstRow(place->first);
    const QList<ShownSignature> &rows = place->second->rows;
    return within < rows.size() ? &rows[within] : nullptr;
}

void RowCache::insert(qint64 page, QList<ShownSignature> rows)
{
    if (const auto place = m_places.find(page); place != m_places.end()) {
        place->second->rows = std::move(rows);
        place->second->isFresh = true;
        m_pages.splice(m_pages.begin(), m_pages, place->second);
        return;
    }
    m_pages.push_front(Page{page, true, std::move(rows)});
    m_places[page] = m_pages.begin();
    if (m_pages.size() > m_maxPages) {
        m_places.erase(m_pages.back().number);
        m_pages.pop_back();
    }
}

void RowCache::clear()
{
    m_pages.clear();
    m_places.clear();
}

void RowCache::expire()
{
    for (Page &page : m_pages)
        page.isFresh = false;
}

bool RowCache::isFresh(qint64 page) const
{
    const auto place = m_places.find(page);
    return place != m_places.end() && place->second->isFresh;
}

qint64 RowCache::find(SignatureId id) const
{
    for (const Page &page : m_pages) {
        for (qsizetype i = 0; i < page.rows.size(); ++i) {
            if (page.rows[i].signature.id == id)
                return firstRow(page.number) + i;
        }
    }
    return -1;
}

} // namespace broadside
