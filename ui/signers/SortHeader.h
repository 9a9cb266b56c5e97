// The headings of the table of signatures: what it is sorted by, in several levels.
#pragma once

#include "SignerColumn.h"

#include <QHeaderView>

namespace broadside {

class SignerTableModel;

/// A click sorts by a column or turns its order; with Shift it adds a level, or turns that level. An arrow, and a
/// number where there are several levels, stand beside the heading.
class SortHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit SortHeader(SignerTableModel *model, QWidget *parent = nullptr);

    /// The order after a column was chosen: alone, or as one level more.
    [[nodiscard]] static SignerOrder chosen(const SignerOrder &order, SignerColumn column, bool asNextLevel);

    /// Nobody needs to know which columns are selected, and to find out means to ask every row.
    void setSelectionModel(QItemSelectionModel *) override {}

signals:
    /// By pointer, or by a key.
    void menuWanted(int section, const QPoint &globalPoint);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    SignerTableModel *m_model;
};

} // namespace broadside
