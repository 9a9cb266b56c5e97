#include "ReportTiles.h"

#include "CountTile.h"

#include <QEvent>
#include <QStyle>

namespace broadside {

namespace {

constexpr int gap = 8;

} // namespace

ReportTiles::ReportTiles(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new CountTile(this);
        m_tiles[i]->setObjectName(reportPartKey(reportParts[i]) + QStringLiteral("Tile"));
        connect(m_tiles[i], &CountTile::clicked, this, [this, part = reportParts[i]] {
            setCurrent(part);
            emit chosen(part);
        });
    }
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
    updateGeometry();
    arrange();
}

ReportTiles::Grid ReportTiles::gridFor(int width) const
{
    int widest = 1;
    for (const CountTile *tile : m_tiles)
        widest = std::max(widest, tile->minimumSizeHint().width());
    const int all = static_cast<int>(m_tiles.size());
    const int fitting = std::clamp((width + gap) / (widest + gap), 1, all);
    const int rows = (all + fitting - 1) / fitting;
    const int columns = (all + rows - 1) / rows;
    const int tileWidth = std::max(1, (width - (columns - 1) * gap) / columns);
    int tileHeight = 0;
    for (const CountTile *tile : m_tiles)
        tileHeight = std::max(tileHeight, tile->heightForWidth(tileWidth));
    return {columns, rows, tileWidth, tileHeight};
}

int ReportTiles::heightForWidth(int width) const
{
    const Grid grid = gridFor(width);
    return grid.rows * (grid.tileHeight + gap) - gap;
}

QSize ReportTiles::minimumSizeHint() const
{
    const QSize tile = m_tiles.front()->minimumSizeHint();
    return {3 * tile.width(), tile.height()};
}

QSize ReportTiles::sizeHint() const
{
    int width = -gap;
    for (const CountTile *tile : m_tiles)
        width += tile->sizeHint().width() + gap;
    return {width, heightForWidth(width)};
}

void ReportTiles::arrange()
{
    const Grid grid = gridFor(width());
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const int row = static_cast<int>(i) / grid.columns;
        const int column = static_cast<int>(i) % grid.columns;
        // What a division leaves over is spread, so that the last tile ends where the rest of the page does.
        const int left = column * (width() + gap) / grid.columns;
        const int right = (column + 1) * (width() + gap) / grid.columns - gap;
        const QRect place(left, row * (grid.tileHeight + gap), right - left, grid.tileHeight);
        m_tiles[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

void ReportTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReportTiles::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LayoutDirectionChange && event->type() != QEvent::FontChange)
        return;
    updateGeometry();
    arrange();
}

} // namespace broadside
