// A table of any number of rows, all of one height.
#pragma once

#include <QTableView>

namespace broadside {

/// `QTableView` keeps eight bytes for every row in its vertical header and goes through all of them whenever rows come
/// or go: a tenth of a second and 80 MB for ten million. Here rows are reckoned with instead, and the vertical header
/// knows of none. All else, what screen readers ask too, is as there; ask the view, not its vertical header.
class TallTable : public QTableView
{
    Q_OBJECT
public:
    explicit TallTable(QWidget *parent = nullptr);

    /// In pixels.
    void setRowHeight(int pixels);
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    /// The row at the top of the view, and how many are in it, whole or in part.
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int visibleRows() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// Pixels above the view.
    [[nodiscard]] qint64 topPixel() const;
    [[nodiscard]] qint64 totalPixels() const;
    [[nodiscard]] int rowAtPixel(int y) const; ///< of the viewport; -1 below the last
    [[nodiscard]] QRect cellRect(int row, int column) const;
    [[nodiscard]] QRect rowRect(int row) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &base, int row);

    void fit();

    int m_rowHeight = 34;
    bool m_mustFit = false;
    bool m_isFitting = false;
    int m_pixelsAStep = 1; ///< of the scroll bar, whose values are `int`s
};

} // namespace broadside
