// Signatures as a spreadsheet takes them from the clipboard.
#pragma once

#include "SignerColumn.h"
#include "SignerView.h"

#include <memory>

class QMimeData;

namespace broadside {

/// Cells with their headings, as text with tabulators and as an HTML table. A cell that a spreadsheet would take for a
/// formula ("=1+1", "+1 514 …") begins with an apostrophe, as in exports. It may be filled on another thread than the
/// one that made it.
class CellCopy
{
public:
    explicit CellCopy(const QList<SignerColumn> &columns);

    void add(const ShownSignature &row);
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] std::unique_ptr<QMimeData> mimeData() const;

private:
    void addRow(const QStringList &cells, QLatin1String element);

    QList<SignerColumn> m_columns;
    QString m_text;
    QString m_html;
    qint64 m_rows = 0;
};

} // namespace broadside
