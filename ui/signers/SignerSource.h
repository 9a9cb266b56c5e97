// What a table of signatures asks, and how it is answered: later, on the thread of the one who asks, and for the newest
// query alone.
#pragma once

#include "Result.h"
#include "SignerView.h"

#include <QObject>

namespace broadside {

/// The answer to a query: how many it has, and some of its rows.
struct ShownList
{
    SignerQuery query;
    qint64 count = 0;
    bool knowsOrder = true; ///< else rows from `SignerView::firstRows` on can be had after `orderKnown`
    qint64 offset = 0;      ///< of the rows
    QList<ShownSignature> rows;
};

class SignerSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `shown` follows, with up to `limit` rows from `offset` on; or `failed`, and then all is as it was.
    virtual void show(const SignerQuery &query, qint64 offset, qint64 limit) = 0;
    /// `rowsRead` follows, unless another query is asked for first.
    virtual void readRows(qint64 offset, qint64 limit) = 0;

signals:
    void shown(const broadside::ShownList &list);
    void rowsRead(qint64 offset, const QList<broadside::ShownSignature> &rows);
    void orderKnown();
    void failed(const broadside::Error &error);
};

} // namespace broadside
