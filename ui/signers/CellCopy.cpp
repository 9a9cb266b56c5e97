#include "CellCopy.h"

#include "FormulaGuard.h"
#include "SignerTexts.h"

#include <QMimeData>

namespace broadside {

namespace {

/// As spreadsheets write a cell with lines, tabulators or quotes in it (RFC 4180's way, with tabulators).
QString quoted(QString cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r') && !cell.contains(u'"'))
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

CellCopy::CellCopy(const QList<SignerColumn> &columns) : m_columns(columns)
{
    QStringList headings;
    for (const SignerColumn column : columns)
        headings << signerColumnName(column);
    addRow(headings, QLatin1String("th"));
}

void CellCopy::add(const ShownSignature &row)
{
    QStringList cells;
    for (const SignerColumn column : std::as_const(m_columns))
        cells << guarded(wholeCell(row, column).remove(QChar(u'\0')));
    addRow(cells, QLatin1String("td"));
    ++m_rows;
}

void CellCopy::addRow(const QStringList &cells, QLatin1String element)
{
    m_html += QLatin1String("<tr>");
    for (qsizetype at = 0; at < cells.size(); ++at) {
        if (at > 0)
            m_text += u'\t';
        m_text += quoted(cells[at]);
        QString html = cells[at].toHtmlEscaped();
        html.replace(u'\n', QLatin1String("<br>"));
        // As text, so that "007" stays "007".
        m_html += u'<' + element + QLatin1String(" style=\"mso-number-format:'\\@'\">") + html + QLatin1String("</") +
                  element + u'>';
    }
    m_text += u'\n';
    m_html += QLatin1String("</tr>\n");
}

std::unique_ptr<QMimeData> CellCopy::mimeData() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(m_text);
    data->setHtml(QLatin1String("<html><head><meta charset=\"utf-8\"></head><body><table>\n") + m_html +
                  QLatin1String("</table></body></html>"));
    return data;
}

} // namespace broadside
