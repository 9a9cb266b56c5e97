// Takes rows of the table of signatures to the clipboard.
#pragma once

#include "Error.h"
#include "SignerColumn.h"
#include "SignerReader.h"

#include <QObject>

namespace broadside {

class CellCopy;
class SignerTableModel;

/// What is on the screen is in the clipboard at once; more is read first.
class RowCopier final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 mostRows = 100'000;

    RowCopier(SignerTableModel *model, SignerReader *reader, QObject *parent = nullptr);

    void copy(const QList<RowRange> &ranges, const QList<SignerColumn> &columns);

signals:
    void copied(qint64 rows);
    void failed(const broadside::Error &error);

private:
    /// Whether every row is here already.
    [[nodiscard]] bool addLoaded(CellCopy &cells, const QList<RowRange> &ranges) const;
    void put(const CellCopy &cells);

    SignerTableModel *m_model;
    SignerReader *m_reader;
};

} // namespace broadside
