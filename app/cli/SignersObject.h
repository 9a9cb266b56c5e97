// A list of signatures as one JSON object.
#pragma once

#include "SignerExport.h"

#include <QJsonObject>

namespace broadside {

/// `count`: of those that the query takes, and `rows`: of those that `rows` hands out, an object each, whose values are
/// what JSON Lines have: strings, but for numbers, consent (true or false) and tags (an array); null is what there is
/// not of those.
[[nodiscard]] Result<QJsonObject> signersObject(const RowSource &rows, qint64 count,
                                                const QList<ExportColumn> &columns);

} // namespace broadside
