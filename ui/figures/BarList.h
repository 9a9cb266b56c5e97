// Values with a bar, a count and a share each. Rows are chosen by the pointer or the keyboard, and read out.
#pragma once

#include "FigureTable.h"
#include "SignerFilter.h"

#include <QListView>

#include <optional>

class QStandardItemModel;

namespace broadside {

struct BarRow
{
    QString name;
    qint64 count = 0;
    std::optional<SignerFilter> filter; ///< the signatures that it counts; none: there are no rows to show
    QString note;                       ///< a tool tip: what the name means

    bool operator==(const BarRow &) const = default;
};

/// As high as its rows; more than a few are shown when asked for.
class BarList final : public QListView
{
    Q_OBJECT
public:
    explicit BarList(QWidget *parent = nullptr);
    /// Shares are of `total`.
    void setRows(const QList<BarRow> &rows, qint64 total);
    /// How many rows there are beyond those shown.
    [[nodiscard]] qsizetype hiddenRows() const { return m_rows.size() - m_shown; }
    void showAll();
    [[nodiscard]] FigureTable table(const QString &nameHeader) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void wantsSignatures(const broadside::SignerFilter &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fill();
    void choose(const QModelIndex &index);

    QStandardItemModel *m_model;
    QList<BarRow> m_rows;
    qint64 m_total = 0;
    qsizetype m_shown = 0;
};

} // namespace broadside
