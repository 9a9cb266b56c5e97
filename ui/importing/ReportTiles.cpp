#include "ReportTiles.h"

#include "CountTile.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace broadside {

namespace {

constexpr int gap = 8;

} // namespace

ReportTiles::ReportTiles(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new CountTile;
        m_tiles[i]->setObjectName(reportPartKey(reportParts[i]) + QStringLiteral("Tile"));
        connect(m_tiles[i], &CountTile::clicked, this, [this, part = reportParts[i]] {
            setCurrent(part);
            emit chosen(part);
        });
    }
    arrange(static_cast<int>(m_tiles.size()));
    retranslate();
}

void ReportTiles::setReport(const ImportReport &report)
{
    m_report = report;
    retranslate();
}

void ReportTiles::setCurrent(ReportPart part)
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setChecked(reportParts[i] == part);
}

void ReportTiles::retranslate()
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const qint64 count = reportPartCount(m_report, reportParts[i]);
        m_tiles[i]->setCount(count, reportPartName(reportParts[i], count), reportPartMeaning(reportParts[i]));
    }
}

void ReportTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int widest = 1;
    for (const CountTile *tile : m_tiles)
        widest = std::max(widest, tile->minimumSizeHint().width());
    const int all = static_cast<int>(m_tiles.size());
    const int fitting = std::clamp((event->size().width() + gap) / (widest + gap), 1, all);
    // Two rows as even as can be, not six and one.
    const int rows = (all + fitting - 1) / fitting;
    arrange((all + rows - 1) / rows);
}

void ReportTiles::arrange(int columns)
{
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columns;
    for (CountTile *tile : m_tiles)
        m_grid->removeWidget(tile);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const int at = static_cast<int>(i);
        m_grid->addWidget(m_tiles[i], at / columns, at % columns);
        m_grid->setColumnStretch(at % columns, 1);
    }
}

} // namespace broadside
