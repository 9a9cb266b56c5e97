#include "RowCopier.h"

#include "CellCopy.h"
#include "SignerTableModel.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMimeData>

namespace broadside {

RowCopier::RowCopier(SignerTableModel *model, SignerReader *reader, QObject *parent)
    : QObject(parent), m_model(model), m_reader(reader)
{
}

void RowCopier::copy(const QList<RowRange> &ranges, const QList<SignerColumn> &columns)
{
    constexpr qint64 screen = 200;
    qint64 count = 0;
    for (const RowRange &range : ranges)
        count += range.count;
    if (count == 0)
        return;
    if (count > mostRows) {
        const QLocale locale;
        emit failed({tr("%1 rows are too many to be copied; nothing was copied.").arg(locale.toString(count)),
                     tr("Copy %1 at most, or export the list.").arg(locale.toString(mostRows)),
                     {}});
        return;
    }
    if (CellCopy cells(columns); count <= screen && addLoaded(cells, ranges))
        return put(cells);
    auto cells = std::make_shared<CellCopy>(columns);
    m_reader->gather(
        ranges, [cells](const ShownSignature &row) { cells->add(row); },
        [this, cells](const Result<void> &result) {
            if (result)
                return put(*cells);
            emit failed({tr("The rows could not be copied."), result.error().what, result.error().detail});
        });
}

bool RowCopier::addLoaded(CellCopy &cells, const QList<RowRange> &ranges) const
{
    for (const RowRange &range : ranges) {
        for (qint64 row = range.first; row < range.first + range.count; ++row) {
            const ShownSignature *shown = m_model->signature(static_cast<int>(row));
            if (!shown || shown->signature.comment.size() >= SignerTableModel::longestComment)
                return false;
            cells.add(*shown);
        }
    }
    return true;
}

void RowCopier::put(const CellCopy &cells)
{
    QApplication::clipboard()->setMimeData(cells.mimeData().release());
    emit copied(cells.rows());
}

} // namespace broadside
