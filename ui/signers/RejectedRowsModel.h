// Rows that imports left out, read on as somebody scrolls.
#pragma once

#include "Signature.h"

#include <QAbstractTableModel>

namespace broadside {

class Session;

class RejectedRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, Line, Why, Text };

    RejectedRowsModel(Session &session, const QList<ImportRecord> &imports, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Entry
    {
        QString fileName;
        RejectedRow row;
    };

    void take(const QString &fileName, const QList<RejectedRow> &rows);

    Session &m_session;
    QList<ImportRecord> m_left; ///< imports that were not read to their end, the one that is being read first
    qint64 m_last = 0;          ///< the row of it that was read last
    bool m_isReading = false;
    QList<Entry> m_rows;
};

} // namespace broadside
