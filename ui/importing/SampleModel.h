// The first rows of a list as a table.
#pragma once

#include <QAbstractTableModel>

namespace broadside {

class SampleModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit SampleModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Rows may have fewer cells than there are columns, or more: those are shown too.
    void show(const QStringList &header, const QList<QStringList> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    QList<QStringList> m_rows;
    int m_columns = 0;
};

/// One line of a cell's text, as a table shows it.
[[nodiscard]] QString inOneLine(QString text);

} // namespace broadside
